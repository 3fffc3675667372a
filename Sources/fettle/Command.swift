/// One command of the command line.
struct Command: Sendable {
    /// `["token", "create"]`
    let words: [String]
    let summary: String
    /// What stands after the options, in capitals.
    var operands: [String] = []
    let options: [Option]
    /// Behind the options in the help: what it refuses, and with which exit code.
    var notes: String = ""
    let run: @Sendable (Arguments) throws(CommandError) -> ExitStatus

    var title: String { "fettle " + words.joined(separator: " ") }
    var seeHelp: String { "See: \(title) --help" }

    static let all: [Command] = [
        serve, migrateStatus, migrateUp, migrateVerify, tokenCreate, tokenList, tokenRevoke,
        tokenRenew, backup, restore, check, importOrds, demo,
    ]

    /// The command that these words begin with.
    static func named(_ words: [String]) -> Command? {
        all.first { words.starts(with: $0.words) }
    }
}
