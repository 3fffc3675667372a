internal import JSON

/// What the bench establishes, symptom by symptom; nothing is taken back, the latest counts.
package enum Findings {
    /// A page of them, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Finding] {
        try FindingRows.page(of: ticket.id, after: number, limit: Int64(limit), in: transaction)
    }

    /// Everything that is wrong with a new finding.
    package static func faults(
        _ draft: FindingDraft, on id: TicketID, in transaction: Transaction
    ) throws(RepairError) -> Faults {
        let ticket = try Tickets.read(id, in: transaction)
        return draft.faults(try TicketRows.symptoms(of: ticket.id, in: transaction))
    }

    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict` where the unit is not here.
    package static func add(
        _ draft: FindingDraft, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (finding: Finding, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = try faults(draft, on: id, in: transaction)
        guard faults.isEmpty, let symptomId = draft.symptomId,
            let description = draft.description, let reproduced = draft.reproduced
        else { throw .invalid(faults) }
        try ticket.refuseUnlessHere("finding")
        let finding = Finding(
            number: try FindingRows.count(of: ticket.id, in: transaction) + 1,
            symptomId: symptomId, description: description, cause: draft.cause,
            faultCode: draft.faultCode, reproduced: reproduced, at: transaction.now,
            by: person.name)
        let need: Ticket.Need = { [ticket] () throws(RepairError) in
            try FindingRows.symptomsWithout(of: ticket.id, in: transaction).contains(symptomId)
        }
        try Tickets.record(
            .finding, on: &ticket, by: person.name, in: transaction, need: need
        ) { json, _ in
            json.member("cause", finding.cause)
            json.member("description", finding.description)
            json.member("faultCode", finding.faultCode)
            json.member("number", finding.number)
            json.member("reproduced", finding.reproduced)
            json.member("symptomId", finding.symptomId)
        }
        try FindingRows.insert(finding, of: ticket.id, in: transaction)
        return (finding, ticket)
    }
}

extension Ticket {
    /// - Parameter fact: the word for what is recorded.
    /// - Throws: `.conflict` where the unit has not arrived or has gone back.
    func refuseUnlessHere(_ fact: String) throws(RepairError) {
        if state.isHere { return }
        throw .conflict(.notInThisState("a ticket that is \(state.rawValue) takes no \(fact)"))
    }
}
