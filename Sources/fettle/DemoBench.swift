internal import API
internal import JSON

/// What happens on the bench.
extension DemoVisit {
    func diagnose(reproduced: Bool = true) throws(CommandError) {
        try move(staff.technician, to: "diagnosing")
        try add(
            staff.technician, "findings",
            [
                "symptomId": 1, "reproduced": .bool(reproduced),
                "description": reproduced ? "Seen on the bench" : "Not seen in two hours",
            ], reproduced ? "finds the fault" : "finds no fault")
    }

    /// Repairs, and hands over to the quality check.
    func repair(price: Int64, part: String? = nil) throws(CommandError) {
        let parts: JSONValue =
            part.map { [["description": .string($0), "quantity": 1]] } ?? []
        try add(
            staff.technician, "work",
            [
                "description": "Repaired and adjusted", "minutes": 40, "parts": parts,
                "cost": .integer(price / 3), "price": .integer(price),
            ], "repairs it")
        try move(staff.technician, to: "qualityCheck")
    }

    func test(_ result: String) throws(CommandError) {
        try add(
            staff.tester, "tests", ["symptomId": 1, "result": .string(result)],
            "tests the symptom: \(result)")
    }

    /// The repair holds: somebody else than who did it lets it go.
    func release() throws(CommandError) {
        try test("pass")
        try report("handover", works: true)
        try explainRepair()
        try move(staff.tester, to: "ready", [("outcome", "repaired")])
    }

    /// What was broken at intake works at handover: that is a difference, and explained.
    func explainRepair() throws(CommandError) {
        try add(
            staff.tester, "condition-reports/explanations",
            ["function": "Takes a picture", "explanation": "Repaired"],
            "explains the difference")
    }

    /// It goes back as it came.
    func releaseUnrepaired(_ outcome: String) throws(CommandError) {
        try report("handover", works: false)
        try move(staff.tester, to: "ready", [("outcome", .string(outcome))])
    }

    func sendToDepot() throws(CommandError) {
        try report("depot", works: false, agreedBy: "Maker's workshop")
        try custody("Carrier", at: "On the way to the depot")
        try move(
            staff.manager, to: "atDepot",
            [
                ("depot", "Maker's workshop"), ("depotReference", .string("RMA-\(mark)")),
                ("expectedBackOn", date(inDays: 5)),
            ])
    }
}
