internal import JSON

/// Recording how a unit is given back; the move to `returned` follows.
package enum Handovers {
    /// A page of a ticket's handovers, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Handover] {
        try Facts.read(
            try HandoverRows.events(
                of: ticket.id, after: number, limit: Int64(limit), in: transaction),
            of: ticket, Handover.init)
    }

    /// The one that counts.
    static func last(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Handover?
    {
        let count = try HandoverRows.count(of: ticket.id, in: transaction)
        return try page(of: ticket, after: count - 1, limit: 1, in: transaction).last
    }

    /// Records a handover.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict` where the unit is not to be
    ///   given back; `.unmet` at once for another unit's serial number, which `noteRefused` is to
    ///   put on the timeline.
    package static func add(
        _ draft: HandoverDraft, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (handover: Handover, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = draft.faults()
        guard faults.isEmpty, let serialNumber = draft.serialNumber,
            let accessories = draft.accessories
        else { throw .invalid(faults) }
        guard ticket.state == .ready || ticket.state == .unclaimed else {
            throw Facts.refusal(ticket, of: "a handover")
        }
        if let detail = try mismatch(serialNumber, on: ticket, in: transaction) {
            throw .unmet([UnmetGate(.serialNumberMatches, detail)])
        }
        let handover = Handover(
            number: try HandoverRows.count(of: ticket.id, in: transaction) + 1,
            serialNumber: serialNumber, accessories: accessories,
            recipient: draft.recipient, identification: draft.identification,
            at: transaction.now, by: person.name)
        let event = try Tickets.record(
            .handover, on: &ticket, by: person.name, in: transaction
        ) { json, personal in handover.write(to: &json, personal: &personal) }
        try HandoverRows.insert(
            number: handover.number, event: event, of: ticket.id, in: transaction)
        return (handover, ticket)
    }

    /// Puts on the timeline that somebody nearly gave away another unit.
    package static func noteRefused(
        _ draft: HandoverDraft, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) {
        var ticket = try Tickets.read(id, in: transaction)
        try Tickets.record(
            .handoverRefused, on: &ticket, by: person.name, in: transaction
        ) { json, personal in
            personal.member(
                "identification", draft.identification, at: "/data/identification", in: &json)
            personal.member("recipient", draft.recipient, at: "/data/recipient", in: &json)
            json.member("serialNumber", draft.serialNumber)
        }
    }

    /// What is wrong with a serial number read off a unit; nil where it is the ticket's unit.
    static func mismatch(
        _ serialNumber: String, on ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) -> String? {
        let unit = try EquipmentRegister.read(ticket.equipmentId, in: transaction)
        guard let onFile = unit.serialNumber else {
            return "the unit's serial number is not on file"
        }
        let keys = [onFile, serialNumber].map { Folding.serialKey(PlainText.typed($0)) }
        return keys[0].hasSameBytes(as: keys[1])
            ? nil : "the serial number read off the unit is not that of the ticket's unit"
    }
}
