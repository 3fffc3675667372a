internal import JSON

/// The customer's word on a quote, and what follows from it.
package enum QuoteDecisions {
    /// Everything that is wrong with a decision that the centre takes. A digest of another content
    /// is a conflict, and its options are not looked for.
    package static func spokenFaults(_ draft: QuoteDecisionDraft, on quote: Quote) -> Faults {
        let isOfIt = quote.digest.hasSameBytes(as: draft.digest)
        return draft.spokenFaults() + (isOfIt ? draft.optionFaults(on: quote) : [])
    }

    /// Everything that is wrong with one of the customer's own hand, likewise.
    package static func ownFaults(_ draft: QuoteDecisionDraft, on quote: Quote) -> Faults {
        let isOfIt = quote.digest.hasSameBytes(as: draft.digest)
        return draft.onlineFaults() + (isOfIt ? draft.choiceFaults(on: quote) : [])
    }

    /// Takes a decision at the counter or on the phone; its faults are judged before.
    ///
    /// - Throws: `.conflict` if the ticket or the quote takes none, or if what was read out is not
    ///   what the quote says.
    package static func take(
        _ draft: QuoteDecisionDraft, on quote: Quote, of ticket: inout Ticket,
        by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Quote {
        try refuseUndecidable(quote, draft, of: ticket, in: transaction)
        let option = draft.verdict == .approve ? quote.option(draft.optionId) : nil
        let read = draft.total.flatMap { total in
            draft.currency.map { Money(amount: total, currency: $0) }
        }
        if let option, read != quote.money(option) {
            let money = quote.money(option)
            throw .conflict(
                .quoteChanged(
                    "option \(option.id) of quote \(quote.number) comes to \(money.amount) "
                        + "\(money.currency), not to \(read?.amount ?? 0) "
                        + "\(read?.currency ?? "")"))
        }
        let decision = QuoteDecision(
            verdict: draft.verdict ?? .decline, optionId: draft.optionId,
            digest: draft.digest ?? "", channel: draft.channel ?? .inPerson,
            decidedBy: draft.decidedBy,
            phone: draft.phone.flatMap(Phone.normalize), total: read,
            optionsRead: draft.optionsRead ?? [], takenBy: person.name, at: transaction.now)
        return try settle(quote, decision, on: &ticket, by: person.name, in: transaction)
    }

    /// Takes the customer's own decision, whose code opened a quote; its faults are judged before.
    ///
    /// - Throws: as `take`; a superseded quote's code decides nothing any more.
    package static func decide(
        _ draft: QuoteDecisionDraft, on quote: Quote, of ticket: inout Ticket,
        in transaction: Transaction
    ) throws(RepairError) -> Quote {
        try refuseUndecidable(quote, draft, of: ticket, in: transaction)
        let verdict = draft.verdict ?? .decline
        let optionId = draft.optionId(on: quote)
        let option = verdict == .approve ? quote.option(optionId) : nil
        let decision = QuoteDecision(
            verdict: verdict, optionId: optionId, digest: draft.digest ?? "",
            channel: .online, decidedBy: draft.decidedBy, phone: nil,
            total: option.map(quote.money), optionsRead: [], takenBy: nil, at: transaction.now)
        return try settle(
            quote, decision, on: &ticket, by: Token.customersName, in: transaction)
    }

    /// Approves what the customer's ceiling covers, once the ticket waits for the decision.
    static func approveWithinCeiling(
        _ ticket: inout Ticket, by person: Person, in transaction: Transaction
    ) throws(RepairError) {
        guard let quote = try Quotes.current(of: ticket, in: transaction),
            quote.status == .sent, quote.isWithinCeiling, quote.isWithin(ticket.notToExceed),
            let option = quote.options.first, let digest = quote.digest
        else { return }
        let decision = QuoteDecision(
            verdict: .approve, optionId: option.id, digest: digest, channel: .notToExceed,
            decidedBy: nil, phone: nil, total: quote.money(option), optionsRead: [], takenBy: nil,
            at: transaction.now)
        _ = try settle(quote, decision, on: &ticket, by: person.name, in: transaction)
    }

    /// Refuses unless the quote is the one that waits for this decision.
    private static func refuseUndecidable(
        _ quote: Quote, _ draft: QuoteDecisionDraft, of ticket: Ticket,
        in transaction: Transaction
    ) throws(RepairError) {
        guard ticket.state.takesDecision else {
            throw .conflict(
                .notInThisState("a ticket that is \(ticket.state.rawValue) takes no decision"))
        }
        if quote.status == .draft {
            throw .conflict(.notInThisState("quote \(quote.number) has not been sent"))
        }
        let current = try Quotes.current(of: ticket, in: transaction)
        if let current, current.number != quote.number {
            throw .conflict(
                .quoteChanged("quote \(current.number) was sent after quote \(quote.number)"))
        }
        guard quote.digest.hasSameBytes(as: draft.digest) else {
            throw .conflict(
                .quoteChanged(
                    "the digest is not that of quote \(quote.number): read the quote again and "
                        + "send its digest"))
        }
        guard quote.digest.hasSameBytes(as: quote.computedDigest(of: ticket.ticketId)) else {
            throw .conflict(
                .quoteChanged("quote \(quote.number) is not what was sent: send a new one"))
        }
        switch quote.status {
        case .sent: return
        case .expired: throw .conflict(.quoteExpired(quote.validUntil))
        case .draft, .approved, .declined, .superseded:
            throw .conflict(.notInThisState("quote \(quote.number) is \(quote.status.rawValue)"))
        }
    }

    /// Writes the decision down; an approval moves the ticket. A decline ends the visit unless an
    /// earlier approval stands.
    private static func settle(
        _ quote: Quote, _ decision: QuoteDecision, on ticket: inout Ticket, by: String,
        in transaction: Transaction
    ) throws(RepairError) -> Quote {
        let isApproval = decision.verdict == .approve
        // An earlier approval is asked for only where it matters.
        let standsOn =
            isApproval
            ? false : try QuoteRows.approvedNumber(of: ticket.id, in: transaction) != nil
        if !isApproval {
            if !standsOn { ticket.outcome = .declined }
        } else if ticket.outcome == .declined {
            ticket.outcome = nil
        }
        ticket.lastMessageAt = transaction.now
        let event = try Tickets.record(
            .decision, on: &ticket, by: by, in: transaction
        ) { json, personal in
            decision.write(on: quote.number, to: &json, personal: &personal)
        }
        try QuoteRows.decide(
            quote.number, isApproval ? .approved : .declined, optionId: decision.optionId,
            event: event, of: ticket.id, in: transaction)
        if isApproval {
            try Transitions.approve(&ticket, by: by, in: transaction)
        }
        let decided = try Quotes.read(quote.number, of: ticket, in: transaction)
        try Notifications.decision(
            decided, standsOn: standsOn, about: ticket, in: transaction)
        return decided
    }
}

extension Quote {
    fileprivate func option(_ id: String?) -> QuoteOption? {
        id.flatMap { id in options.first { $0.id.hasSameBytes(as: id) } }
    }
}
