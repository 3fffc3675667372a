package import Foundation

/// The package as it lies on the disk.
package enum Checkout {
    package static let top = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    package static func text(_ path: String) throws -> String {
        try String(contentsOf: top.appending(path: path), encoding: .utf8)
    }

    /// Every file below a folder, by its path from the top level, in order.
    package static func paths(under folder: String, suffix: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: top.appending(path: folder).path())
        return (all?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(suffix) }.map { folder + "/" + $0 }.sorted()
    }
}
