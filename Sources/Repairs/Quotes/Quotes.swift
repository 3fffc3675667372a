internal import JSON

/// Writing and reading quotes.
package enum Quotes {
    /// A page of a ticket's quotes, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Quote] {
        try QuoteRows.page(of: ticket.id, after: number, limit: Int64(limit), in: transaction)
    }

    /// - Throws: `.notFound`.
    package static func read(_ number: Int64, of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Quote
    {
        let found = try QuoteRows.page(
            of: ticket.id, after: number - 1, limit: 1, in: transaction)
        guard let quote = found.first, quote.number == number else { throw .notFound("quote") }
        return quote
    }

    /// The quote that was sent last.
    static func current(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Quote?
    {
        guard let number = try QuoteRows.currentNumber(of: ticket.id, in: transaction) else {
            return nil
        }
        return try read(number, of: ticket, in: transaction)
    }

    /// The quote that the customer agreed to last.
    static func approved(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Quote?
    {
        guard let number = try QuoteRows.approvedNumber(of: ticket.id, in: transaction) else {
            return nil
        }
        return try read(number, of: ticket, in: transaction)
    }

    /// What the customer has agreed to pay; nil where nothing is approved.
    package static func approvedTotal(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Money?
    {
        try QuoteRows.approvedTotal(of: ticket.id, in: transaction)
    }

    /// Writes a draft, whose faults are judged before.
    ///
    /// - Throws: `.conflict` once the unit is ready, and if the ticket is full.
    package static func add(
        _ draft: QuoteDraft, to ticket: inout Ticket, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> Quote {
        let number = try QuoteRows.count(of: ticket.id, in: transaction) + 1
        let quote = try quote(
            draft, number: number, at: transaction.now, by: person.name, now: transaction.now)
        try checkState(ticket)
        let need: Ticket.Need = { [ticket] () throws(RepairError) in
            if number == 1 { return true }
            let last = try read(number - 1, of: ticket, in: transaction).status
            if last == .expired || last == .declined { return true }
            return try GateCheck(ticket, by: person, in: transaction).reQuote() != nil
        }
        try Ticket.checkRoom(for: number, of: TicketBounds.quotesMax, .quotes, need)
        try QuoteRows.insert(quote, of: ticket.id, in: transaction)
        try record(.quote, quote, on: &ticket, by: person, in: transaction, need: need)
        return quote
    }

    /// Writes a draft anew.
    ///
    /// - Throws: as `add`, and `.conflict` where it is no draft any more.
    package static func change(
        _ before: Quote, to draft: QuoteDraft, on ticket: inout Ticket, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> Quote {
        let quote = try quote(
            draft, number: before.number, at: before.at, by: before.by, now: transaction.now)
        try checkState(ticket)
        try checkDraft(before)
        try QuoteRows.update(quote, of: ticket.id, in: transaction)
        let isOutOfDate = min(before.validUntil, before.repairBy) <= transaction.now
        try record(
            .quote, quote, on: &ticket, by: person, in: transaction,
            need: { [ticket] () throws(RepairError) in
                if isOutOfDate { return true }
                return try GateCheck(ticket, by: person, in: transaction).reQuote() != nil
            })
        return quote
    }

    private static func quote(
        _ draft: QuoteDraft, number: Int64, at: Instant, by: String, now: Instant
    ) throws(RepairError) -> Quote {
        let faults = draft.faults(at: now)
        guard faults.isEmpty, let problem = draft.problem, let work = draft.work,
            let currency = draft.currency, let validUntil = draft.validUntil,
            let repairBy = draft.repairBy
        else { throw .invalid(faults) }
        return Quote(
            number: number, status: .draft, problem: problem, work: work, currency: currency,
            validUntil: validUntil, repairBy: repairBy, pricesIncludeTax: draft.pricesIncludeTax,
            options: draft.options.compactMap { $0.option(draft.pricesIncludeTax) },
            omitted: draft.omitted.map {
                Quote.Omission(optionId: $0.optionId ?? "", reason: $0.reason ?? "")
            },
            at: at, by: by, isWithinCeiling: false, digest: nil, sentAt: nil, sentBy: nil,
            codeEndedAt: nil, decision: nil)
    }

    /// None behind the last state from which the customer can be asked.
    static func checkState(_ ticket: Ticket) throws(RepairError) {
        switch ticket.state {
        case .registered, .received, .diagnosing, .awaitingApproval, .approved, .inRepair,
            .awaitingParts, .atDepot, .qualityCheck:
            return
        case .ready, .unclaimed, .returned, .closed, .cancelled:
            throw .conflict(
                .notInThisState("a ticket that is \(ticket.state.rawValue) takes no quote"))
        }
    }

    static func checkDraft(_ quote: Quote) throws(RepairError) {
        guard quote.status == .draft else {
            throw .conflict(
                .notInThisState(
                    "quote \(quote.number) is \(quote.status.rawValue), no draft any more"))
        }
    }

    /// An event with all that the customer sees or would see, and what is not offered.
    ///
    /// - Returns: its number.
    @discardableResult
    static func record(
        _ type: EventType, _ quote: Quote, digest: String? = nil, on ticket: inout Ticket,
        by person: Person, in transaction: Transaction, need: Ticket.Need? = nil
    ) throws(RepairError) -> Int64 {
        let document = quote.document(of: ticket.ticketId)
        return try Tickets.record(
            type, on: &ticket, by: person.name, in: transaction, need: need
        ) { json, _ in
            json.member("content", raw: document)
            if let digest { json.member("digest", digest) }
            json.member(
                "omitted",
                array: { json in
                    for omission in quote.omitted {
                        json.object { json in
                            json.member("optionId", omission.optionId)
                            json.member("reason", omission.reason)
                        }
                    }
                })
        }
    }
}
