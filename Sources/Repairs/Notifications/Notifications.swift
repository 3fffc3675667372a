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

    /// Tries a message once more, at once and then as often as any.
    ///
    /// - Throws: `.conflict` if it isn't on its way to anybody.
    package static func retry(
        _ notification: Notification, of ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) -> Notification {
        let (number, state) = (notification.number, notification.state)
        guard state == .failed || state == .queued else {
            throw .conflict(
                .notInThisState("a notification that is \(state.rawValue) is not sent again"))
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

    /// What a move into a state is told as; nil where it isn't told. A state that the customer was
    /// told of before is told again only with a new message.
    static func event(
        telling state: TicketState, of ticket: Ticket, withMessage hasMessage: Bool,
        in transaction: Transaction
    ) throws(RepairError) -> Notification.Event? {
        let event: Notification.Event
        switch state {
        // A mail-in was told of when it was announced; that it has arrived was not.
        case .received: return .acknowledgement
        case .atDepot: event = .depot
        case .ready: event = .ready
        case .returned: event = .returned
        case .registered, .diagnosing, .awaitingApproval, .approved, .inRepair, .awaitingParts,
            .qualityCheck, .unclaimed, .closed, .cancelled:
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
            case .ready: wording.ready(message)
            case .returned: wording.returned(message)
            case .quote, .decision, .promiseMoved, .promiseAtRisk, .automaticUpdate, .update,
                .feedbackRequest, .reminder:
                wording.update(message ?? "")
            }
        }
    }

    /// Queues that a promise was moved later, and why.
    static func promiseMoved(
        _ promise: Promise, about ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        try queue(.promiseMoved, about: ticket, in: transaction) { $0.promiseMoved(promise) }
    }

    /// Queues a sent quote. The code stands beside the message, in whose text it is masked, and
    /// goes with what delivers it; somebody who calls doesn't read it out.
    static func quote(
        _ quote: Quote, code: ApprovalCode, about ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        let startsByItself = quote.isWithinCeiling && ticket.state != .awaitingApproval
        try queue(.quote, about: ticket, secret: code.text, in: transaction) {
            $0.quote(quote, startsByItself: startsByItself)
        }
    }

    /// Queues what was decided, so that nobody decides in the customer's name unseen.
    static func decision(
        _ quote: Quote, about ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        try queue(.decision, about: ticket, in: transaction) { $0.decision(on: quote) }
    }

    private static func queue(
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
        let channel = customer.preferredChannel
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
