internal import Repairs

enum TestRoutes {
    static let list = FactRoutes<Verification>.list(
        "Lists the tests; the latest of a symptom counts")
    static let add = FactRoutes<Verification>.add("Records how a symptom or a function did")
        .noting("A test counts only behind the last recorded work.")
        .refusing(.notInThisState, .ticketFull)
}
