internal import Repairs

enum UpdateRoutes {
    static let list = FactRoutes<Update>.list("Lists the messages to the customer")
    static let add = FactRoutes<Update>.add("Tells the customer something")
        .refusing(.notInThisState, .ticketFull)
}
