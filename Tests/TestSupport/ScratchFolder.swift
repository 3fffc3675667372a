package import Foundation
import Glibc

/// A folder of a test's own, gone with it.
package final class ScratchFolder: Sendable {
    package let path: String

    package init(under parent: String = "/tmp") {
        var template = Array("\(parent)/fettle-test-XXXXXX".utf8CString)
        let made = mkdtemp(&template)
        precondition(made != nil, "a folder under \(parent)")
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    package var url: URL { URL(filePath: path, directoryHint: .isDirectory) }

    package var name: String { String(path.split(separator: "/").last ?? "") }

    package func file(_ name: String) -> String { path + "/" + name }

    package var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    package func write(_ text: String, to name: String) throws -> String {
        try text.write(toFile: file(name), atomically: false, encoding: .utf8)
        return file(name)
    }
}
