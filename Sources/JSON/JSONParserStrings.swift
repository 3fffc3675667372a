extension JSONParser {
    /// The string at whose opening quote the parser stands (RFC 8259 section 7).
    mutating func string(_ input: Span<UInt8>) throws(JSONError) -> JSONEntry {
        let start = at &+ 1
        var isASCII = true
        at = PlainRun.end(input, from: start, &isASCII)
        guard try next(input) == UInt8(ascii: "\"") else {
            return try unescape(from: start, input)
        }
        if !isASCII { isASCII = try check(input.extracting(start..<at), from: start) }
        defer { at &+= 1 }
        return JSONEntry(start: start, count: at &- start, isASCII: isASCII, isUnescaped: false)
    }

    /// The rest of a string that holds escapes; the parser stands at the first, or at a control.
    private mutating func unescape(
        from start: Int, _ input: Span<UInt8>
    ) throws(JSONError) -> JSONEntry {
        let first = unescaped.count
        var runStart = start
        while true {
            let run = input.extracting(runStart..<at)
            unsafe run.withUnsafeBufferPointer { unsafe unescaped.append(contentsOf: $0) }
            switch try next(input) {
            case UInt8(ascii: "\""):
                // Escapes are ASCII and make whole scalars: what they stand in decides.
                _ = try check(input.extracting(start..<at), from: start)
                at &+= 1
                return JSONEntry(
                    start: first, count: unescaped.count &- first,
                    isASCII: unescaped[first...].allSatisfy { $0 < 0x80 }, isUnescaped: true)
            case UInt8(ascii: "\\"): try escape(input)
            default: throw JSONError(.controlCharacter, at: at)
            }
            runStart = at
            at = PlainRun.end(input, from: at)
        }
    }

    /// Unescapes what the backslash at which the parser stands begins.
    private mutating func escape(_ input: Span<UInt8>) throws(JSONError) {
        let start = at
        at &+= 1
        switch try next(input) {
        case UInt8(ascii: "\""): unescaped.append(UInt8(ascii: "\""))
        case UInt8(ascii: "\\"): unescaped.append(UInt8(ascii: "\\"))
        case UInt8(ascii: "/"): unescaped.append(UInt8(ascii: "/"))
        case UInt8(ascii: "b"): unescaped.append(0x08)
        case UInt8(ascii: "f"): unescaped.append(0x0C)
        case UInt8(ascii: "n"): unescaped.append(0x0A)
        case UInt8(ascii: "r"): unescaped.append(0x0D)
        case UInt8(ascii: "t"): unescaped.append(0x09)
        case UInt8(ascii: "u"): return try unicodeEscape(from: start, input)
        default: throw JSONError(.unknownEscape, at: start)
        }
        at &+= 1
    }

    /// `\uXXXX`, and the second of a surrogate pair with it; the parser stands at the u.
    private mutating func unicodeEscape(
        from start: Int, _ input: Span<UInt8>
    ) throws(JSONError) {
        var code = try codeUnit(from: start, input)
        if (0xD800...0xDBFF).contains(code) {
            let second = at
            guard input.count &- at >= 2, input[at] == UInt8(ascii: "\\"),
                input[at &+ 1] == UInt8(ascii: "u")
            else { throw JSONError(.loneSurrogate, at: start) }
            at &+= 1
            let low = try codeUnit(from: second, input)
            guard (0xDC00...0xDFFF).contains(low) else {
                throw JSONError(.loneSurrogate, at: start)
            }
            code = 0x10000 &+ (code &- 0xD800) << 10 &+ (low &- 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw JSONError(.loneSurrogate, at: start) }
        unescaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    /// Four hex digits of either case; the parser stands at the u before them.
    private mutating func codeUnit(
        from start: Int, _ input: Span<UInt8>
    ) throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            at &+= 1
            let digit: UInt8
            switch try next(input) {
            case let byte where byte &- UInt8(ascii: "0") < 10: digit = byte &- UInt8(ascii: "0")
            case let byte where (byte | 0x20) &- UInt8(ascii: "a") < 6:
                digit = (byte | 0x20) &- UInt8(ascii: "a") &+ 10
            default: throw JSONError(.unknownEscape, at: start)
            }
            code = code << 4 | UInt32(digit)
        }
        at &+= 1
        return code
    }

    /// - Returns: Whether it is ASCII.
    private func check(_ run: Span<UInt8>, from start: Int) throws(JSONError) -> Bool {
        do {
            return try UTF8Span(validating: run).isKnownASCII
        } catch {
            throw JSONError(.invalidUTF8, at: start &+ error.byteOffsets.lowerBound)
        }
    }
}
