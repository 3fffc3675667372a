/// The gates over quotes and over the promise that a quote sets.
extension GateCheck {
    /// Something waits for the customer's word, newer than what has it.
    func quoteSent() throws(RepairError) -> String? {
        guard let quote = try Quotes.current(of: ticket, in: transaction) else {
            return "no quote has been sent"
        }
        let name = "quote \(quote.number)"
        switch quote.status {
        case .sent: return nil
        case .approved: return "\(name) is approved already: send a newer one"
        case .expired: return "\(name) has expired"
        case .declined: return "the customer declined \(name)"
        case .draft, .superseded: return "\(name) is \(quote.status.rawValue)"
        }
    }

    func repairPromise(to state: TicketState) throws(RepairError) -> String? {
        let promise = try Promises.present(.repair, of: ticket, in: transaction)
        guard let promise else { return "no date for the repair is promised" }
        if state == .awaitingParts { return try comesTooLate(for: promise) }
        guard state == .awaitingApproval else { return nil }
        return promise.dueAt > transaction.now ? nil : "the promised repair date has passed"
    }

    /// The customer's yes, to what the quote says now; it does not expire. It is of the quote sent
    /// last, or what came after was declined or not decided in time.
    func quoteApproved(to state: TicketState) throws(RepairError) -> String? {
        guard let quote = try Quotes.approved(of: ticket, in: transaction) else {
            return "the customer has not approved a quote"
        }
        guard quote.digest.hasSameBytes(as: quote.computedDigest(of: ticket.ticketId)),
            quote.digest.hasSameBytes(as: quote.decision?.digest)
        else { return "quote \(quote.number) is not what the customer approved" }
        guard state == .approved else { return nil }
        let current = try Quotes.current(of: ticket, in: transaction)
        if let current, current.number != quote.number, current.status == .sent {
            return "quote \(current.number) is newer, and waits for the customer"
        }
        return nil
    }
}
