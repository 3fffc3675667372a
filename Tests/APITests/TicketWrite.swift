import Repairs

/// Every way to write to a ticket, each with a body that is taken.
enum TicketWrite: String, CaseIterable, Sendable {
    case change, transition, conditionReport, finding, coverage, work, test, promise, update, note
    case incident, quote

    var method: String {
        switch self {
        case .change: "PATCH"
        case .coverage: "PUT"
        default: "POST"
        }
    }

    /// Below the ticket's own path.
    var part: String {
        switch self {
        case .change: ""
        case .transition: "/transitions"
        case .conditionReport: "/condition-reports"
        case .finding: "/findings"
        case .coverage: "/coverage"
        case .work: "/work"
        case .test: "/tests"
        case .promise: "/promises"
        case .update: "/updates"
        case .note: "/notes"
        case .incident: "/incidents"
        case .quote: "/quotes"
        }
    }

    var body: String {
        switch self {
        case .change: #"{"priority": "urgent"}"#
        case .transition: #"{"to": "diagnosing"}"#
        case .conditionReport: #"{"stage": "intake", "# + SampleCheckIn.report.dropFirst()
        case .finding:
            #"{"symptomId": 1, "description": "Dust on the sensor", "reproduced": true}"#
        case .coverage: #"{"coverage": "goodwill"}"#
        case .work: #"{"description": "Cleaned the sensor", "minutes": 20}"#
        case .test: #"{"symptomId": 1, "result": "pass"}"#
        case .promise: #"{"kind": "repair", "dueAt": "2026-12-01T17:00:00Z"}"#
        case .update: #"{"message": "It is on the bench."}"#
        case .note: #"{"text": "Shutter sounds dry"}"#
        case .incident: #"{"kind": "loss", "description": "Not in the box", "accessory": "Strap"}"#
        case .quote: SampleQuote.json()
        }
    }

    var status: Int {
        switch self {
        case .change, .transition, .coverage: 200
        default: 201
        }
    }

    func request(
        on ticket: String, as role: Role? = .technician, headers: [(String, String)] = []
    ) -> TestRequest {
        TestRequest(
            method, "/v1/tickets/\(ticket)\(part)", as: role, body: body, headers: headers)
    }
}
