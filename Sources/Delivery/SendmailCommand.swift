internal import System

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
    package var isThere: Bool { ChildProcess.canRun(program) }
}
