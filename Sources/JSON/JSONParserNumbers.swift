extension JSONParser {
    /// The number at whose sign or first digit the parser stands (RFC 8259 section 6).
    mutating func number(_ input: Span<UInt8>) throws(JSONError) -> JSONEntry {
        let start = at
        let negative = input[at] == UInt8(ascii: "-")
        if negative { at &+= 1 }
        var decimal = Decimal()
        if try next(input) == UInt8(ascii: "0") {
            at &+= 1
            if at < input.count, isDigit(input[at]) { throw JSONError(.leadingZero, at: at) }
        } else {
            try digits(input) { decimal.append($0) }
        }
        let integral = at
        if at < input.count, input[at] == UInt8(ascii: ".") {
            at &+= 1
            try digits(input) { decimal.appendFraction($0) }
        }
        if at < input.count, input[at] | 0x20 == UInt8(ascii: "e") {
            at &+= 1
            try exponent(input, &decimal)
        }
        if at == integral, let integer = decimal.integer(negative: negative) {
            return JSONEntry(integer)
        }
        if let exact = decimal.exact { return JSONEntry(negative ? -exact : exact) }
        return try slowNumber(input.extracting(start..<at), from: start)
    }

    private mutating func exponent(
        _ input: Span<UInt8>, _ decimal: inout Decimal
    ) throws(JSONError) {
        let sign = try next(input)
        if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { at &+= 1 }
        var exponent = 0
        // Far beyond what a Double holds, and far from overflow.
        try digits(input) { exponent = min(exponent &* 10 &+ $0, 1_000_000_000) }
        decimal.exponent &+= sign == UInt8(ascii: "-") ? -exponent : exponent
    }

    /// One digit or more.
    @inline(__always)
    private mutating func digits(
        _ input: Span<UInt8>, _ take: (Int) -> Void
    ) throws(JSONError) {
        guard isDigit(try next(input)) else { throw JSONError(.digitExpected, at: at) }
        repeat {
            take(Int(input[at] &- UInt8(ascii: "0")))
            at &+= 1
        } while at < input.count && isDigit(input[at])
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// By the standard library, correctly rounded; infinite beyond the largest Double.
    private func slowNumber(_ text: Span<UInt8>, from start: Int) throws(JSONError) -> JSONEntry {
        let text = unsafe text.withUnsafeBufferPointer {
            unsafe String(decoding: $0, as: UTF8.self)
        }
        guard let number = Double(text) else { throw JSONError(.valueExpected, at: start) }
        return JSONEntry(number)
    }
}

/// A number's digits as they are read: `digits` × 10^`exponent`, while 64 bits hold them.
private struct Decimal {
    private static let digitsMax: UInt64 = 1_000_000_000_000_000_000
    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]

    private var digits: UInt64 = 0
    private var isLong = false
    var exponent = 0

    mutating func append(_ digit: Int) {
        guard digits < Self.digitsMax else {
            isLong = true
            return
        }
        digits = digits &* 10 &+ UInt64(digit)
    }

    mutating func appendFraction(_ digit: Int) {
        append(digit)
        exponent &-= 1
    }

    func integer(negative: Bool) -> Int64? {
        guard !isLong else { return nil }
        return negative ? Int64(exactly: 0 - Int128(digits)) : Int64(exactly: digits)
    }

    /// The Double where one multiplication or division of exact numbers makes it, hence rounds
    /// once (Clinger 1990).
    var exact: Double? {
        guard !isLong, digits <= 1 << 53, (-22...22).contains(exponent) else { return nil }
        let power = Self.powersOfTen[Int(exponent.magnitude)]
        return exponent < 0 ? Double(digits) / power : Double(digits) * power
    }
}
