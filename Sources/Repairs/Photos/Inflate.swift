/// Reads DEFLATE within zlib's frame (RFC 1951, RFC 1950), as a PNG has its colour profile.
///
/// Nothing that the bytes say is believed: the output is bounded, and whatever breaks the format
/// ends it. It follows a code bit by bit: that is short, and quick enough for a profile.
struct Inflate {
    private static let broken = ImageFault.malformed("its compressed data is broken")

    private let bytes: [UInt8]
    private let bytesMax: Int
    private var position = 2
    private var bits = 0
    private var bitCount = 0
    private var output: [UInt8] = []

    /// - Parameters:
    ///   - bytes: the whole stream and nothing behind it.
    ///   - bytesMax: how many bytes it may have once inflated.
    static func zlib(_ bytes: [UInt8], bytesMax: Int) throws(ImageFault) -> [UInt8] {
        var inflate = Inflate(bytes: bytes, bytesMax: bytesMax)
        return try inflate.inflated()
    }

    private init(bytes: [UInt8], bytesMax: Int) {
        self.bytes = bytes
        self.bytesMax = bytesMax
    }

    private mutating func inflated() throws(ImageFault) -> [UInt8] {
        // Method 8, a window of 32 KiB at most, no dictionary.
        guard bytes.count > 2, bytes[0] & 0x0F == 8, bytes[0] >> 4 <= 7, bytes[1] & 0x20 == 0,
            (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
        else { throw Inflate.broken }
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try takeStored()
            case 1: try takeCoded(Inflate.fixedLengths, Inflate.fixedDistances)
            case 2: try takeDynamic()
            default: throw Inflate.broken
            }
        }
        guard position + 4 == bytes.count else { throw Inflate.broken }
        let sum = bytes[position...].reduce(0) { $0 << 8 | UInt32($1) }
        guard sum == adler32 else { throw Inflate.broken }
        return output
    }

    /// RFC 1950, section 8.
    private var adler32: UInt32 {
        var (low, high): (UInt32, UInt32) = (1, 0)
        for byte in output {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return high << 16 | low
    }

    /// So many bits, the first the lowest.
    private mutating func take(_ count: Int) throws(ImageFault) -> Int {
        while bitCount < count {
            guard position < bytes.count else { throw Inflate.broken }
            bits |= Int(bytes[position]) << bitCount
            position += 1
            bitCount += 8
        }
        defer {
            bits >>= count
            bitCount -= count
        }
        return bits & (1 << count - 1)
    }

    private mutating func put(_ byte: UInt8) throws(ImageFault) {
        guard output.count < bytesMax else { throw Inflate.broken }
        output.append(byte)
    }

    /// Section 3.2.4.
    private mutating func takeStored() throws(ImageFault) {
        (bits, bitCount) = (0, 0)
        let length = try take(16)
        guard try take(16) == ~length & 0xFFFF, position + length <= bytes.count else {
            throw Inflate.broken
        }
        for byte in bytes[position..<position + length] { try put(byte) }
        position += length
    }
}

/// Huffman codes (section 3.2.2).
extension Inflate {
    private struct Codes {
        /// How many codes have each length.
        var counts = [Int](repeating: 0, count: 16)
        /// In the order of their codes.
        var symbols: [Int] = []

        /// - Parameter lengths: of each symbol's code, at most 15; 0 where it has none.
        /// - Throws: where they are too many, or leave codes unused that are more than one bit.
        init(_ lengths: some Sequence<Int>) throws(ImageFault) {
            let lengths = Array(lengths)
            for length in lengths { counts[length] += 1 }
            var left = 1
            for length in 1...15 {
                left = left << 1 - counts[length]
                guard left >= 0 else { throw Inflate.broken }
            }
            guard left == 0 || counts[0] + counts[1] == lengths.count else { throw Inflate.broken }
            for length in 1...15 where counts[length] > 0 {
                symbols += lengths.indices.filter { lengths[$0] == length }
            }
        }

        /// All codes of one length or of four, as the fixed ones are.
        fileprivate init(fixed lengths: [Int]) {
            for length in lengths { counts[length] += 1 }
            for length in 1...15 where counts[length] > 0 {
                symbols += lengths.indices.filter { lengths[$0] == length }
            }
        }
    }

    /// Section 3.2.6.
    private static let fixedLengths = Codes(
        fixed: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    private static let fixedDistances = Codes(fixed: [Int](repeating: 5, count: 30))

    private mutating func symbol(_ codes: Codes) throws(ImageFault) -> Int {
        var (code, first, index) = (0, 0, 0)
        for length in 1...15 {
            code |= try take(1)
            let count = codes.counts[length]
            if code - first < count { return codes.symbols[index + code - first] }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        throw Inflate.broken
    }

    /// Section 3.2.5.
    private mutating func takeCoded(_ lengths: Codes, _ distances: Codes) throws(ImageFault) {
        while true {
            let symbol = try symbol(lengths)
            if symbol < 256 {
                try put(UInt8(symbol))
                continue
            }
            if symbol == 256 { return }
            guard symbol < 286 else { throw Inflate.broken }
            let length = symbol == 285 ? 258 : try taken(symbol - 257, perStep: 4) + 3
            let code = try self.symbol(distances)
            guard code < 30 else { throw Inflate.broken }
            let distance = try taken(code, perStep: 2) + 1
            guard distance <= output.count else { throw Inflate.broken }
            for _ in 0..<length { try put(output[output.count - distance]) }
        }
    }

    /// A length or distance from 0: its steps double, `perStep` codes to each after the first two.
    private mutating func taken(_ code: Int, perStep: Int) throws(ImageFault) -> Int {
        if code < 2 * perStep { return code }
        let extra = code / perStep - 1
        return (perStep + code % perStep) << extra + (try take(extra))
    }

    /// Section 3.2.7.
    private mutating func takeDynamic() throws(ImageFault) {
        let lengthCount = try take(5) + 257
        let distanceCount = try take(5) + 1
        let codeCount = try take(4) + 4
        guard lengthCount <= 286, distanceCount <= 30 else { throw Inflate.broken }
        let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
        var codeLengths = [Int](repeating: 0, count: 19)
        for index in 0..<codeCount { codeLengths[order[index]] = try take(3) }
        let codes = try Codes(codeLengths)
        var lengths: [Int] = []
        while lengths.count < lengthCount + distanceCount {
            switch try symbol(codes) {
            case 16:
                guard let last = lengths.last else { throw Inflate.broken }
                lengths += [Int](repeating: last, count: try take(2) + 3)
            case 17: lengths += [Int](repeating: 0, count: try take(3) + 3)
            case 18: lengths += [Int](repeating: 0, count: try take(7) + 11)
            case let length: lengths.append(length)
            }
        }
        guard lengths.count == lengthCount + distanceCount, lengths[256] > 0 else {
            throw Inflate.broken
        }
        try takeCoded(
            try Codes(lengths[..<lengthCount]), try Codes(lengths[lengthCount...]))
    }
}
