/// What the technician establishes about one symptom; the latest of a symptom counts.
package struct Finding: Fact, Equatable {
    package static let kind = FactKind("Finding", .finding, numberMax: 100_000)

    package var symptomId: Int64 = 0
    package var description = ""
    package var cause: String?
    package var faultCode: String?
    package var reproduced = false

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("symptomId", &symptomId, .integer(from: 1, to: 1000))
        list.member("description", &description, .paragraphs)
        list.member("cause", &cause, .paragraphs)
        list.member("faultCode", &faultCode, .line, "What reports group faults by.")
        list.member(
            "reproduced", &reproduced, .bool, "Whether the symptom showed on the bench.")
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    { try Symptom.faults(symptomId, on: ticket, in: transaction) }

    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Finding>
    {
        try ticket.refuseUnlessHere("a finding")
        let need: Ticket.Need = { [ticket] () throws(RepairError) in
            try FindingRows.symptomsWithout(of: ticket.id, in: transaction).contains(symptomId)
        }
        let finding = try record(on: &ticket, by: person.name, in: transaction, need: need)
        try FindingRows.insert(finding, of: ticket.id, in: transaction)
        return finding
    }
}

extension Symptom {
    /// A fault if a number is given that no symptom of the ticket has.
    static func faults(_ id: Int64?, on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        guard let id,
            try !TicketRows.symptoms(of: ticket.id, in: transaction).contains(where: { $0.id == id }
            )
        else { return [] }
        return [Fault("/symptomId", "is not a symptom of this ticket")]
    }
}

extension GateCheck {
    /// One finding for each symptom.
    func findings() throws(RepairError) -> String? {
        let open = try FindingRows.symptomsWithout(of: ticket.id, in: transaction)
        guard !open.isEmpty else { return nil }
        let names = open.map(String.init).joined(separator: ", ")
        return "no finding is recorded for symptom \(names)"
    }
}
