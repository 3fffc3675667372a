internal import Repairs

enum CustodyRoutes {
    static let list = FactRoutes<Custody>.list("Lists who has had the unit")
    static let add = FactRoutes<Custody>.add("Records who has the unit now")
        .refusing(.notInThisState, .ticketFull)
}
