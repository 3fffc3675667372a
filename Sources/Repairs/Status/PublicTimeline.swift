internal import JSON

/// What a customer may read of a ticket's timeline: moves and messages, never what is internal.
enum PublicTimeline {
    /// How many entries are shown, the latest ones.
    static let entriesMax = 200
    /// Bytes of what was written to the customer: the entry that passes them is the oldest shown.
    static let messageBytesMax = 64 << 10
    private static let pageMax = 20

    /// Oldest first. Read from the latest back by an index, and no further than is shown: a poll
    /// costs no more on a ticket with a long history.
    static func read(
        of ticket: Ticket, _ language: StatusLanguage, in transaction: Transaction
    ) throws(RepairError) -> [Status.Entry] {
        let events = try latest(of: ticket, in: transaction)
        let move = events.last { $0.type == .transition }
        var state = move?.data["from"]?.text.flatMap(TicketState.init(rawValue:)) ?? ticket.state
        return events.reversed().map { event in
            state = event.newState ?? state
            return Status.Entry(
                at: event.at, state: state, message: message(of: event, state, language))
        }
    }

    /// The events that make an entry, latest first.
    private static func latest(
        of ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) -> [TimelineEvent] {
        var events: [TimelineEvent] = []
        var byteCount = 0
        var before = ticket.head.count + 1
        while before > 1 {
            var page = try EventRows.publicPage(
                of: ticket.id, before: before, limit: Int64(pageMax), in: transaction)
            if page.count < pageMax {
                page += try EventRows.page(of: ticket.id, after: 0, limit: 1, in: transaction)
            }
            for stored in page {
                let event = try event(stored, of: ticket)
                guard event.type.stateMember != nil || event.words != nil else { continue }
                events.append(event)
                byteCount += event.words?.utf8.count ?? 0
                if events.count == entriesMax || byteCount > messageBytesMax { return events }
            }
            before = page.last?.number ?? 1
        }
        return events
    }

    private static func event(
        _ stored: StoredEvent, of ticket: Ticket
    ) throws(RepairError) -> TimelineEvent {
        guard let event = stored.event else {
            throw .damaged("event \(stored.number) of ticket \(ticket.ticketId.text)")
        }
        return event
    }

    private static func message(
        of event: TimelineEvent, _ state: TicketState, _ language: StatusLanguage
    ) -> String {
        guard let words = event.words else { return language.texts.words(state).status }
        let isOfQuote = event.type == .promise && Promise.isOfQuote(words)
        return isOfQuote ? language.texts.dateOfQuote : words
    }
}

extension EventType {
    /// Whether a customer may see something of its events.
    var isPublic: Bool { stateMember != nil || wordsMember != nil }

    /// Whether each of its events changes what a customer may see.
    package var changesStatus: Bool {
        switch self {
        case .checkIn, .imported, .transition, .hold, .holdReleased, .quoteSent, .decision,
            .feedback, .promise, .update, .unit:
            true
        case .change, .conditionReport, .photo, .explanation, .incident, .incidentResolved,
            .finding, .coverage, .work, .test, .quote, .handover, .handoverRefused, .payment,
            .complaint, .complaintResolved, .custody, .loan, .loanReturned, .note, .ownership,
            .replacement,
            .paymentVoided, .refund, .workVoided, .photoVoided, .symptom, .shipment:
            false
        }
    }

    /// The member with the state that an event moves a ticket to; nil for other types.
    fileprivate var stateMember: StaticString? {
        switch self {
        case .checkIn, .imported: "state"
        case .transition: "to"
        case .change, .conditionReport, .photo, .photoVoided, .explanation, .incident,
            .incidentResolved, .finding, .coverage, .work, .workVoided, .paymentVoided, .refund,
            .test, .quote, .quoteSent, .decision, .promise, .handover, .handoverRefused, .payment,
            .feedback, .complaint, .complaintResolved, .custody, .hold, .holdReleased, .loan,
            .loanReturned, .update, .note, .replacement, .ownership, .unit, .symptom, .shipment:
            nil
        }
    }

    /// The member with what somebody wrote to the customer; nil for types without such words.
    fileprivate var wordsMember: StaticString? {
        switch self {
        case .promise: "reason"
        case .transition, .hold, .update: "message"
        case .checkIn, .imported, .change, .conditionReport, .photo, .photoVoided, .explanation,
            .incident, .incidentResolved, .finding, .coverage, .work, .workVoided,
            .paymentVoided, .refund, .test, .quote, .quoteSent, .decision, .handover,
            .handoverRefused, .payment, .feedback, .complaint, .complaintResolved, .custody,
            .holdReleased, .loan, .loanReturned, .note, .replacement, .ownership, .unit, .symptom,
            .shipment:
            nil
        }
    }
}

extension TimelineEvent {
    fileprivate var newState: TicketState? {
        type.stateMember.flatMap { data[$0]?.text }.flatMap(TicketState.init(rawValue:))
    }

    /// The words of somebody to the customer.
    fileprivate var words: String? {
        type.wordsMember.flatMap { data[$0]?.text }
    }
}
