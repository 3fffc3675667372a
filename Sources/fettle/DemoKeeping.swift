internal import API
internal import JSON

/// What happens around a repair: who has the unit, what it waits for, what it looks like, and what
/// the customer thinks of it.
extension DemoVisit {
    func custody(_ holder: String, at place: String) throws(CommandError) {
        try add(
            staff.desk, "custody", ["holder": .string(holder), "place": .string(place)],
            "custody: \(holder), \(place)")
    }

    /// The repair stands still for a while.
    func pause(_ reason: String, telling message: String) throws(CommandError) {
        try add(
            staff.desk, "holds", ["reason": .string(reason), "message": .string(message)],
            "puts it on hold: \(reason)")
        try add(staff.desk, "holds/release", [:], "goes on")
    }

    func photograph(_ what: String) throws(CommandError) {
        try client.send(
            "POST", "/v1/tickets/\(ticketId)/photos", DemoVisit.picture, as: staff.desk.token,
            type: "image/png")
        count("photos")
        tell(staff.desk, "photographs \(what)")
    }

    /// One of the centre's own units goes with the customer meanwhile.
    func lend() throws(CommandError) {
        let loaner = try client.send(
            "POST", "/v1/loaners",
            [
                "brand": .string(record.brand), "model": "Loaner",
                "serialNumber": .string("LOAN-\(mark)"), "condition": "Used, works",
            ], as: staff.manager.token)
        tell(staff.manager, "puts a loaner into the pool")
        try add(
            staff.desk, "loans",
            [
                "loanerId": loaner["id"] ?? .null, "dueBackOn": date(inDays: 10),
                "conditionOut": "Used, works",
            ], "lends it")
    }

    func takeLoanerBack() throws(CommandError) {
        try add(staff.desk, "loans/return", ["conditionIn": "As lent"], "takes the loaner back")
    }

    /// The customer says how it was, without a token.
    func rate(_ rating: Int64, resolved: Bool, _ comment: String) throws(CommandError) {
        try client.send(
            "POST", "/v1/status/\(ticketId)/feedback",
            [
                "rating": .integer(rating), "resolved": .bool(resolved),
                "comment": .string(comment),
            ], as: nil)
        count("feedback")
        if !resolved { count("complaints") }
        tell("Customer", "\(rating) of 5, \"\(comment)\"")
    }

    /// One grey pixel.
    private static let picture: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44,
        0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A,
        0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68,
        0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0x00, 0x00, 0x00, 0x00, 0x49,
        0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
}
