internal import JSON

/// Verifying a unit symptom by symptom; nothing is taken back, the latest counts.
package enum Tests {
    /// A page of them, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [TestRecord] {
        try TestRows.page(of: ticket.id, after: number, limit: Int64(limit), in: transaction)
    }

    /// Everything that is wrong with a new test.
    package static func faults(
        _ draft: TestDraft, on id: TicketID, in transaction: Transaction
    ) throws(RepairError) -> Faults {
        let ticket = try Tickets.read(id, in: transaction)
        return draft.faults(try TicketRows.symptoms(of: ticket.id, in: transaction))
    }

    /// Records what a technician saw.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict` where the unit is not here.
    package static func add(
        _ draft: TestDraft, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (test: TestRecord, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = try faults(draft, on: id, in: transaction)
        guard faults.isEmpty, let subject = draft.subject, let result = draft.result else {
            throw .invalid(faults)
        }
        try ticket.refuseUnlessHere("test")
        let test = TestRecord(
            number: try TestRows.count(of: ticket.id, in: transaction) + 1, subject: subject,
            result: result, note: draft.note, at: transaction.now, by: person.name)
        let need: Ticket.Need = { [ticket] () throws(RepairError) in
            try TestRows.counted(of: ticket.id, in: transaction).contains {
                $0.symptom == test.symptomId && $0.result != .pass && $0.result != .notReproduced
            }
        }
        let event = try Tickets.record(
            .test, on: &ticket, by: person.name, in: transaction, need: need
        ) { json, _ in
            json.member("function", test.function)
            json.member("note", test.note)
            json.member("number", test.number)
            json.member("result", test.result.rawValue)
            json.member("symptomId", test.symptomId)
        }
        try TestRows.insert(test, event: event, of: ticket.id, in: transaction)
        return (test, ticket)
    }
}

extension TestRecord {
    package var symptomId: Int64? { if case .symptom(let id) = subject { id } else { nil } }

    package var function: String? { if case .function(let name) = subject { name } else { nil } }
}
