internal import Repairs

enum LoanRoutes {
    static let list = FactRoutes<Loan>.list("Lists the loaners lent")
    static let add = FactRoutes<Loan>.add("Lends a loaner")
        .refusing(.loanerOut, .loanerNotAvailable, .notInThisState, .ticketFull)

    static let takeBack = FactRoutes<Loan>.end("Takes the loaner back") {
        back, ticket, person, transaction throws(RepairError) in
        try back.end(on: &ticket, by: person, in: transaction)
    }
    .refusing(.notInThisState)
}
