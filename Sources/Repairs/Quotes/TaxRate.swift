internal import JSON

/// A rate of tax, as a quote says it.
package enum TaxRate: Sendable, Equatable {
    /// Ten-thousandths of a percent: 99,750 is 9.975 %.
    case percent(Int64)
    /// Of quotes that were sent before rates had decimals: 1900 is 19 %.
    case basisPoints(Int64)

    /// 100 %.
    static let most: Int64 = 1_000_000
    package static let decimals = 4
    package static let percentMax: Int64 = 100

    /// Nil unless it is 0 to 100 with at most four decimals.
    package init?(percent: Double) {
        guard let scaled = Decimals.scaled(percent, by: TaxRate.decimals),
            (0...TaxRate.most).contains(scaled)
        else { return nil }
        self = .percent(scaled)
    }

    /// Millionths of the net.
    var millionths: Int64 {
        switch self {
        case .percent(let rate): rate
        case .basisPoints(let rate): rate * 100
        }
    }

    /// `19`, `9.975`, as JSON has it.
    package var percent: Double { Double(millionths) / 10_000 }

    func write(to json: inout JSONWriter) {
        switch self {
        case .percent: json.member("taxPercent", .number(percent))
        case .basisPoints(let rate): json.member("taxBasisPoints", rate)
        }
    }
}

/// Numbers with a few decimals, taken as whole ones.
package enum Decimals {
    /// 99,750 of 9.975 and four decimals; nil if it has more, or is too large to be exact.
    package static func scaled(_ number: Double, by decimals: Int) -> Int64? {
        var factor = 1.0
        for _ in 0..<decimals { factor *= 10 }
        let scaled = (number * factor).rounded()
        guard scaled.magnitude < 1e15, scaled / factor == number else { return nil }
        return Int64(scaled)
    }
}
