extension GateCheck {
    /// One finding for each symptom.
    func findings() throws(RepairError) -> String? {
        let open = try FindingRows.symptomsWithout(of: ticket.id, in: transaction)
        guard !open.isEmpty else { return nil }
        let names = open.map(String.init).joined(separator: ", ")
        return "no finding is recorded for symptom \(names)"
    }
}
