/// What one request to a ticket may bring, and what one ticket holds.
package enum TicketBounds {
    /// In a check-in.
    package static let symptomsMax = 50
    /// In a condition report, as `functionsMax`.
    package static let zonesMax = 200
    package static let functionsMax = 200
    /// In a condition report, and in a handover.
    package static let accessoriesMax = 200
    /// In an entry of work.
    package static let partsMax = 200
    /// In a quote, as the two that follow; lines are those of an option.
    package static let optionsMax = 20
    package static let linesMax = 200
    package static let omissionsMax = 100

    /// Versions of all stages together.
    package static let conditionReportsMax: Int64 = 50
    /// Drafts and sent ones together.
    package static let quotesMax: Int64 = 50
    /// 2 GB of the disk at most, far more than a repair needs.
    package static let photosMax: Int64 = 200
    /// Events on the timeline: a draft that is written anew is one each time.
    package static let factsMax: Int64 = 1000
    /// Bytes of all events with their personal values.
    package static let factBytesMax: Int64 = 4 << 20

    /// Past so many bytes a ticket is read beside the event loops: it takes a millisecond or more.
    package static let loopBytesMax: Int64 = 128 << 10
}

/// A bound that a ticket has reached.
package enum TicketBound: Sendable, CaseIterable {
    case conditionReports, quotes, facts, factBytes
}

extension Ticket {
    /// Whether a gate on the way to `closed` needs a fact.
    typealias Need = () throws(RepairError) -> Bool

    /// Refuses what a full ticket has no room for. What moves a ticket on is always taken, and so
    /// is what a gate needs: a full ticket can be closed as any other.
    ///
    /// - Parameter need: asked only of a full ticket.
    /// - Throws: `.conflict`.
    func checkRoom(for type: EventType, _ need: Need?) throws(RepairError) {
        if head.count >= TicketBounds.factsMax {
            try checkRoom(for: type, .facts, need)
        } else if head.byteCount >= TicketBounds.factBytesMax {
            try checkRoom(for: type, .factBytes, need)
        }
    }

    private func checkRoom(
        for type: EventType, _ bound: TicketBound, _ need: Need?
    ) throws(RepairError) {
        guard type.takesRoom else { return }
        try Ticket.refuse(bound, unless: need)
    }

    /// - Parameters:
    ///   - number: of the new one, 1, 2, … within the ticket.
    ///   - max: how many there may be.
    /// - Throws: `.conflict`.
    static func checkRoom(
        for number: Int64, of max: Int64, _ bound: TicketBound, _ need: Need?
    ) throws(RepairError) {
        if number > max { try refuse(bound, unless: need) }
    }

    private static func refuse(_ bound: TicketBound, unless need: Need?) throws(RepairError) {
        if let need, try need() { return }
        throw .conflict(.ticketFull(bound))
    }
}

extension EventType {
    /// Whether a full ticket refuses it: what may be said again and again, and moves nothing on.
    fileprivate var takesRoom: Bool {
        switch self {
        case .change, .conditionReport, .photo, .explanation, .finding, .coverage, .work, .test,
            .quote, .promise, .custody, .hold, .loan, .update, .note, .symptom, .shipment:
            true
        case .checkIn, .imported, .transition, .incident, .incidentResolved, .quoteSent, .decision,
            .handover, .handoverRefused, .payment, .paymentVoided, .refund, .workVoided,
            .photoVoided, .feedback, .complaint, .complaintResolved, .holdReleased, .loanReturned,
            .replacement, .ownership, .unit:
            false
        }
    }
}

extension GateCheck {
    /// The gates of a ticket as it stands, for a move that says nothing more.
    init(_ ticket: Ticket, by person: Person, in transaction: Transaction) {
        self.init(
            ticket: ticket, person: person, draft: Transitions.Draft(), transaction: transaction)
    }
}
