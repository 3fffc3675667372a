internal import Repairs

enum IncidentRoutes {
    static let list = FactRoutes<Incident>.list("Lists damage and loss in our hands")
    static let read = FactRoutes<Incident>.read("Reads an incident")

    static let add = FactRoutes<Incident>.add("Records damage or loss in our hands")
        .noting(
            "The customer is told its `message`. It explains the difference between intake and "
                + "handover in what it names, too."
        )
        .refusing(.notInThisState)

    static let resolve = FactRoutes<Incident>.endOne("Settles who bears an incident") {
        resolution, incident, ticket, person, transaction throws(RepairError) in
        try resolution.end(incident, on: &ticket, by: person, in: transaction)
    }
    .refusing(.notInThisState)
}
