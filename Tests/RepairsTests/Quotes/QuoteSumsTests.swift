import TestSupport
import Testing

@testable import Repairs

/// Money against numbers of any size, by digits.
struct QuoteSumsTests {
    @Test func `tax is rounded half away from zero, of discounts too`() throws {
        for (net, rate, tax) in [
            (1, 5000, 1), (1, 4999, 0), (3, 5000, 2), (5, 1000, 1), (4, 1000, 0), (15, 1000, 2),
            (10_000, 1900, 1900), (0, 1900, 0), (7, 0, 0), (25, 10_000, 25), (333, 1950, 65),
        ] as [(Int64, Int64, Int64)] {
            let line = try #require(
                QuoteSums(.labour, quantity: 1, unitPrice: net, tax: .percent(rate * 100)))
            #expect(line == QuoteSums(net: net, tax: tax, total: net + tax))
            let discount = try #require(
                QuoteSums(.discount, quantity: 1, unitPrice: net, tax: .basisPoints(rate)))
            #expect(discount == QuoteSums(net: -net, tax: -tax, total: -net - tax))
        }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `lines and options come to what long arithmetic says`(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<3000 {
            let lines = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                var line = sampleLine(
                    QuoteLine.Kind.allCases.randomElement(using: &random),
                    quantity: .sized(from: 1, using: &random),
                    unitPrice: .sized(from: 0, using: &random))
                line.tax = .percent(.random(in: 0...TaxRate.most, using: &random))
                return line
            }
            let isWithin = Bool.random(using: &random)
            let expected = lines.map { Reference($0, pricesIncludeTax: isWithin) }
            let sums = lines.map { $0.sums(isWithin) }
            #expect(sums == expected.map(\.sums))
            guard expected.allSatisfy({ $0.sums != nil }) else { continue }
            #expect(QuoteSums(of: sums.compactMap(\.self)) == Reference(sum: expected).sums)
        }
    }

    @Test func `a price with the tax in it stays the price`() throws {
        for (price, percent, net, tax) in [
            (6000, 10, 5455, 545), (1300, 19, 1092, 208), (1400, 19, 1176, 224),
            (4300, 19, 3613, 687), (1000, 21, 826, 174), (10_500, 7.875, 9733, 767),
            (1, 100, 0, 1), (10_000, 9.975, 9093, 907), (777, 0, 777, 0),
        ] as [(Int64, Double, Int64, Int64)] {
            let rate = try #require(TaxRate(percent: percent))
            let line = QuoteSums(
                .part, quantity: 1, unitPrice: price, tax: rate, pricesIncludeTax: true)
            #expect(line == QuoteSums(net: net, tax: tax, total: price))
        }
    }

    @Test func `a rate has four decimals at most, and 100 percent`() {
        for percent in [0, 0.0001, 7.875, 9.975, 8.875, 19, 21.3456, 99.9999, 100] {
            #expect(TaxRate(percent: percent)?.percent == percent)
        }
        for percent in [-0.0001, -19, 100.0001, 0.00001, 9.97512, .infinity, .nan, 1e300] {
            #expect(TaxRate(percent: percent) == nil)
        }
    }

    @Test func `what is beyond 2^53 - 1 is no sum, what is at it is`() {
        let most = Money.amountMax
        #expect(QuoteSums(.fee, quantity: 1, unitPrice: most, tax: .percent(0))?.total == most)
        #expect(QuoteSums(.fee, quantity: most, unitPrice: 1, tax: .percent(0))?.net == most)
        #expect(QuoteSums(.discount, quantity: 1, unitPrice: most, tax: .percent(0)) != nil)
        #expect(QuoteSums(.fee, quantity: 1, unitPrice: most, tax: .percent(100)) == nil)
        #expect(QuoteSums(.fee, quantity: 2, unitPrice: most / 2 + 1, tax: .percent(0)) == nil)
        #expect(QuoteSums(.fee, quantity: most, unitPrice: most, tax: .percent(1_000_000)) == nil)
        #expect(QuoteSums(.fee, quantity: 0, unitPrice: 1, tax: .percent(0)) == nil)
        #expect(QuoteSums(.fee, quantity: 1, unitPrice: -1, tax: .percent(0)) == nil)
        #expect(QuoteSums(.fee, quantity: .max, unitPrice: .max, tax: .percent(.max / 100)) == nil)
        let line = QuoteSums(net: most, tax: 0, total: most)
        let back = QuoteSums(net: -most, tax: 0, total: -most)
        #expect(QuoteSums(of: [line, line, back])?.total == most)
        #expect(QuoteSums(of: [line, line]) == nil && QuoteSums(of: [])?.total == 0)
    }
}

