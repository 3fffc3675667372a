import Foundation

/// The real records beside the checkout, at `FETTLE_DATA`, by default `../shared/data`.
enum SharedData {
    private static let folder: URL = {
        let setting = ProcessInfo.processInfo.environment["FETTLE_DATA"] ?? "../shared/data"
        return URL(filePath: setting, relativeTo: top)
    }()

    private static let top = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path())
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }
}
