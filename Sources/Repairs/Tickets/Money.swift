/// An amount in minor units of an ISO 4217 currency.
package struct Money: Sendable, Equatable {
    package var amount: Int64
    package var currency: String

    package init(amount: Int64, currency: String) {
        self.amount = amount
        self.currency = currency
    }
}
