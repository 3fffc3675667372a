internal import API
internal import JSON

/// How a unit comes in.
extension DemoVisit {
    /// Across the counter.
    ///
    /// - Parameter ceiling: minor units of EUR up to which the customer has agreed beforehand.
    func checkIn(ceiling: Int64? = nil) throws(CommandError) {
        var members: [(String, JSONValue)] = [
            ("conditionReport", condition(works: false, agreedBy: customerName)),
            ("diagnosisBy", instant(inDays: 3)),
        ]
        if let ceiling {
            members.append(("notToExceed", ["amount": .integer(ceiling), "currency": "EUR"]))
        }
        try register(members, "takes in")
    }

    /// By mail, announced before it is here.
    func announce() throws(CommandError) {
        try register([("arrived", false)], "expects by mail")
    }

    private func register(
        _ more: [(String, JSONValue)], _ doing: String
    ) throws(CommandError) {
        let customer: JSONValue = [
            "name": .string(customerName), "email": .string("demo-\(mark)@example.com"),
        ]
        let equipment: JSONValue = [
            "category": "camera", "brand": .string(record.brand),
            "model": .string(record.product), "serialNumber": .string(serialNumber),
        ]
        let members: [(String, JSONValue)] =
            [
                ("customer", customer), ("equipment", equipment),
                ("symptoms", [["description": .string(record.problem)]]),
            ] + more
        began(
            try client.send(
                "POST", "/v1/tickets", .object(members.map { JSONMember($0.0, $0.1) }),
                as: staff.desk.token))
        tell(staff.desk, "\(doing) \(unit), \"\(record.problem)\", as \(ticketId)")
    }

    /// What was announced is here.
    func arrive() throws(CommandError) {
        try report("intake", works: false, agreedBy: customerName)
        try add(
            staff.desk, "promises", ["kind": "diagnosis", "dueAt": instant(inDays: 3)],
            "promises the diagnosis in three days")
        try move(staff.desk, to: "received")
    }

    func report(
        _ stage: String, works: Bool, agreedBy: String? = nil, scratched: Bool = false
    ) throws(CommandError) {
        var members =
            condition(
                works: works, agreedBy: agreedBy, scratched: scratched
            ).members ?? []
        members.insert(JSONMember("stage", .string(stage)), at: 0)
        try add(
            stage == "intake" ? staff.desk : staff.tester, "condition-reports",
            .object(members), "writes the \(stage) condition report")
    }

    private func condition(
        works: Bool, agreedBy: String?, scratched: Bool = false
    ) -> JSONValue {
        let plate: JSONValue =
            scratched
            ? ["zone": "Top plate", "condition": "scratched", "note": "2 mm, by the shutter"]
            : ["zone": "Top plate", "condition": "ok"]
        let result: JSONValue = works ? "pass" : "fail"
        var members: [(String, JSONValue)] = [
            ("zones", [plate, ["zone": "Lens", "condition": "ok"]]),
            ("functions", [["function": "Takes a picture", "result": result]]),
            ("accessories", [["name": "Strap", "quantity": 1]]),
        ]
        if let agreedBy { members.append(("agreedBy", .string(agreedBy))) }
        return .object(members.map { JSONMember($0.0, $0.1) })
    }
}