extension Int64 {
    /// A number of any size within 2^53, small ones as often as large ones.
    fileprivate static func sized(from low: Int64, using random: inout SplitMix) -> Int64 {
        let bits = Int64.random(in: 0...52, using: &random)
        return Int64.random(in: low...(low + 1) << bits, using: &random)
    }
}

/// The rules once more, in numbers without a bound.
private struct Reference {
    let net: Long
    let tax: Long

    init(_ line: QuoteDraft.Line, pricesIncludeTax: Bool) {
        let price = Long(line.quantity ?? 0) * Long(line.unitPrice ?? 0)
        let rate = line.tax?.millionths ?? 0
        let divisor = pricesIncludeTax ? 1_000_000 + Int(rate) : 1_000_000
        // A tax is the quotient and one more if twice the rest reaches the divisor.
        let (quotient, rest) = (price * Long(rate)).divided(by: divisor)
        let rounded = rest * 2 >= divisor ? quotient + Long(1) : quotient
        let isDiscount = line.kind == .discount
        let before = pricesIncludeTax ? price + rounded.negated : price
        net = isDiscount ? before.negated : before
        tax = isDiscount ? rounded.negated : rounded
    }

    init(sum lines: [Reference]) {
        net = lines.reduce(Long(0)) { $0 + $1.net }
        tax = lines.reduce(Long(0)) { $0 + $1.tax }
    }

    var sums: QuoteSums? {
        guard let net = net.exact, let tax = tax.exact, let total = (self.net + self.tax).exact
        else { return nil }
        return QuoteSums(net: net, tax: tax, total: total)
    }
}

/// A whole number by its decimal digits, the lowest first.
private struct Long {
    private var digits: [Int]
    private var isNegative = false

    init(_ value: Int64) { digits = String(value).utf8.reversed().map { Int($0) - 48 } }

    private init(_ digits: [Int], _ isNegative: Bool) {
        self.digits = digits
        while self.digits.last == 0, self.digits.count > 1 { self.digits.removeLast() }
        self.isNegative = isNegative && self.digits != [0]
    }

    var negated: Long { Long(digits, !isNegative) }

    /// Nil beyond ±(2^53 − 1).
    var exact: Int64? {
        guard digits.count <= 16 else { return nil }
        let value = digits.reversed().reduce(Int64(0)) { $0 * 10 + Int64($1) }
        guard value <= 9_007_199_254_740_991 else { return nil }
        return isNegative ? -value : value
    }

    static func * (left: Long, right: Long) -> Long {
        var sum = [Int](repeating: 0, count: left.digits.count + right.digits.count + 1)
        for (place, digit) in left.digits.enumerated() {
            for (other, factor) in right.digits.enumerated() {
                sum[place + other] += digit * factor
            }
        }
        for place in sum.indices.dropLast() {
            sum[place + 1] += sum[place] / 10
            sum[place] %= 10
        }
        return Long(sum, left.isNegative != right.isNegative)
    }

    static func + (left: Long, right: Long) -> Long {
        if left.isNegative != right.isNegative {
            return left.isNegative ? right - left.negated : left - right.negated
        }
        var sum: [Int] = []
        var carry = 0
        for place in 0...max(left.digits.count, right.digits.count) {
            carry += left.digit(place) + right.digit(place)
            sum.append(carry % 10)
            carry /= 10
        }
        return Long(sum, left.isNegative)
    }

    /// Of two that are not negative.
    static func - (left: Long, right: Long) -> Long {
        if !left.isAtLeast(right) { return (right - left).negated }
        var rest: [Int] = []
        var borrowed = 0
        for place in left.digits.indices {
            let digit = left.digits[place] - right.digit(place) - borrowed
            borrowed = digit < 0 ? 1 : 0
            rest.append(digit + 10 * borrowed)
        }
        return Long(rest, false)
    }

    private func isAtLeast(_ other: Long) -> Bool {
        for place in (0..<max(digits.count, other.digits.count)).reversed()
        where digit(place) != other.digit(place) { return digit(place) > other.digit(place) }
        return true
    }

    private func digit(_ place: Int) -> Int { place < digits.count ? digits[place] : 0 }

    /// Of one that is not negative, as by hand.
    func divided(by divisor: Int) -> (quotient: Long, rest: Int) {
        var quotient: [Int] = []
        var rest = 0
        for digit in digits.reversed() {
            rest = rest * 10 + digit
            quotient.append(rest / divisor)
            rest %= divisor
        }
        return (Long(quotient.reversed(), false), rest)
    }
}
