internal import Glibc

/// A command that takes a message on its standard input: `sendmail -t -i`.
package struct SendmailCommand: Sendable {
    let words: [String]

    /// Split at spaces: no shell reads it, so nothing in it is a quote or a variable.
    ///
    /// Nil where there is no word in it.
    package init?(_ text: String) {
        words = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            .map { String(Substring($0)) }
        if words.isEmpty { return nil }
    }

    /// The program, as it was named.
    package var program: String { words.first ?? "" }

    /// Whether its program can be run at present.
    package var isThere: Bool {
        let program = program
        if program.utf8.contains(UInt8(ascii: "/")) { return SendmailCommand.canRun(program) }
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.utf8.split(separator: UInt8(ascii: ":")).contains {
            SendmailCommand.canRun(String(Substring($0)) + "/" + program)
        }
    }

    private static func canRun(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
            && access(path, X_OK) == 0
    }
}
