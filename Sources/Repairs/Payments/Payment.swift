internal import JSON

/// Money that came in for a ticket.
package struct Payment: Sendable {
    package enum Method: String, Sendable, CaseIterable { case card, cash, transfer, goodwill }

    /// 1, 2, … within the ticket.
    package let number: Int64
    package let money: Money
    package let method: Method
    package let reference: String?
    package let at: Instant
    package let by: String
}

/// A payment as it is handed in.
package struct PaymentDraft: Sendable {
    /// Minor units.
    package var amount: Int64?
    package var currency: String?
    package var method: Payment.Method?
    package var reference: String?

    package init() {}

    /// - Parameter total: what the customer agreed to pay.
    package func faults(beside total: Money?) -> Faults {
        let faults = [
            amount.map { (1...Money.amountMax).contains($0) } == true
                ? nil
                : Fault(
                    "/amount", amount == nil ? "is required" : "must be 1 to \(Money.amountMax)"),
            currencyFault(beside: total),
            method == nil ? Fault("/method", "is required") : nil,
            PlainText.fault(
                reference, at: "/reference", scalarsMax: ConditionReportDraft.nameScalarsMax,
                isRequired: false),
        ]
        return faults.gathered
    }

    private func currencyFault(beside total: Money?) -> Fault? {
        guard let currency else { return Fault("/currency", "is required") }
        guard Currency.isCode(currency) else {
            return Fault("/currency", "must be a currency of ISO 4217, such as EUR")
        }
        guard let total, !total.currency.hasSameBytes(as: currency) else { return nil }
        return Fault("/currency", "must be \(total.currency), as the approved quote is")
    }
}

extension Payment {
    /// Writes the event's members in the order of their names.
    func write(to json: inout JSONWriter) {
        json.member("amount", money.amount)
        json.member("currency", money.currency)
        json.member("method", method.rawValue)
        json.member("number", number)
        json.member("reference", reference)
    }

    /// Reads it back from its event.
    init?(number: Int64, event: TimelineEvent) {
        let data = event.data
        guard let amount = data["amount"]?.integer, let currency = data["currency"]?.text,
            let method = data["method"]?.text.flatMap(Method.init(rawValue:))
        else { return nil }
        self.number = number
        money = Money(amount: amount, currency: currency)
        self.method = method
        reference = data["reference"]?.text
        at = event.at
        by = event.by
    }
}
