/// Putting messages into the outbox, in the transaction of what they tell.
package enum Notifications {
    /// A page of a ticket's messages, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Notification] {
        try NotificationRows.page(
            of: ticket.id, after: number, limit: Int64(limit), in: transaction)
    }

    /// - Throws: `.notFound`.
    package static func read(
        _ number: Int64, of ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) -> Notification {
        let found = try page(of: ticket, after: number - 1, limit: 1, in: transaction).first
        guard let found, found.number == number else { throw .notFound("notification") }
        return found
    }

    /// Tries a message once more, at once and then as often as any. Of a quote that was delivered
    /// no copy of the code is kept: that quote is sent again.
    ///
    /// - Throws: `.conflict` if somebody calls instead, or the quote is decided.
    package static func retry(
        _ notification: Notification, of ticket: inout Ticket, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> Notification {
        let (number, state) = (notification.number, notification.state)
        switch state {
        case .open, .done:
            throw .conflict(
                .notInThisState("a notification that is \(state.rawValue) is not sent again"))
        case .delivered where notification.event == .quote:
            guard let quote = try Quotes.current(of: ticket, in: transaction),
                quote.status == .sent
            else {
                throw .conflict(
                    .notInThisState("no quote waits for its decision: there is none to send again"))
            }
            _ = try Quotes.sendAgain(quote, on: &ticket, by: person, in: transaction)
            let last = try NotificationRows.count(of: ticket.id, in: transaction)
            return try read(last, of: ticket, in: transaction)
        case .delivered, .failed, .queued: break
        }
        try OutboxRows.requeue(number, of: ticket.id, in: transaction)
        return try read(number, of: ticket, in: transaction)
    }

    /// Queues a message that somebody wrote; nothing where the ticket has no customer.
    static func queue(
        _ event: Notification.Event, about ticket: Ticket, saying message: String,
        in transaction: Transaction
    ) throws(RepairError) {
        try queue(event, about: ticket, in: transaction) { $0.update(message) }
    }

    /// What a move is told as; nil where it isn't told. A state that the customer was told of
    /// before is told again only with a new message.
    ///
    /// - Parameter before: the ticket before the move.
    static func event(
        telling ticket: Ticket, movedFrom before: Ticket, withMessage hasMessage: Bool,
        in transaction: Transaction
    ) throws(RepairError) -> Notification.Event? {
        let event: Notification.Event
        switch ticket.state {
        // A mail-in was told of when it was announced; that it has arrived was not.
        case .received: return .acknowledgement
        case .cancelled: return .cancelled
        // What stays here is never called ready to be collected.
        case .ready where ticket.outcome?.leavesNothingToReturn == true: return .update
        case .closed where ticket.outcome != before.outcome: return .update
        case .atDepot: event = .depot
        case .ready: event = .ready
        case .returned: event = .returned
        case .registered, .diagnosing, .awaitingApproval, .approved, .inRepair, .awaitingParts,
            .qualityCheck, .unclaimed, .closed:
            return hasMessage ? .update : nil
        }
        if hasMessage { return event }
        let told = try NotificationRows.count(event, of: ticket.id, in: transaction)
        return told > 0 ? nil : event
    }

    /// Queues what a move tells, with what somebody wrote about it.
    ///
    /// - Parameter backOn: when the unit should be back from a depot.
    static func tell(
        _ event: Notification.Event, about ticket: Ticket, saying message: String?,
        backOn: CalendarDate? = nil, in transaction: Transaction
    ) throws(RepairError) {
        let diagnosisBy =
            event == .acknowledgement
            ? try Promises.present(.diagnosis, of: ticket, in: transaction)?.dueAt : nil
        try queue(event, about: ticket, in: transaction) { wording in
            switch event {
            case .acknowledgement: wording.arrived(message, diagnosisBy: diagnosisBy)
            case .depot: wording.depot(message, backOn: backOn)
            case .ready: wording.ready(message, ticket.outcome)
            case .returned: wording.returned(message, ticket.outcome)
            case .cancelled: wording.cancelled(message)
            case .quote, .decision, .promiseMoved, .promiseAtRisk, .automaticUpdate, .update,
                .feedbackRequest, .reminder, .incident, .shipped:
                if let outcome = ticket.outcome, outcome.leavesNothingToReturn,
                    ticket.state == .ready || ticket.state == .closed
                {
                    wording.staysHere(message, outcome)
                } else {
                    wording.update(message ?? "")
                }
            }
        }
    }

    /// Queues that a promise was moved later, and why.
    static func promiseMoved(
        _ promise: Promise, about ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        try queue(.promiseMoved, about: ticket, in: transaction) { $0.promiseMoved(promise) }
    }

    /// Queues a sent quote, by e-mail if there is an address. The code stands beside the message,
    /// in whose text it is masked, and goes with what delivers it. Without an address somebody
    /// calls, and has no code to read out.
    static func quote(
        _ quote: Quote, code: ApprovalCode, about ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        try queue(.quote, about: ticket, secret: code.text, in: transaction) {
            $0.quote(quote, hasCode: $0.customer.email != nil)
        }
    }

    /// Queues what was decided, so that nobody decides in the customer's name unseen.
    static func decision(
        _ quote: Quote, standsOn: Bool, about ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        try queue(.decision, about: ticket, in: transaction) {
            $0.decision(on: quote, standsOn: standsOn)
        }
    }

    static func queue(
        _ event: Notification.Event, about ticket: Ticket, secret: String? = nil,
        in transaction: Transaction, text: (Wording) -> MessageText
    ) throws(RepairError) {
        guard let customerId = ticket.customerId else { return }
        let customer = try Customer.read(customerId, in: transaction)
        let unit = try Equipment.read(ticket.equipmentId, in: transaction)
        let number = try NotificationRows.count(of: ticket.id, in: transaction) + 1
        let wording = Wording(
            customer: customer, unit: unit, ticketId: ticket.ticketId,
            publicURL: transaction.publicURL)
        try insert(
            event, text(wording), secret: secret, number: number, to: customer, of: ticket.id,
            in: transaction)
    }

    /// A new ticket's first message.
    static func acknowledge(
        _ ticket: Ticket, customer: OnFile<Customer>, unit: OnFile<Equipment>,
        diagnosisBy: Instant?,
        in transaction: Transaction
    ) throws(RepairError) {
        let wording = Wording(
            customer: customer, unit: unit, ticketId: ticket.ticketId,
            publicURL: transaction.publicURL)
        try insert(
            .acknowledgement, wording.acknowledgement(diagnosisBy: diagnosisBy), number: 1,
            to: customer, of: ticket.id, in: transaction)
    }

    private static func insert(
        _ event: Notification.Event, _ text: MessageText, secret: String? = nil,
        number: Int64, to customer: OnFile<Customer>, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        let channel: Channel =
            event != .quote
            ? customer.preferredChannel : customer.email == nil ? .phone : .email
        let address = channel == .email ? customer.email : customer.phone
        guard let address else { return }
        try NotificationRows.insert(
            Notification(
                number: number, event: event, channel: channel, to: address,
                subject: PlainText.seen(text.subject), text: PlainText.shown(text.text),
                state: channel == .phone ? .open : .queued, tries: 0, lastError: nil,
                deliveredAt: nil),
            secret: channel == .phone ? nil : secret, of: ticket, in: transaction)
    }
}
