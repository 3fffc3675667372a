internal import Repairs

enum HoldRoutes {
    static let list = FactRoutes<Hold>.list("Lists the holds")

    static let add = FactRoutes<Hold>.add("Puts a ticket on hold")
        .noting("Promises pause until it is released or its time is over: nothing is overdue.")
        .refusing(.notInThisState, .ticketFull)

    static let release = FactRoutes<Hold>.end("Releases the hold") {
        release, ticket, person, transaction throws(RepairError) in
        try release.end(on: &ticket, by: person, in: transaction)
    }
    .refusing(.notInThisState)
}
