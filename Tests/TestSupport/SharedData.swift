package import Foundation

/// The real records beside the checkout, at `FETTLE_DATA`, by default `../shared/data`.
package enum SharedData {
    package static let folder: URL = {
        let setting = ProcessInfo.processInfo.environment["FETTLE_DATA"] ?? "../shared/data"
        return setting.hasPrefix("/")
            ? URL(filePath: setting) : Checkout.top.appending(path: setting)
    }()

    package static func path(_ name: String) -> String {
        folder.appending(path: name).standardizedFileURL.path()
    }

    package static func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: path(name))
    }

    package static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }

    /// The records of a CSV file (RFC 4180), each by the names of the first line.
    package static func read(_ name: String) throws -> [[String: String]] {
        var lines = fields(of: try bytes(name))
        guard !lines.isEmpty else { return [] }
        let names = lines.removeFirst()
        return lines.map { Dictionary(zip(names, $0), uniquingKeysWith: { first, _ in first }) }
    }

    private static func fields(of bytes: [UInt8]) -> [[String]] {
        var lines: [[String]] = []
        var line: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if isQuoted {
                if byte != UInt8(ascii: "\"") {
                    field.append(byte)
                } else if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
                    field.append(byte)
                    at += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isQuoted = true
            case UInt8(ascii: "\r"): break
            case UInt8(ascii: ","), UInt8(ascii: "\n"):
                line.append(String(decoding: field, as: UTF8.self))
                field = []
                if byte == UInt8(ascii: "\n") {
                    lines.append(line)
                    line = []
                }
            default: field.append(byte)
            }
        }
        return lines
    }
}
