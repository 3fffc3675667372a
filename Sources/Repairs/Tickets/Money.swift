/// An amount in minor units of an ISO 4217 currency.
package struct Money: Sendable, Equatable {
    package var amount: Int64
    package var currency: String

    package init(amount: Int64, currency: String) {
        self.amount = amount
        self.currency = currency
    }

    /// The largest amount that every reader of JSON keeps exact: 2^53 − 1.
    static let amountMax: Int64 = 9_007_199_254_740_991

    /// What is wrong with an amount to pay; nil where nothing is.
    func fault(at pointer: String) -> Fault? {
        guard (0...Money.amountMax).contains(amount) else {
            return Fault(pointer + "/amount", "must be from 0 to \(Money.amountMax)")
        }
        return Currency.isCode(currency)
            ? nil : Fault(pointer + "/currency", "must be a currency of ISO 4217, such as EUR")
    }
}
