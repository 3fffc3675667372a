internal import Repairs

enum WorkRoutes {
    static let list = FactRoutes<Work>.list("Lists the work that was done")
    static let add = FactRoutes<Work>.add("Records work, with its parts, cost and price")
        .noting(
            """
            Tests count only behind the last work, and who recorded work doesn't move the ticket \
            to `ready`. Where the prices come to more than the approved option's total, the ticket \
            goes no further without another quote. None is taken before the customer has decided \
            (`awaitingApproval`), nor once the unit is `ready`.
            """
        )
        .refusing(.notInThisState, .ticketFull)

    static let void = FactRoutes<Work>.endOne("Marks work that no longer counts") {
        void, work, ticket, person, transaction throws(RepairError) in
        try void.end(work, on: &ticket, by: person, in: transaction)
    }
    .noting("Its price is no longer charged, and tests before that count no longer.")
    .refusing(.notInThisState)
}
