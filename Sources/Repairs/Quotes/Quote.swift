/// What is offered to the customer, numbered within its ticket: frozen once it is sent.
package struct Quote: Sendable {
    package enum Status: String, Sendable, CaseIterable {
        case draft, sent, approved, declined, superseded
        /// Sent, not decided in time.
        case expired
    }

    /// A programme's option that is not offered, and why.
    package struct Omission: Sendable, Equatable {
        package let optionId: String
        package let reason: String

        package init(optionId: String, reason: String) {
            self.optionId = optionId
            self.reason = reason
        }
    }

    /// 1, 2, … within the ticket.
    package let number: Int64
    /// As of the moment it was read.
    package internal(set) var status: Status
    package let problem: String
    package let work: String
    /// ISO 4217.
    package let currency: String
    package let validUntil: Instant
    package let repairBy: Instant
    /// Nil if it was sent before prices could include tax: none of its prices does.
    package let pricesIncludeTax: Bool?
    package internal(set) var options: [QuoteOption]
    package internal(set) var omitted: [Omission]
    package let at: Instant
    package let by: String
    /// Whether it lay within the ceiling that the customer had set as it was sent.
    package let isWithinCeiling: Bool
    /// SHA-256 of all that the customer sees, in lower-case hex; nil while it is a draft.
    package let digest: String?
    package let sentAt: Instant?
    package let sentBy: String?
    /// When too many wrong codes ended the code that its message holds; nil while it opens.
    package let codeEndedAt: Instant?
    package internal(set) var decision: QuoteDecision?

    /// The option that was approved.
    package var approvedOption: QuoteOption? {
        guard let decision, decision.verdict == .approve, let id = decision.optionId else {
            return nil
        }
        return options.first { $0.id.hasSameBytes(as: id) }
    }

    func money(_ option: QuoteOption) -> Money {
        Money(amount: option.sums.total, currency: currency)
    }
}

/// One of the ways to go on that a quote offers.
package struct QuoteOption: Sendable, Equatable {
    /// Unique within the quote; the centre's own word.
    package let id: String
    package let title: String
    package internal(set) var lines: [QuoteLine]
    package let sums: QuoteSums
}

/// One line of an option, with what it comes to.
package struct QuoteLine: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case labour, part, fee
        /// Subtracted.
        case discount
    }

    package let kind: Kind
    package let description: String
    package let partNumber: String?
    package let quantity: Int64
    /// In minor units, net unless the quote's prices include tax.
    package let unitPrice: Int64
    package let tax: TaxRate
    /// Of every discount.
    package let reason: String?
    package let sums: QuoteSums
}
