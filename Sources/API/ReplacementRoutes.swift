internal import Repairs

enum ReplacementRoutes {
    static let list = FactRoutes<Replacement>.list("Lists the units given for this one")

    static let add = FactRoutes<Replacement>.add("Records the unit that is given for this one")
        .noting(
            "The last one counts, with the outcome `exchanged` or `replaced`. Its number is then "
                + "read at handover, and once returned it is the customer's unit."
        )
        .refusing(
            .notInThisState, .alreadyHere, .alreadyOnFile, .serialHeldByAnotherCustomer,
            .ticketFull)
}
