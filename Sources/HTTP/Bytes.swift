/// Comparisons on bytes: nothing that came from outside is compared as `String`.
extension Span<UInt8> {
    @inline(__always)
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        for index in range where self[index] == byte { return index }
        return nil
    }

    func equals(_ text: StaticString, at range: Range<Int>) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        let start = unsafe text.utf8Start
        for offset in 0..<range.count {
            guard unsafe self[range.lowerBound + offset] == start[offset] else { return false }
        }
        return true
    }

    /// ASCII letters alike in either case.
    func equalsIgnoringCase(_ text: StaticString, at range: Range<Int>) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        let start = unsafe text.utf8Start
        for offset in 0..<range.count {
            let other = unsafe start[offset].lowercased
            guard self[range.lowerBound + offset].lowercased == other else { return false }
        }
        return true
    }

    /// ASCII letters alike in either case.
    func matches(_ range: Range<Int>, _ other: Span<UInt8>, _ otherRange: Range<Int>) -> Bool {
        guard range.count == otherRange.count else { return false }
        for offset in 0..<range.count
        where self[range.lowerBound + offset].lowercased
            != other[otherRange.lowerBound + offset].lowercased
        {
            return false
        }
        return true
    }

    func hasPrefixIgnoringCase(_ text: StaticString, in range: Range<Int>) -> Bool {
        let count = text.utf8CodeUnitCount
        let start = range.lowerBound
        return range.count >= count && equalsIgnoringCase(text, at: start..<start + count)
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isBlank { start += 1 }
        while end > start, self[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// Whether two hexadecimal digits follow the percent sign at `index`.
    func isPercentEncoded(at index: Int, before end: Int) -> Bool {
        index + 2 < end && ByteClass.hexDigit.contains(self[index + 1])
            && ByteClass.hexDigit.contains(self[index + 2])
    }

    /// Where the first byte stands that a field value can't have; there must be one.
    func fieldContentEnd(from start: Int) -> Int {
        var index = start
        let raw = unsafe bytes
        while count - index >= 8 {
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            // Top bits where a byte is below 0x20, or where it is 0x7F; exact when none is set.
            let controls = (word &- 0x2020_2020_2020_2020) & ~word
            let deletes = word ^ 0x7F7F_7F7F_7F7F_7F7F
            let zeros = (deletes &- 0x0101_0101_0101_0101) & ~deletes
            guard (controls | zeros) & 0x8080_8080_8080_8080 == 0 else { break }
            index += 8
        }
        while self[index].isFieldContent { index += 1 }
        return index
    }

    /// Eight bytes at a time: most of a head is no LF.
    func firstLineFeed(in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        let raw = unsafe bytes
        while range.upperBound - index >= 8 {
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            // A byte of `mask` has its top bit where the byte of `word` is LF (and perhaps above).
            let difference = UInt64(littleEndian: word) ^ 0x0A0A_0A0A_0A0A_0A0A
            let mask =
                (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
            if mask != 0 { return index + mask.trailingZeroBitCount / 8 }
            index += 8
        }
        return firstIndex(of: UInt8(ascii: "\n"), in: index..<range.upperBound)
    }
}

extension UInt8 {
    @inline(__always)
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
