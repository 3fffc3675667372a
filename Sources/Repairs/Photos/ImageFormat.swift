/// The formats that are taken, known by their first bytes and by nothing else.
package enum ImageFormat: String, Sendable, CaseIterable {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case webp = "image/webp"

    /// What a file's name ends with.
    package var suffix: String {
        switch self {
        case .jpeg: "jpg"
        case .png: "png"
        case .webp: "webp"
        }
    }

    /// - Parameter start: the first twelve bytes, or all where there are fewer.
    init?(start: [UInt8]) {
        if start.starts(with: [0xFF, 0xD8]) {
            self = .jpeg
        } else if start.starts(with: [0x89] + "PNG".utf8) {
            self = .png
        } else if start.starts(with: "RIFF".utf8), start.dropFirst(8).elementsEqual("WEBP".utf8) {
            self = .webp
        } else {
            return nil
        }
    }
}
