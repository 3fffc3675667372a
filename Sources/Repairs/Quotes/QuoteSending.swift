internal import JSON

extension Quotes {
    /// Sends a draft: freezes it, promises its date, puts it into the outbox with a code that
    /// nothing else holds, and moves the ticket to `awaitingApproval` so that it can be decided.
    /// One that was sent and waits is sent again, with another code.
    ///
    /// - Parameter overrideReason: why a manager passes gates that don't hold.
    /// - Throws: `.conflict` if it was decided, its dates have passed, or the ticket takes none;
    ///   `.unmet` with the move's gates.
    package static func send(
        _ quote: Quote, overrideReason: String? = nil, on ticket: inout Ticket, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> Quote {
        if quote.status == .sent {
            return try sendAgain(quote, on: &ticket, by: person, in: transaction)
        }
        try checkSendable(quote, ticket)
        try checkDates(quote, at: transaction.now)
        try Balance.refuseOtherCurrency(of: quote, on: ticket, in: transaction)
        let digest = quote.computedDigest(of: ticket.ticketId)
        let isWithinCeiling = quote.isWithin(ticket.notToExceed)
        let code = ApprovalCode.random()
        var salts = Salts()
        let salt = salts.next()
        (ticket.lastMessageAt, ticket.isDiagnosed) = (transaction.now, true)
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
        if ticket.state != .received {
            var draft = Transitions.Draft()
            (draft.to, draft.overrideReason) = (.awaitingApproval, overrideReason)
            try Transitions.pass(
                &ticket, draft, to: .awaitingApproval, isTold: true, by: person, in: transaction)
        }
        try QuoteDecisions.approveWithinCeiling(&ticket, by: person, in: transaction)
        return try read(quote.number, of: ticket, in: transaction)
    }

    /// Sends the message once more, with a new code. The old code ends, also in messages that are
    /// still on their way.
    static func sendAgain(
        _ quote: Quote, on ticket: inout Ticket, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Quote {
        guard ticket.state.takesDecision else {
            throw .conflict(
                .notInThisState("a ticket that is \(ticket.state.rawValue) takes no decision"))
        }
        let code = ApprovalCode.random()
        var salts = Salts()
        let salt = salts.next()
        ticket.lastMessageAt = transaction.now
        try record(
            .quoteSent, quote, digest: quote.digest, on: &ticket, by: person, in: transaction)
        try QuoteRows.renewCode(
            quote.number, salt: salt, codeHash: code.hash(salt: salt), of: ticket.id,
            in: transaction)
        if let sentAt = quote.sentAt {
            try OutboxRows.replaceSecrets(
                since: sentAt, with: code.text, of: ticket.id, in: transaction)
        }
        let sent = try read(quote.number, of: ticket, in: transaction)
        try Notifications.quote(sent, code: code, about: ticket, in: transaction)
        return sent
    }

    /// Ends the codes of what a customer has not decided, and sends what still can be.
    static func sendAnew(
        to customer: Int64, by person: Person, in transaction: Transaction
    ) throws(RepairError) {
        try QuoteRows.endCodes(of: customer, in: transaction)
        for id in try QuoteRows.ticketsAsking(customer, in: transaction) {
            var ticket = try Tickets.read(id, in: transaction)
            guard let quote = try current(of: ticket, in: transaction) else { continue }
            _ = try sendAgain(quote, on: &ticket, by: person, in: transaction)
        }
    }

    /// A quote is sent if the ticket can wait for its decision.
    private static func checkSendable(_ quote: Quote, _ ticket: Ticket) throws(RepairError) {
        try checkDraft(quote)
        if ticket.state == .received { return }
        let next = TransitionTable.next(after: ticket.state, outcome: ticket.outcome)
        if next.contains(.awaitingApproval) { return }
        let hint =
            ticket.state == .awaitingApproval
            ? "it waits for the customer: move it to diagnosing to ask anew"
            : "no quote is sent in this state"
        throw .conflict(
            .notInThisState("a ticket that is \(ticket.state.rawValue) takes none: \(hint)"))
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
            reason: present == nil ? nil : Promise.reasonOfQuote(quote.number), on: &ticket,
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
