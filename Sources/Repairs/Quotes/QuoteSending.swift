internal import JSON

extension Quotes {
    /// Sends a draft: freezes it, supersedes the one that waited, promises its date and puts it
    /// into the outbox with a code that nothing else holds.
    ///
    /// - Throws: `.conflict` if it is no draft, its dates have passed, or the unit is ready.
    package static func send(
        _ quote: Quote, on ticket: inout Ticket, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Quote {
        try checkState(ticket)
        try checkDraft(quote)
        try checkDates(quote, at: transaction.now)
        try Balance.refuseOtherCurrency(of: quote, on: ticket, in: transaction)
        let digest = quote.computedDigest(of: ticket.ticketId)
        let isWithinCeiling = quote.isWithin(ticket.notToExceed)
        let code = ApprovalCode.random()
        var salts = Salts()
        let salt = salts.next()
        ticket.lastMessageAt = transaction.now
        // A declined offer is followed by another: it is the customer's turn again.
        if ticket.outcome == .declined { ticket.outcome = nil }
        let event = try record(
            .quoteSent, quote, digest: digest, on: &ticket, by: person, in: transaction)
        try QuoteRows.send(
            quote.number,
            QuoteRows.Sending(
                digest: digest, isWithinCeiling: isWithinCeiling, by: person.name, event: event,
                salt: salt, codeHash: code.hash(salt: salt)),
            of: ticket.id, in: transaction)
        try promise(quote, on: &ticket, by: person, in: transaction)
        let sent = try read(quote.number, of: ticket, in: transaction)
        try Notifications.quote(sent, code: code, about: ticket, in: transaction)
        return sent
    }

    private static func checkDates(_ quote: Quote, at now: Instant) throws(RepairError) {
        for (name, date) in [("validUntil", quote.validUntil), ("repairBy", quote.repairBy)]
        where date <= now {
            throw .conflict(.notInThisState("\(name) of quote \(quote.number) has passed"))
        }
    }

    /// The quote is the reason where it moves the date.
    private static func promise(
        _ quote: Quote, on ticket: inout Ticket, by person: Person, in transaction: Transaction
    ) throws(RepairError) {
        let present = try Promises.present(.repair, of: ticket, in: transaction)
        guard present?.dueAt != quote.repairBy else { return }
        _ = try Promises.record(
            .repair, dueAt: quote.repairBy,
            reason: present == nil ? nil : "Quote \(quote.number)", on: &ticket,
            isOfQuote: true, by: person, in: transaction)
    }
}

extension Quote {
    /// Whether its one option costs no more than the customer agreed to without being asked.
    func isWithin(_ ceiling: Money?) -> Bool {
        guard let ceiling, options.count == 1, let option = options.first else { return false }
        return ceiling.currency.hasSameBytes(as: currency) && option.sums.total <= ceiling.amount
    }
}
