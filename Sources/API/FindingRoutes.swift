internal import Repairs

enum FindingRoutes {
    static let list = FactRoutes<Finding>.list(
        "Lists what was found out; the latest of a symptom counts")
    static let add = FactRoutes<Finding>.add("Records what was found out about a symptom")
        .refusing(.notInThisState, .ticketFull)
}
