/// What a photo's colours mean (ICC.1:2022). Other bytes in its place could say anything.
enum ICCProfile {
    /// Profiles of cameras and screens have some kilobytes, those of printers less than this.
    static let bytesMax = 1 << 20
    /// The header and the number of tags.
    private static let bytesMin = 132

    /// Whether the bytes are a profile and nothing else: as long as it says (7.2.2), with its
    /// signature (7.2.9), and every tag within it (7.3).
    static func isWhole(_ bytes: [UInt8]) -> Bool {
        guard (bytesMin...bytesMax).contains(bytes.count), number(bytes, 0) == bytes.count,
            bytes[36..<40].elementsEqual("acsp".utf8)
        else { return false }
        let tags = number(bytes, 128)
        guard tags <= (bytes.count - bytesMin) / 12 else { return false }
        let dataStart = bytesMin + 12 * tags
        return (0..<tags).allSatisfy { tag in
            let offset = number(bytes, bytesMin + 12 * tag + 4)
            return offset >= dataStart
                && offset + number(bytes, bytesMin + 12 * tag + 8) <= bytes.count
        }
    }

    /// Whether there is a profile at a place of an image.
    static func isWhole(
        _ range: Range<Int>, _ reader: inout ImageReader
    ) throws(ImageFault) -> Bool {
        guard range.count <= bytesMax else { return false }
        return isWhole(try reader.all(range))
    }

    private static func number(_ bytes: [UInt8], _ offset: Int) -> Int {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}

/// A profile in a JPEG: numbered pieces before the first scan (ICC.1:2010, B.4).
extension ICCProfile {
    static let segmentName: StaticString = "ICC_PROFILE\0"

    /// Whether a JPEG's pieces are there, each once, and are a profile together.
    static func isWholeInJPEG(_ reader: inout ImageReader) throws(ImageFault) -> Bool {
        var pieces: [Int: Range<Int>] = [:]
        var total = 0
        var position = 2
        while true {
            let marker = try JPEGOutline.marker(at: &position, &reader)
            guard (0xC0...0xFE).contains(marker), !(0xD0...0xDA).contains(marker) else { break }
            let end = position + 2 + (try reader.number16(at: position + 2))
            let payload = position + 4..<max(position + 4, end)
            if marker == 0xE2, try reader.begins(payload, with: segmentName) {
                let start = payload.lowerBound + 12
                guard payload.count > 14 else { return false }
                let number = Int(try reader.byte(at: start))
                let count = Int(try reader.byte(at: start + 1))
                guard number > 0, number <= count, total == 0 || total == count,
                    pieces.updateValue(start + 2..<end, forKey: number) == nil
                else { return false }
                total = count
            }
            position = payload.upperBound
        }
        guard total > 0, pieces.count == total,
            pieces.values.reduce(0, { $0 + $1.count }) <= bytesMax
        else { return false }
        var bytes: [UInt8] = []
        for number in 1...total {
            guard let piece = pieces[number] else { return false }
            bytes += try reader.all(piece)
        }
        return isWhole(bytes)
    }
}

/// A profile in a PNG: a name, and the profile compressed (PNG third edition, 11.3.2.3).
extension ICCProfile {
    private static let nameBytesMax = 79

    static func isWholeInPNG(
        _ payload: Range<Int>, _ reader: inout ImageReader
    ) throws(ImageFault) -> Bool {
        guard payload.count <= bytesMax else { return false }
        let bytes = try reader.all(payload)
        guard let nameEnd = bytes.prefix(nameBytesMax + 1).firstIndex(of: 0), nameEnd > 0,
            nameEnd + 2 < bytes.count, bytes[nameEnd + 1] == 0
        else { return false }
        let stream = Array(bytes[(nameEnd + 2)...])
        guard let profile = try? Inflate.zlib(stream, bytesMax: bytesMax) else { return false }
        return isWhole(profile)
    }
}
