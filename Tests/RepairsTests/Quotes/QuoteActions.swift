import SQLite
import TestSupport
import Testing

@testable import Repairs

/// A line of a draft without faults.
///
/// - Parameter tax: in hundredths of a percent.
func sampleLine(
    _ kind: QuoteLine.Kind? = .labour, quantity: Int64? = 1, unitPrice: Int64? = 10_000,
    tax: Int64? = 1900, reason: String? = nil
) -> QuoteDraft.Line {
    var line = QuoteDraft.Line()
    (line.kind, line.description) = (kind, "Clean the sensor")
    (line.quantity, line.unitPrice) = (quantity, unitPrice)
    line.tax = tax.flatMap { TaxRate(percent: Double($0) / 100) }
    line.reason = reason ?? (kind == .discount ? "Second visit" : nil)
    return line
}

/// A draft of one option for each list of lines: `a`, `b`, …
func sampleQuote(
    _ options: [[QuoteDraft.Line]] = [[sampleLine()]], currency: String = "EUR",
    at now: Instant, validFor span: Int64 = 7 * Instant.day
) -> QuoteDraft {
    var draft = QuoteDraft()
    (draft.problem, draft.work) = ("Dust on the sensor", "Clean it")
    draft.currency = currency
    draft.validUntil = now.later(by: span)
    draft.repairBy = now.later(by: 10 * Instant.day)
    draft.options = options.enumerated().map { index, lines in
        var option = QuoteDraft.Option()
        option.id = ["a", "b", "c", "d"][index]
        option.title = "Way \(index + 1)"
        option.lines = lines
        return option
    }
    return draft
}

/// What is done with quotes, each in a transaction of its own.
extension TestShop {
    @discardableResult
    func draft(_ id: TicketID, _ draft: QuoteDraft? = nil) throws -> Quote {
        let draft = draft ?? sampleQuote(at: clock.now)
        return try write { transaction throws(RepairError) in
            try Quotes.add(draft, to: id, by: bench, in: transaction).quote
        }
    }

    @discardableResult
    func rewrite(_ id: TicketID, _ number: Int64, _ draft: QuoteDraft) throws -> Quote {
        try write { transaction throws(RepairError) in
            try Quotes.change(number, to: draft, on: id, by: bench, in: transaction).quote
        }
    }

    /// - Parameter overriding: nil to pass no gate that doesn't hold.
    @discardableResult
    func send(
        _ id: TicketID, _ number: Int64, overriding reason: String? = "Known unit"
    ) throws -> Quote {
        try write { transaction throws(RepairError) in
            try Quotes.send(number, overriding: reason, on: id, by: desk, in: transaction).quote
        }
    }

    /// Drafts and sends, past findings and coverage, which are others' gates.
    @discardableResult
    func quote(
        _ id: TicketID, _ draft: QuoteDraft? = nil, overriding reason: String? = "Known unit"
    ) throws -> Quote {
        try send(id, try self.draft(id, draft).number, overriding: reason)
    }

    /// A quote that the customer is asked about, past gates that are others'.
    @discardableResult
    func ask(_ id: TicketID, _ draft: QuoteDraft? = nil) throws -> Quote {
        if try ticket(id).state == .received { try move(id, to: .diagnosing, by: bench) }
        return try quote(id, draft)
    }

    func quotes(_ id: TicketID) throws -> [Quote] {
        try write { transaction throws(RepairError) in
            try Quotes.page(
                of: try Tickets.read(id, in: transaction), after: 0, limit: 100, in: transaction)
        }
    }

    /// The customer says yes or no on the phone, to all that was read out.
    @discardableResult
    func decide(
        _ id: TicketID, _ quote: Quote, _ verdict: QuoteDecision.Verdict = .approve,
        option: String? = "a", _ change: (inout QuoteDecisionDraft) -> Void = { _ in }
    ) throws -> (quote: Quote, ticket: Ticket) {
        var draft = QuoteDecisionDraft()
        (draft.verdict, draft.digest, draft.optionId) = (verdict, quote.digest, option)
        (draft.decidedBy, draft.channel, draft.phone) = ("Ming Tan", .phone, "+6561234567")
        draft.total = quote.options.first { $0.id == option }?.sums.total
        draft.currency = quote.currency
        draft.optionsRead = quote.options.map(\.id)
        change(&draft)
        return try write { [draft] transaction throws(RepairError) in
            try QuoteDecisions.take(draft, on: quote.number, of: id, by: desk, in: transaction)
        }
    }

    func ceiling(_ id: TicketID, _ amount: Int64?, _ currency: String = "EUR") throws {
        var changes = Tickets.Changes()
        changes.notToExceed = .set(amount.map { Money(amount: $0, currency: currency) })
        try change(id, changes)
    }

    func approvedTotal(_ id: TicketID) throws -> Money? {
        try write { transaction throws(RepairError) in
            try Quotes.approvedTotal(of: try Tickets.read(id, in: transaction), in: transaction)
        }
    }

    /// The messages of a ticket, with the code that stands beside each.
    func messages(_ id: TicketID) throws -> [(notification: Notification, secret: String?)] {
        try write { transaction throws(RepairError) in
            let ticket = try Tickets.read(id, in: transaction)
            let secrets = try transaction.all(
                "SELECT secret FROM notifications WHERE ticketId = ? ORDER BY number",
                .int(ticket.id)
            ) { row in row.textOrNil(0) }
            return zip(
                try Notifications.page(of: ticket, after: 0, limit: 100, in: transaction), secrets
            ).map { ($0, $1) }
        }
    }
}

/// What a refusal says stands against it; nil where it is another refusal.
func conflict(_ error: RepairError?) -> Conflict? {
    if case .conflict(let conflict) = error { conflict } else { nil }
}

func isOfState(_ error: RepairError?) -> Bool {
    if case .conflict(.notInThisState) = error { true } else { false }
}
