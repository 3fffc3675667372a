/// What a line or an option comes to, in minor units; each within ±(2^53 − 1).
package struct QuoteSums: Sendable, Equatable {
    package let net: Int64
    package let tax: Int64
    package let total: Int64

    init(net: Int64, tax: Int64, total: Int64) {
        self.net = net
        self.tax = tax
        self.total = total
    }

    /// One line's: the tax on its price, or in it, rounded half away from zero; of a discount all
    /// are negative.
    ///
    /// Nil if one of them is beyond bounds. Factors up to 2^53 and rates up to 2^20 millionths stay
    /// below 2^127.
    init?(
        _ kind: QuoteLine.Kind, quantity: Int64, unitPrice: Int64, tax rate: TaxRate,
        pricesIncludeTax: Bool = false
    ) {
        let millionths = rate.millionths
        guard (1...Money.amountMax).contains(quantity), (0...Money.amountMax).contains(unitPrice),
            (0...TaxRate.most).contains(millionths)
        else { return nil }
        let price = Int128(quantity) * Int128(unitPrice)
        let divisor = Int128(pricesIncludeTax ? TaxRate.most + millionths : TaxRate.most)
        let tax = (price * Int128(millionths) + divisor / 2) / divisor
        let sign: Int128 = kind == .discount ? -1 : 1
        self.init(net: sign * (pricesIncludeTax ? price - tax : price), tax: sign * tax)
    }

    /// An option's: the sums of its lines, whatever their order; nil where one is beyond bounds.
    init?(of lines: [QuoteSums]) {
        self.init(
            net: lines.reduce(0) { $0 + Int128($1.net) },
            tax: lines.reduce(0) { $0 + Int128($1.tax) })
    }

    private init?(net: Int128, tax: Int128) {
        let bounds = -Int128(Money.amountMax)...Int128(Money.amountMax)
        let total = net + tax
        guard bounds.contains(net), bounds.contains(tax), bounds.contains(total) else { return nil }
        self.init(net: Int64(net), tax: Int64(tax), total: Int64(total))
    }
}
