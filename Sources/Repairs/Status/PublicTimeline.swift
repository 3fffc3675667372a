internal import JSON

/// What a customer may read of a ticket's timeline: moves and messages, never what is internal.
enum PublicTimeline {
    /// How many entries are shown, the latest ones.
    static let entriesMax = 200

    /// Oldest first. Read from the latest back, and only events of these types are parsed: a poll
    /// costs no more on a ticket with a long history of work.
    static func read(
        of ticket: Ticket, _ language: StatusLanguage, in transaction: Transaction
    ) throws(RepairError) -> [Status.Entry] {
        let events = try latest(of: ticket, in: transaction)
        var state = TicketState.registered
        if let first = events.last, first.type.stateMember == nil {
            let move = try EventRows.lastMove(
                of: ticket.id, before: first.number, in: transaction)
            if let move { state = try event(move, of: ticket).newState ?? state }
        }
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
        var before = ticket.head.count + 1
        while before > 1 {
            let page = try EventRows.publicPage(
                of: ticket.id, before: before, limit: Int64(entriesMax), in: transaction)
            for stored in page where events.count < entriesMax {
                let event = try event(stored, of: ticket)
                if event.type.stateMember != nil || event.words != nil { events.append(event) }
            }
            guard page.count == entriesMax, events.count < entriesMax, let last = page.last
            else { break }
            before = last.number
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
        event.words ?? StatusWording.words(state, language).status
    }
}

extension EventType {
    /// Where an event that moves a ticket says to which state; nil for the others.
    fileprivate var stateMember: StaticString? {
        switch self {
        case .checkIn, .imported: "state"
        case .transition: "to"
        default: nil
        }
    }
}

extension TimelineEvent {
    fileprivate var newState: TicketState? {
        type.stateMember.flatMap { data[$0]?.text }.flatMap(TicketState.init(rawValue:))
    }

    /// What somebody wrote to the customer.
    fileprivate var words: String? {
        data[type == .promise ? "reason" : "message"]?.text
    }
}
