/// WebP (RFC 9649), chunk by chunk; what lies behind its RIFF length is dropped.
///
/// Kept are the image, its transparency and the ICC profile, under headers written anew: the
/// length is another, and the marks for Exif and XMP are taken away. An animation is no photo.
struct WebPOutline {
    private struct Chunk {
        let type: String
        let payload: Range<Int>
        /// With the byte that makes it even.
        let end: Int
    }

    private var image: ImageOutline = ImageOutline(.webp)
    private var canvas: (flags: UInt8, width: Int, height: Int)?
    private var profile: Range<Int>?
    private var alpha: Range<Int>?
    private var pixels: (type: String, payload: Range<Int>)?

    static func read(_ reader: inout ImageReader) throws(ImageFault) -> ImageOutline {
        var webp = WebPOutline()
        let end = 8 + (try reader.little(at: 4, bytes: 4))
        guard end >= 12 else { throw .malformed("its length is too small") }
        guard end <= reader.count else { throw .truncated }
        var position = 12
        var isFirst = true
        while position < end {
            let chunk = try Self.chunk(at: position, before: end, &reader)
            try webp.take(chunk, isFirst: isFirst, &reader)
            position = chunk.end
            isFirst = false
        }
        return try webp.outline()
    }

    private static func chunk(
        at position: Int, before end: Int, _ reader: inout ImageReader
    ) throws(ImageFault) -> Chunk {
        guard position + 8 <= end else { throw .truncated }
        let name = try reader.bytes(position..<position + 4)
        let length = try reader.little(at: position + 4, bytes: 4)
        let payload = position + 8..<position + 8 + length
        guard payload.upperBound <= end else { throw .truncated }
        return Chunk(
            type: String(decoding: name, as: UTF8.self), payload: payload,
            end: payload.upperBound + length % 2)
    }

    private mutating func take(
        _ chunk: Chunk, isFirst: Bool, _ reader: inout ImageReader
    ) throws(ImageFault) {
        if chunk.type.hasSameBytes(as: "VP8X") {
            guard isFirst else { throw .malformed("its header is not its first chunk") }
            try takeCanvas(chunk.payload, &reader)
        } else if isFirst, !chunk.type.utf8.starts(with: "VP8".utf8) {
            throw .malformed("it does not begin with its header")
        } else if chunk.type.hasSameBytes(as: "ANIM") || chunk.type.hasSameBytes(as: "ANMF") {
            throw .malformed("it is an animation")
        } else if chunk.type.hasSameBytes(as: "VP8 ") || chunk.type.hasSameBytes(as: "VP8L") {
            guard pixels == nil else { throw .malformed("it has two images") }
            pixels = (chunk.type, chunk.payload)
            try takePixels(chunk.payload, isLossy: chunk.type.hasSameBytes(as: "VP8 "), &reader)
        } else if chunk.type.hasSameBytes(as: "ICCP"), canvas != nil, pixels == nil {
            if profile == nil, try ICCProfile.isWhole(chunk.payload, &reader) {
                profile = chunk.payload
            }
        } else if chunk.type.hasSameBytes(as: "ALPH"), canvas != nil, pixels == nil {
            alpha = alpha ?? chunk.payload
        }
    }

    /// Section 2.7.
    private mutating func takeCanvas(
        _ payload: Range<Int>, _ reader: inout ImageReader
    ) throws(ImageFault) {
        guard payload.count == 10 else { throw .malformed("its header has another length") }
        let start = payload.lowerBound
        let flags = try reader.byte(at: start)
        guard flags & 0x02 == 0 else { throw .malformed("it is an animation") }
        canvas = (
            flags, try reader.little(at: start + 4, bytes: 3) + 1,
            try reader.little(at: start + 7, bytes: 3) + 1
        )
    }

    /// A key frame's header (RFC 6386 section 9.1), or that of the lossless form (section 3.4).
    private mutating func takePixels(
        _ payload: Range<Int>, isLossy: Bool, _ reader: inout ImageReader
    ) throws(ImageFault) {
        let start = payload.lowerBound
        guard payload.count > (isLossy ? 10 : 5) else { throw .truncated }
        var size: (width: Int, height: Int)
        if isLossy {
            guard try reader.byte(at: start) & 1 == 0,
                try reader.bytes(start + 3..<start + 6) == [0x9D, 0x01, 0x2A]
            else { throw .malformed("its first frame is no key frame") }
            size.width = try reader.little(at: start + 6, bytes: 2) & 0x3FFF
            size.height = try reader.little(at: start + 8, bytes: 2) & 0x3FFF
        } else {
            let bits = try reader.little(at: start + 1, bytes: 4)
            guard try reader.byte(at: start) == 0x2F, bits >> 29 == 0 else {
                throw .malformed("its lossless header is wrong")
            }
            size = (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        }
        if let canvas, canvas.width != size.width || canvas.height != size.height {
            throw .malformed("its image has another size than its header says")
        }
        try image.setSize(width: size.width, height: size.height)
    }

    private func outline() throws(ImageFault) -> ImageOutline {
        guard let pixels else { throw .malformed("it has no image") }
        var parts: [ImageOutline.Piece] = []
        if let canvas {
            // Transparency, and whether there is a profile.
            let flags = canvas.flags & 0x10 | (profile == nil ? 0 : 0x20)
            parts.append(.bytes(Array("VP8X".utf8) + [10, 0, 0, 0, flags, 0, 0, 0]))
            parts.append(.bytes(Self.three(canvas.width - 1) + Self.three(canvas.height - 1)))
            if let profile { parts += Self.chunk("ICCP", profile) }
            if let alpha, pixels.type.hasSameBytes(as: "VP8 ") {
                parts += Self.chunk("ALPH", alpha)
            }
        }
        parts += Self.chunk(pixels.type, pixels.payload)
        let length = parts.reduce(4) { $0 + $1.count }
        var outline = image
        try outline.add(
            .bytes(Array("RIFF".utf8) + Self.four(length) + Array("WEBP".utf8)))
        for part in parts { try outline.add(part) }
        return outline
    }

    private static func chunk(_ type: String, _ payload: Range<Int>) -> [ImageOutline.Piece] {
        [.bytes(Array(type.utf8) + four(payload.count)), .copy(payload)]
            + (payload.count % 2 == 1 ? [.bytes([0])] : [])
    }

    private static func three(_ number: Int) -> [UInt8] { Array(four(number).prefix(3)) }

    private static func four(_ number: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
