import Foundation
import TestSupport

/// The files of JSONTestSuite.
enum JSONTestSuite {
    private static let folder = "json/test_parsing/"

    static let isPresent = SharedData.has(folder)

    /// Their names that begin so, in order.
    static func names(_ prefix: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: SharedData.path(folder))
        return (names ?? []).filter { $0.hasPrefix(prefix) }.sorted()
    }

    static func bytes(_ name: String) throws -> [UInt8] { try SharedData.bytes(folder + name) }
}
