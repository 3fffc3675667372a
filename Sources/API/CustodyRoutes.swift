internal import Repairs

enum CustodyRoutes {
    static let list = FactRoutes<Custody>.list("Lists who has had the unit") {
        ticket, number, limit, transaction throws(RepairError) in
        try Custody.entries(of: ticket, after: number, limit: limit, in: transaction)
    }
    .noting("Check-in, depot and handover are entered by themselves.")

    static let add = FactRoutes<Custody>.add("Records who has the unit now")
        .refusing(.notInThisState, .ticketFull)
}
