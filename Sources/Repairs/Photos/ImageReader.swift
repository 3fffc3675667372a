/// Bytes that lie elsewhere.
protocol ImageSource {
    var byteCount: Int { get }

    /// - Throws: `.unreadable`.
    func read(_ range: Range<Int>) throws(ImageFault) -> [UInt8]
}

/// Looks at an image's bytes through a window, so that no image is in memory.
///
/// Every look is bounded: past the end it throws `.truncated`.
struct ImageReader: ~Copyable {
    static let windowBytes = 64 * 1024

    private let source: any ImageSource
    private var window: [UInt8] = []
    private var start = 0
    let count: Int

    init(_ source: any ImageSource) {
        self.source = source
        count = source.byteCount
    }

    mutating func byte(at offset: Int) throws(ImageFault) -> UInt8 {
        let place = offset - start
        if place >= 0, place < window.count { return window[place] }
        try load(offset)
        return window[0]
    }

    /// - Parameter range: at most 64 KiB.
    mutating func bytes(_ range: Range<Int>) throws(ImageFault) -> [UInt8] {
        guard range.upperBound <= count else { throw .truncated }
        if range.isEmpty { return [] }
        if range.lowerBound < start || range.upperBound > start + window.count {
            try load(range.lowerBound)
        }
        guard range.count <= window.count else { throw .truncated }
        return Array(window[range.lowerBound - start..<range.upperBound - start])
    }

    /// - Parameter range: of any length, which the caller has bounded.
    mutating func all(_ range: Range<Int>) throws(ImageFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var position = range.lowerBound
        while position < range.upperBound {
            let end = min(range.upperBound, position + ImageReader.windowBytes)
            bytes += try self.bytes(position..<end)
            position = end
        }
        return bytes
    }

    mutating func begins(
        _ range: Range<Int>, with text: StaticString
    ) throws(ImageFault) -> Bool {
        let name = Array(text.description.utf8)
        guard range.count >= name.count else { return false }
        return try bytes(range.lowerBound..<range.lowerBound + name.count) == name
    }

    private mutating func load(_ offset: Int) throws(ImageFault) {
        guard offset >= 0, offset < count else { throw .truncated }
        window = try source.read(offset..<min(count, offset + ImageReader.windowBytes))
        start = offset
        guard !window.isEmpty else { throw .truncated }
    }

    /// Big-endian.
    mutating func number16(at offset: Int) throws(ImageFault) -> Int {
        Int(try byte(at: offset)) << 8 | Int(try byte(at: offset + 1))
    }

    /// Big-endian.
    mutating func number32(at offset: Int) throws(ImageFault) -> Int {
        try number16(at: offset) << 16 | number16(at: offset + 2)
    }

    /// Little-endian, of up to four bytes.
    mutating func little(at offset: Int, bytes: Int) throws(ImageFault) -> Int {
        var number = 0
        for index in 0..<bytes { number |= Int(try byte(at: offset + index)) << (8 * index) }
        return number
    }

    /// Where coded JPEG data ends: at the next marker that is no restart.
    mutating func scanEnd(from offset: Int) throws(ImageFault) -> Int {
        var position = offset
        while true {
            if try byte(at: position) != 0xFF {
                position = try nextFF(from: position)
                continue
            }
            switch try byte(at: position + 1) {
            case 0x00, 0xD0...0xD7: position += 2
            case 0xFF: position += 1
            default: return position
            }
        }
    }

    /// Where the next 0xFF stands, at or after an offset.
    mutating func nextFF(from offset: Int) throws(ImageFault) -> Int {
        var position = offset
        while true {
            _ = try byte(at: position)
            let bytes = window.span
            var place = position - start
            while place < bytes.count, bytes[place] != 0xFF { place += 1 }
            position = start + place
            if place < bytes.count { return position }
        }
    }

    /// CRC-32 as PNG has it (ISO 3309).
    mutating func crc32(_ range: Range<Int>) throws(ImageFault) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        var position = range.lowerBound
        while position < range.upperBound {
            _ = try byte(at: position)
            let bytes = window.span
            let end = min(bytes.count, range.upperBound - start)
            for place in position - start..<end {
                crc = crcTable[Int((crc ^ UInt32(bytes[place])) & 0xFF)] ^ crc >> 8
            }
            position = start + end
        }
        return ~crc
    }
}

private let crcTable: InlineArray<256, UInt32> = InlineArray { index in
    var crc = UInt32(index)
    for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ crc >> 1 : crc >> 1 }
    return crc
}
