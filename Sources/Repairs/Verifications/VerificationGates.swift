extension GateCheck {
    /// Each symptom is verified behind the last work. What goes back unrepaired need not be whole:
    /// there a symptom that nobody tested counts as declined, and one may fail unless no fault is
    /// what was found. A quality check without a repair takes nothing but symptoms that are gone.
    func symptomTests(to state: TicketState) throws(RepairError) -> String? {
        let unrepaired = state == .ready ? try goesBackUnrepaired() : false
        let mayFail = unrepaired && (draft.outcome ?? ticket.outcome) != .noFaultFound
        let unmet = try VerificationRows.counted(of: ticket.id, in: transaction).compactMap {
            test -> String? in
            let symptom = test.symptom
            return switch test.result {
            case .pass, .notReproduced: nil
            case .declined: state == .ready ? nil : "symptom \(symptom) was not tested"
            case .fail: mayFail ? nil : "symptom \(symptom) failed its last test"
            case nil: unrepaired ? nil : "symptom \(symptom) is not tested since the last work"
            }
        }
        return unmet.isEmpty ? nil : unmet.joined(separator: "; ")
    }
}
