internal import Repairs

enum LoanerRoutes {
    static let list = RecordRoutes<Loaner>.list("Lists the loaners")
    static let read = RecordRoutes<Loaner>.read("Reads a loaner")
    static let create = RecordRoutes<Loaner>.create("Puts a loaner into the pool", Loaner.create)
        .refusing(.alreadyOnFile)
}
