/// Giving a unit back: what was read off it, what was given with it, and to whom. The last counts;
/// the move to `returned` follows.
package struct Handover: Fact {
    package static let kind = FactKind("Handover", .handover)

    /// As it was read off the unit, or off the label with the ticket ID; nil if the unit stays here
    /// and accessories alone go back.
    package var serialNumber: String?
    package var accessories: [ConditionReport.Accessory] = []
    /// Nil once the person is erased.
    package var recipient: String?
    /// What the recipient showed.
    package var identification: String?
    /// How it goes, if a carrier takes it; nil once the person is erased.
    package var shipment: HandoverShipment?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member(
            "serialNumber", &serialNumber, .serialNumber,
            "As read off the unit, or the ticket ID off its label; left out if it stays here.")
        list.member(
            "accessories", &accessories,
            .list(named: "Accessory", countMax: TicketBounds.accessoriesMax),
            "What was given with it; empty where there is nothing.")
        list.member(
            "recipient", &recipient, .line,
            .personal(given: "Who takes the unit.", later: "Null once erased."))
        list.member(
            "identification", &identification, .line, .personal("What the recipient showed."))
        list.member(
            "shipment", &shipment, .structure("HandoverShipment"),
            .personal("If a carrier takes the unit; the customer is told."))
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        var faults = Faults()
        if ticket.state == .ready, ticket.outcome?.leavesNothingToReturn == true {
            if serialNumber != nil {
                faults.append(
                    Fault("/serialNumber", "must be left out: the unit stays here"))
            }
        } else if serialNumber == nil {
            faults.append(Fault("/serialNumber", "is required: as it is read off the unit"))
        }
        var seen: [String] = []
        for (index, accessory) in accessories.enumerated() {
            let folded = Folding.fold(accessory.name)
            if seen.contains(where: { $0.hasSameBytes(as: folded) }) {
                faults.append(Fault("/accessories/\(index)/name", "is named twice"))
            }
            seen.append(folded)
        }
        return faults
    }

    /// Records a handover.
    ///
    /// - Throws: `.unmet` at once for another unit's serial number, which `noteRefused` is to put
    ///   on the timeline.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Handover>
    {
        guard ticket.state == .ready || ticket.state == .unclaimed else {
            throw ticket.refusal(of: "a handover")
        }
        if let detail = try mismatch(on: ticket, in: transaction) {
            throw .unmet([UnmetGate(.serialNumberMatches, detail)])
        }
        let handover = try record(on: &ticket, by: person.name, in: transaction)
        // Without a serial number accessories alone go back, and the unit stays here.
        if serialNumber != nil {
            try Custody.enter(
                shipment?.carrier ?? Custody.customer, at: Custody.customer, on: &ticket,
                by: person, in: transaction)
        }
        if let shipment = shipment?.shipment {
            _ = try shipment.add(to: &ticket, by: person, in: transaction)
        }
        return handover
    }

    /// Puts on the timeline that somebody nearly gave away another unit.
    package func noteRefused(to id: TicketID, by person: Person, in transaction: Transaction)
        throws(RepairError)
    {
        var ticket = try Tickets.read(id, in: transaction)
        let told = memberValues.filter { "\($0.name)" != "accessories" }
        try Tickets.record(
            .handoverRefused, on: &ticket, by: person.name, in: transaction
        ) { json, personal in told.seal(to: &json, &personal) }
    }

    /// What is wrong with the serial number read off the unit; nil if it is the unit to be given.
    func mismatch(on ticket: Ticket, in transaction: Transaction) throws(RepairError) -> String? {
        guard let serialNumber else {
            return ticket.outcome?.leavesNothingToReturn == true
                ? nil : "the serial number has not been read off the unit"
        }
        let read = Folding.unitKey(serialNumber)
        if let replacement = try Replacement.counting(
            on: ticket, outcome: ticket.outcome, in: transaction)
        {
            return mismatch(read, with: replacement.fact, on: ticket)
        }
        let unit = try Equipment.read(ticket.equipmentId, in: transaction)
        guard let onFile = unit.serialNumber else {
            if case .id(ticket.ticketId) = TicketID.read(read) { return nil }
            return "the unit has no serial number on file: read the ticket ID off its label "
                + "instead, or PATCH /v1/equipment/\(unit.id) with a number that was found"
        }
        return Folding.unitKey(onFile).hasSameBytes(as: read)
            ? nil : "the serial number read off the unit is not that of the ticket's unit"
    }

    private func mismatch(
        _ read: String, with replacement: Replacement, on ticket: Ticket
    ) -> String? {
        guard let number = replacement.serialNumber else {
            if case .id(ticket.ticketId) = TicketID.read(read) { return nil }
            return "the unit that is given has no serial number: read the ticket ID off its label"
        }
        return Folding.unitKey(number).hasSameBytes(as: read)
            ? nil
            : "the serial number read off the unit is not that of the unit that is given for the "
                + "ticket's own"
    }
}
