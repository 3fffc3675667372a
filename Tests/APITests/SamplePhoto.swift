/// A grey PNG of one pixel, made byte by byte.
enum SamplePhoto {
    /// - Parameter chunks: more chunks, of any kind, before the pixels.
    static func png(width: Int = 1, chunks: [(type: String, payload: [UInt8])] = []) -> [UInt8] {
        let header = big(width) + big(1) + [8, 0, 0, 0, 0]
        let pixels: [UInt8] = [0x78, 0x01, 0x01, 2, 0, 0xFD, 0xFF, 0, 0x80, 0, 0x82, 0, 0x81]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
            + chunks.flatMap { chunk($0.type, $0.payload) } + chunk("IDAT", pixels)
            + chunk("IEND", [])
    }

    static func chunk(_ type: String, _ payload: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + payload
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in body {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return big(payload.count) + body + big(Int(~crc))
    }

    private static func big(_ value: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }
}
