import Foundation

/// A program of the system's, run to its end.
package enum Command {
    /// - Returns: the exit code, and what it said on both its outputs.
    package static func run(_ words: String...) throws -> (status: Int32, output: String) {
        try run(words)
    }

    package static func run(_ words: [String]) throws -> (status: Int32, output: String) {
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
