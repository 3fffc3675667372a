/// The command line as a whole: finds the command, gives it its arguments, reports what it refuses.
enum Fettle {
    static let version = "0.1.0"

    static func run(_ words: [String]) -> ExitStatus {
        do throws(CommandError) {
            return try run(words: words)
        } catch {
            Console.complain(error.message)
            return error.status
        }
    }

    private static func run(words: [String]) throws(CommandError) -> ExitStatus {
        let asksForHelp = words.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
        if asksForHelp || words.first == "help" {
            Console.say(Help.text(for: words.filter { !$0.hasPrefix("-") && $0 != "help" }))
            return .ok
        }
        if words.first == "--version" {
            Console.say("fettle \(version)")
            return .ok
        }
        guard let command = Command.named(words) else { throw unknown(words) }
        let arguments = try Arguments(
            Array(words.dropFirst(command.words.count)), for: command, environment: .process)
        return try command.run(arguments)
    }

    private static func unknown(_ words: [String]) -> CommandError {
        guard let first = words.first else { return .usage("Which command?\n\n" + Help.overview) }
        let group = Command.all.filter { $0.words.first == first && $0.words.count > 1 }
        if group.isEmpty { return .usage("There is no command \"\(first)\". See: fettle --help") }
        let choices = group.map { $0.words[1] }.joined(separator: ", ")
        return .usage("\"\(first)\" wants one of: \(choices). See: fettle \(first) --help")
    }
}
