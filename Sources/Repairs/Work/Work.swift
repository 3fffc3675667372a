internal import JSON

/// What was done to a unit; nothing is taken back.
package enum Work {
    /// A page of it, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [WorkRecord] {
        try WorkRows.page(of: ticket.id, after: number, limit: Int64(limit), in: transaction)
    }

    /// What it comes to so far.
    package static func totals(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> WorkTotals
    {
        try WorkRows.totals(of: ticket.id, in: transaction)
    }

    /// Everything that is wrong with a new record.
    package static func faults(
        _ draft: WorkDraft, on id: TicketID, in transaction: Transaction
    ) throws(RepairError) -> Faults {
        let ticket = try Tickets.read(id, in: transaction)
        return draft.faults(after: try totals(of: ticket, in: transaction))
    }

    /// Records what a technician did.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict` where the state takes none.
    package static func add(
        _ draft: WorkDraft, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (work: WorkRecord, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = try faults(draft, on: id, in: transaction)
        guard faults.isEmpty, let description = draft.description, let minutes = draft.minutes
        else { throw .invalid(faults) }
        try refuseUnlessWorkable(ticket.state)
        let work = WorkRecord(
            number: try WorkRows.count(of: ticket.id, in: transaction) + 1,
            description: description, minutes: minutes, parts: draft.parts, cost: draft.cost ?? 0,
            price: draft.price ?? 0, at: transaction.now, by: person.name)
        let need: Ticket.Need = { () throws(RepairError) in work.number == 1 }
        let event = try Tickets.record(
            .work, on: &ticket, by: person.name, in: transaction, need: need
        ) { json, _ in work.write(to: &json) }
        try WorkRows.insert(work, event: event, of: ticket.id, in: transaction)
        return (work, ticket)
    }

    /// No work while the customer is being asked, and none behind the last test.
    private static func refuseUnlessWorkable(_ state: TicketState) throws(RepairError) {
        let why: String
        switch state {
        case .received, .diagnosing, .approved, .inRepair, .awaitingParts, .atDepot,
            .qualityCheck:
            return
        case .awaitingApproval: why = "takes no work before the customer has decided"
        case .ready, .unclaimed: why = "takes no work: nobody would test it any more"
        case .registered, .returned, .closed, .cancelled: why = "takes no work"
        }
        throw .conflict(.notInThisState("a ticket that is \(state.rawValue) \(why)"))
    }
}

extension WorkRecord {
    /// The event's members in the order of their names.
    fileprivate func write(to json: inout JSONWriter) {
        json.member("cost", cost)
        json.member("description", description)
        json.member("minutes", minutes)
        json.member("number", number)
        json.member(
            "parts",
            array: { json in
                for part in parts {
                    json.object { json in
                        json.member("description", part.description)
                        json.member("newSerialNumber", part.newSerialNumber)
                        json.member("oldSerialNumber", part.oldSerialNumber)
                        json.member("partNumber", part.partNumber)
                        json.member("quantity", part.quantity)
                    }
                }
            })
        json.member("price", price)
    }
}
