/// The tables that a JPEG is decoded with (T.81, B.2.4): each says how long it is, so that a
/// segment of tables carries nothing else.
enum JPEGTables {
    /// Whether a segment is made of tables alone.
    ///
    /// - Parameter marker: of Huffman or quantization tables, arithmetic conditioning, or the
    ///   restart interval.
    static func isWhole(
        _ marker: UInt8, _ payload: Range<Int>, _ reader: inout ImageReader
    ) throws(ImageFault) -> Bool {
        if marker == 0xDD { return payload.count == 2 }
        var position = payload.lowerBound
        while position < payload.upperBound {
            let head = try reader.byte(at: position)
            position += 1
            switch marker {
            case 0xDB where head & 0x0F <= 3: position += head >> 4 == 0 ? 64 : 128
            case 0xC4 where head & 0xEF <= 3: position += 16 + (try codes(at: position, &reader))
            case 0xCC where head < 0x20: position += 1
            default: return false
            }
        }
        return position == payload.upperBound
    }

    /// How many codes a Huffman table has: sixteen counts, one for each length.
    private static func codes(
        at position: Int, _ reader: inout ImageReader
    ) throws(ImageFault) -> Int {
        var count = 0
        for index in 0..<16 { count += Int(try reader.byte(at: position + index)) }
        return count
    }
}
