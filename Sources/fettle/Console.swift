internal import Glibc

/// Standard output and standard error, by whole lines.
enum Console {
    /// A line of the result.
    static func say(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

    /// A line about what went wrong.
    static func complain(_ line: String) { write("fettle: " + line + "\n", to: STDERR_FILENO) }

    /// Progress, over the line before where a person watches.
    static func progress(_ line: String) {
        let watched = isatty(STDERR_FILENO) == 1
        write(watched ? "\r" + line + "\u{1b}[K" : line + "\n", to: STDERR_FILENO)
    }

    /// Ends the line that `progress` wrote over.
    static func progressEnded() {
        if isatty(STDERR_FILENO) == 1 { write("\n", to: STDERR_FILENO) }
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
