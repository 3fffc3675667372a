import Foundation
import Testing

/// A mail as Python's own parser reads it: an authority that is not ours.
struct ParsedMail: Decodable {
    let headers: [[String]]
    let text: String
    /// What the parser found wrong with it.
    let defects: [String]
    let isMultipart: Bool

    static let python = "/usr/bin/env"
    static let isThere: Bool = (try? run("print(1)", [])) == "1\n"

    private static let program = """
        import email, email.policy, json, sys
        m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
        defects = list(m.defects)
        for value in m.values():
            defects += list(value.defects)
        print(json.dumps({
            "headers": [[k, str(v)] for k, v in m.items()],
            "text": m.get_content().replace("\\r\\n", "\\n"),
            "defects": [repr(d) for d in defects], "isMultipart": m.is_multipart()}))
        """

    static func parse(_ mail: [UInt8]) throws -> ParsedMail {
        try JSONDecoder().decode(ParsedMail.self, from: Data(try run(program, mail).utf8))
    }

    private static func run(_ program: String, _ input: [UInt8]) throws -> String {
        let process = Process()
        let (reads, writes) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: python)
        process.arguments = ["python3", "-c", program]
        process.standardInput = writes
        process.standardOutput = reads
        try process.run()
        writes.fileHandleForWriting.write(Data(input))
        try writes.fileHandleForWriting.close()
        let output = try reads.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }

    subscript(_ name: String) -> String? {
        headers.first { $0[0].lowercased() == name.lowercased() }?[1]
    }
}
