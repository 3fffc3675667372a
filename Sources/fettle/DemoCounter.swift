internal import API
internal import JSON

/// What is agreed with the customer, and how the unit goes back.
extension DemoVisit {
    /// A quote as it was sent.
    struct Sent {
        let number: Int64
        let digest: JSONValue
        /// Minor units of EUR, with tax.
        let total: Int64
    }

    /// Who pays, and why.
    func cover(_ coverage: String = "outOfWarranty") throws(CommandError) {
        try add(
            staff.technician, "coverage",
            ["coverage": .string(coverage), "reason": "As the papers of the unit say"],
            "coverage: \(coverage)", method: "PUT")
    }

    /// - Parameter net: minor units of EUR for labour.
    func quote(net: Int64, part: Int64 = 0) throws(CommandError) -> Sent {
        func line(_ kind: String, _ price: Int64) -> JSONValue {
            [
                "kind": .string(kind), "description": .string("The \(kind)"), "quantity": 1,
                "unitPrice": .integer(price), "taxPercent": 19,
            ]
        }
        let lines: JSONValue = .array(
            [line("labour", net)] + (part > 0 ? [line("part", part)] : []))
        let draft = try add(
            staff.technician, "quotes",
            [
                "problem": .string(record.problem), "work": "Repair and adjust",
                "currency": "EUR", "validUntil": instant(inDays: 7),
                "repairBy": instant(inDays: 10),
                "options": [["id": "a", "title": "Repair", "lines": lines]],
            ], "drafts a quote")
        let number = draft["number"]?.integer ?? 0
        let sent = try client.send(
            "POST", "/v1/tickets/\(ticketId)/quotes/\(number)/send", [:], as: staff.desk.token)
        let total = sent["options"]?.items?.first?["total"]?.integer ?? 0
        tell(staff.desk, "sends quote \(number), \(DemoMoney.text(total))")
        asked()
        if sent["status"]?.text == "approved" { approved() }
        return Sent(number: number, digest: sent["digest"] ?? .null, total: total)
    }

    /// The customer's word, on the phone.
    func decide(_ decision: String, on quote: Sent) throws(CommandError) {
        try add(
            staff.desk, "quotes/\(quote.number)/decision",
            [
                "decision": .string(decision), "optionId": "a", "digest": quote.digest,
                "decidedBy": .string(customerName), "channel": "phone",
                "phone": "+65 6123 4567", "total": .integer(quote.total), "currency": "EUR",
                "optionsRead": ["a"],
            ], "hears \"\(decision)\" on the phone")
        if decision == "approve" { approved() }
    }

    /// Up to the customer's yes.
    func agree(net: Int64, part: Int64 = 0) throws(CommandError) -> Int64 {
        let quote = try quote(net: net, part: part)
        try decide("approve", on: quote)
        return quote.total
    }

    func pay(_ amount: Int64) throws(CommandError) {
        guard amount > 0 else { return }
        try add(
            staff.desk, "payments",
            ["amount": .integer(amount), "currency": "EUR", "method": "card"],
            "takes \(DemoMoney.text(amount))")
        paid += amount
    }

    /// Back into the customer's hands.
    func giveBack() throws(CommandError) {
        try add(
            staff.desk, "handover",
            [
                "serialNumber": .string(serialNumber.lowercased()),
                "accessories": [["name": "Strap", "quantity": 1]],
                "recipient": .string(customerName),
            ], "reads the serial number off the unit and hands it over")
        try move(staff.desk, to: "returned")
    }

    func close(disposed: Bool = false) throws(CommandError) {
        try move(staff.desk, to: "closed", disposed ? [("outcome", "disposed")] : [])
    }

    /// A manager ends it though something is open.
    func closeDespite(_ reason: String) throws(CommandError) {
        try move(staff.manager, to: "closed", [("override", ["reason": .string(reason)])])
    }

    /// Nobody fetched it.
    func nobodyCame() throws(CommandError) {
        try move(
            staff.manager, to: "unclaimed",
            [("override", ["reason": "Three letters were sent by post"])])
    }
}
