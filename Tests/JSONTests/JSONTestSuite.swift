import Foundation

/// The files of JSONTestSuite, from `FETTLE_DATA` or `../shared/data` beside the package.
enum JSONTestSuite {
    static let folder: URL = {
        let package = URL(filePath: #filePath).appending(path: "../../..").standardized
        let data = ProcessInfo.processInfo.environment["FETTLE_DATA"].map { URL(filePath: $0) }
        return (data ?? package.appending(path: "../shared/data").standardized)
            .appending(path: "json/test_parsing")
    }()

    static let isPresent = FileManager.default.fileExists(atPath: folder.path)

    /// Their names that begin so, in order.
    static func names(_ prefix: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).filter { $0.hasPrefix(prefix) }.sorted()
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }
}
