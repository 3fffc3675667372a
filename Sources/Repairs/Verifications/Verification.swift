/// How a symptom or a function did on the bench; nothing is taken back, the latest counts.
package struct Verification: Fact, Equatable {
    package enum Result: String, Sendable, CaseIterable {
        case pass, fail, notReproduced
        /// The customer does without.
        case declined
    }

    package static let kind = FactKind("Test", .test, numberMax: 100_000)

    /// What was tested: this or a function.
    package var symptomId: Int64?
    /// By its name, as in a condition report.
    package var function: String?
    package var result = Result.fail
    package var note: String?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("symptomId", &symptomId, .integer(from: 1, to: 1000), "This or `function`.")
        list.member("function", &function, .line)
        list.member("result", &result, .word(Result.self))
        list.member("note", &note, .paragraphs, .personal())
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        var faults = Faults()
        if symptomId == nil, function == nil {
            faults.append(Fault("/symptomId", "symptomId or function is required"))
        }
        if symptomId != nil, function != nil {
            faults.append(Fault("/function", "either symptomId or function, not both"))
        }
        return faults + (try Symptom.faults(symptomId, on: ticket, in: transaction))
    }

    /// Records what a technician saw.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Verification>
    {
        try ticket.refuseUnlessHere("a test")
        let need: Ticket.Need = { [ticket] () throws(RepairError) in
            try VerificationRows.counted(of: ticket.id, in: transaction).contains {
                $0.symptom == symptomId && $0.result != .pass && $0.result != .notReproduced
            }
        }
        let verification = try record(on: &ticket, by: person.name, in: transaction, need: need)
        try VerificationRows.insert(verification, of: ticket, in: transaction)
        return verification
    }
}
