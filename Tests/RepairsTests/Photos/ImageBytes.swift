@testable import Repairs

/// An image's bytes in memory.
struct ByteSource: ImageSource {
    let bytes: [UInt8]

    var byteCount: Int { bytes.count }

    func read(_ range: Range<Int>) throws(ImageFault) -> [UInt8] { Array(bytes[range]) }
}

extension ImageOutline {
    static func read(_ bytes: [UInt8]) throws(ImageFault) -> ImageOutline? {
        try read(ByteSource(bytes: bytes))
    }

    /// What is stored of an image.
    func stored(of bytes: [UInt8]) -> [UInt8] {
        pieces.flatMap { piece in
            switch piece {
            case .copy(let range): Array(bytes[range])
            case .bytes(let bytes): bytes
            }
        }
    }
}

/// What an image becomes; nil where it is refused.
func stripped(_ bytes: [UInt8]) throws -> [UInt8] {
    guard let outline = try ImageOutline.read(bytes) else { throw ImageFault.malformed("type") }
    return outline.stored(of: bytes)
}

/// Why an image is refused; nil where it is not.
func imageFault(_ bytes: [UInt8]) -> ImageFault? {
    do throws(ImageFault) {
        _ = try ImageOutline.read(bytes)
        return nil
    } catch { return error }
}
