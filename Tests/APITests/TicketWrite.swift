import Repairs

/// Every way to write to a ticket, each with a body that is taken.
enum TicketWrite: String, CaseIterable, Sendable {
    case change, transition, conditionReport, promise, update, note, incident

    var method: String { self == .change ? "PATCH" : "POST" }

    /// Below the ticket's own path.
    var part: String {
        switch self {
        case .change: ""
        case .transition: "/transitions"
        case .conditionReport: "/condition-reports"
        case .promise: "/promises"
        case .update: "/updates"
        case .note: "/notes"
        case .incident: "/incidents"
        }
    }

    var body: String {
        switch self {
        case .change: #"{"priority": "urgent"}"#
        case .transition: #"{"to": "diagnosing"}"#
        case .conditionReport: #"{"stage": "intake", "# + SampleCheckIn.report.dropFirst()
        case .promise: #"{"kind": "repair", "dueAt": "2026-12-01T17:00:00Z"}"#
        case .update: #"{"message": "It is on the bench."}"#
        case .note: #"{"text": "Shutter sounds dry"}"#
        case .incident: #"{"kind": "loss", "description": "Not in the box", "accessory": "Strap"}"#
        }
    }

    /// Another body that would be taken too.
    var otherBody: String {
        switch self {
        case .change: #"{"visitId": "V-2"}"#
        case .transition: #"{"to": "diagnosing", "note": "mine"}"#
        case .conditionReport:
            #"{"stage": "handover", "# + SampleCheckIn.report.dropFirst()
        case .promise: #"{"kind": "repair", "dueAt": "2026-12-02T17:00:00Z"}"#
        case .update: #"{"message": "It is done."}"#
        case .note: #"{"text": "Shutter is fine"}"#
        case .incident: #"{"kind": "damage", "description": "Dented", "zone": "Mount"}"#
        }
    }

    /// Who may do it with this body.
    var roles: Set<Role> {
        self == .transition ? [.technician] : [.frontDesk, .technician, .manager]
    }

    var status: Int { self == .change || self == .transition ? 200 : 201 }

    func request(
        on ticket: String, as role: Role? = .technician, headers: [(String, String)] = []
    ) -> TestRequest {
        TestRequest(
            method, "/v1/tickets/\(ticket)\(part)", as: role, body: body, headers: headers)
    }
}
