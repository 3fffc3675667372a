/// PNG (third edition), chunk by chunk to `IEND`; what follows is dropped.
///
/// Kept are the pixels and what their colours and proportions mean, the ICC profile among it.
/// Texts, times, Exif and everything else goes; an animation becomes its still image.
struct PNGOutline {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let critical = ["IHDR", "PLTE", "IDAT", "IEND"]
    /// With the bytes that each has at most: what is longer says something else.
    private static let ancillary: [(type: String, bytesMax: Int)] = [
        ("tRNS", 256), ("gAMA", 4), ("cHRM", 32), ("sRGB", 1), ("iCCP", ICCProfile.bytesMax),
        ("cICP", 4),
        ("mDCV", 24), ("cLLI", 8), ("sBIT", 4), ("bKGD", 6), ("pHYs", 9),
    ]

    private var outline = ImageOutline(.png)
    private var seen: [String] = []
    private var colourType: UInt8 = 0

    static func read(_ reader: inout ImageReader) throws(ImageFault) -> ImageOutline {
        var png = PNGOutline()
        guard reader.count >= 8 else { throw .truncated }
        guard try reader.bytes(0..<8) == signature else {
            throw .malformed("its signature was changed on the way")
        }
        try png.outline.keep(0..<8)
        var position = 8
        while true {
            let length = try reader.number32(at: position)
            guard length < 1 << 31 else { throw .malformed("a chunk is too long") }
            let chunk = position..<position + 12 + length
            guard chunk.upperBound <= reader.count else { throw .truncated }
            let name = try reader.bytes(position + 4..<position + 8)
            guard name.allSatisfy({ ($0 | 0x20) &- UInt8(ascii: "a") < 26 }) else {
                throw .malformed("a chunk's name is not made of letters")
            }
            let type = String(decoding: name, as: UTF8.self)
            try png.take(type, chunk, &reader)
            if type.hasSameBytes(as: "IEND") { return png.outline }
            position = chunk.upperBound
        }
    }

    private mutating func take(
        _ type: String, _ chunk: Range<Int>, _ reader: inout ImageReader
    ) throws(ImageFault) {
        guard !seen.isEmpty || type.hasSameBytes(as: "IHDR") else {
            throw .malformed("it does not begin with its header")
        }
        if Self.critical.contains(where: type.hasSameBytes) {
            try check(type, chunk, &reader)
        } else if type.utf8.first.map({ $0 & 0x20 == 0 }) == true {
            throw .malformed("it has a critical chunk that is not known")
        } else {
            let kept = Self.ancillary.first { type.hasSameBytes(as: $0.type) }
            guard let kept, chunk.count - 12 <= kept.bytesMax, !has(type) else { return }
            if type.hasSameBytes(as: "iCCP") {
                let payload = chunk.lowerBound + 8..<chunk.upperBound - 4
                guard try ICCProfile.isWholeInPNG(payload, &reader) else { return }
            }
        }
        let sum = try reader.crc32(chunk.lowerBound + 4..<chunk.upperBound - 4)
        guard try reader.number32(at: chunk.upperBound - 4) == Int(sum) else {
            throw .malformed("a chunk's sum is wrong")
        }
        if !has(type) { seen.append(type) }
        try outline.keep(chunk)
    }

    private func has(_ type: String) -> Bool { seen.contains(where: type.hasSameBytes) }

    /// What must hold of the chunks that no PNG does without.
    private mutating func check(
        _ type: String, _ chunk: Range<Int>, _ reader: inout ImageReader
    ) throws(ImageFault) {
        switch type.utf8.last {
        case UInt8(ascii: "R"): try takeHeader(chunk, &reader)
        case UInt8(ascii: "E"):
            let length = chunk.count - 12
            guard !has("PLTE"), !has("IDAT"), length > 0, length <= 768, length % 3 == 0 else {
                throw .malformed("its palette is wrong")
            }
        case UInt8(ascii: "T"):
            guard colourType != 3 || has("PLTE") else { throw .malformed("it lacks its palette") }
        default:
            guard has("IDAT"), chunk.count == 12 else { throw .malformed("it has no pixels") }
        }
    }

    private mutating func takeHeader(
        _ chunk: Range<Int>, _ reader: inout ImageReader
    ) throws(ImageFault) {
        guard !has("IHDR") else { throw .malformed("it has two headers") }
        guard chunk.count == 25 else { throw .malformed("its header has another length") }
        let start = chunk.lowerBound + 8
        let rest = try reader.bytes(start + 8..<start + 13)
        colourType = rest[1]
        let depths: [UInt8]
        switch colourType {
        case 0: depths = [1, 2, 4, 8, 16]
        case 3: depths = [1, 2, 4, 8]
        case 2, 4, 6: depths = [8, 16]
        default: depths = []
        }
        guard depths.contains(rest[0]), rest[2] == 0, rest[3] == 0, rest[4] <= 1 else {
            throw .malformed("its header names a coding that there is not")
        }
        let height = try reader.number32(at: start + 4)
        try outline.setSize(width: try reader.number32(at: start), height: height)
    }
}
