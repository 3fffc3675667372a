/// Whole images, made byte by byte.
package enum SampleImage {
    // MARK: JPEG

    package static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0xFF, marker] + big(payload.count + 2, 2) + payload
    }

    /// A grey JPEG of one scan; what is in it is coded black.
    ///
    /// - Parameter segments: before the frame, as `segment` makes them.
    package static func jpeg(
        width: Int = 8, height: Int = 8, segments: [[UInt8]] = [], after: [UInt8] = []
    ) -> [UInt8] {
        let table = segment(0xDB, [0] + [UInt8](repeating: 16, count: 64))
        let frame = segment(0xC0, [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0])
        let codes: [UInt8] = [1] + [UInt8](repeating: 0, count: 15) + [0]
        let huffman = segment(0xC4, [0x00] + codes) + segment(0xC4, [0x10] + codes)
        let scan = segment(0xDA, [1, 1, 0x00, 0, 63, 0]) + [0x00, 0xFF, 0x00, 0xFF, 0xD0, 0x3F]
        return [0xFF, 0xD8] + segments.flatMap { $0 } + table + frame + huffman + scan
            + [0xFF, 0xD9] + after
    }

    package static let jfif = segment(0xE0, text("JFIF\0") + [1, 2, 1, 0, 72, 0, 72, 0, 0])

    /// Exif with an orientation and a camera's name.
    package static func exif(orientation: UInt8, isLittle: Bool = false) -> [UInt8] {
        func number(_ value: Int, _ bytes: Int) -> [UInt8] {
            isLittle ? little(value, bytes) : big(value, bytes)
        }
        let entries =
            number(0x010F, 2) + number(2, 2) + number(4, 4) + text("GPS\0")
            + number(0x0112, 2) + number(3, 2) + number(1, 4) + number(Int(orientation), 2)
            + [0, 0]
        return segment(
            0xE1,
            text("Exif\0\0") + text(isLittle ? "II" : "MM") + number(42, 2) + number(8, 4)
                + number(2, 2) + entries + number(0, 4))
    }

    // MARK: PNG

    package static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    package static func chunk(_ type: String, _ payload: [UInt8] = []) -> [UInt8] {
        let body = text(type) + payload
        return big(payload.count, 4) + body + big(Int(crc32(body)), 4)
    }

    package static func header(width: Int, height: Int, depth: UInt8 = 8, colour: UInt8 = 0)
        -> [UInt8]
    {
        chunk("IHDR", big(width, 4) + big(height, 4) + [depth, colour, 0, 0, 0])
    }

    /// A grey PNG of one pixel.
    package static func png(
        width: Int = 1, height: Int = 1, chunks: [[UInt8]] = [], after: [UInt8] = []
    ) -> [UInt8] {
        // zlib: one stored block of a filter byte and a pixel, and its Adler-32.
        let pixels: [UInt8] = [0x78, 0x01, 0x01, 2, 0, 0xFD, 0xFF, 0, 0x80, 0, 0x82, 0, 0x81]
        return signature + header(width: width, height: height) + chunks.flatMap { $0 }
            + chunk("IDAT", pixels) + chunk("IEND") + after
    }

    // MARK: WebP

    package static func riff(_ type: String, _ payload: [UInt8]) -> [UInt8] {
        text(type) + little(payload.count, 4) + payload + (payload.count % 2 == 1 ? [0] : [])
    }

    package static func webp(_ chunks: [[UInt8]], after: [UInt8] = []) -> [UInt8] {
        let body = text("WEBP") + chunks.flatMap { $0 }
        return text("RIFF") + little(body.count, 4) + body + after
    }

    package static func lossless(width: Int = 1, height: Int = 1) -> [UInt8] {
        riff("VP8L", [0x2F] + little(width - 1 | (height - 1) << 14, 4) + [0x07, 0x50, 0x88, 0x88])
    }

    package static func lossy(width: Int = 4, height: Int = 4) -> [UInt8] {
        riff(
            "VP8 ",
            [0x30, 1, 0, 0x9D, 0x01, 0x2A] + little(width, 2) + little(height, 2)
                + [UInt8](repeating: 7, count: 9))
    }

    package static func canvas(flags: UInt8, width: Int, height: Int) -> [UInt8] {
        riff("VP8X", [flags, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
    }

    // MARK: Bytes

    package static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    package static func big(_ value: Int, _ bytes: Int) -> [UInt8] {
        little(value, bytes).reversed()
    }

    package static func little(_ value: Int, _ bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
