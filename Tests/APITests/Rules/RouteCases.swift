import Repairs

/// A case of every route. A route without one fails the test.
enum RouteCases {
    static let incident = #"{"kind": "damage", "description": "It fell", "zone": "LCD"}"#
    static let hold = #"{"reason": "No charger", "message": "Please send it"}"#
    static let custody = #"{"holder": "Theo", "place": "Bench 2"}"#
    static let shipment = #"{"direction": "out", "carrier": "DHL", "trackingNumber": "JJD0003"}"#
    static let loaner =
        #"{"brand": "Leica", "model": "Q2", "serialNumber": "L1", "condition": "Worn"}"#
    static let loan = #"{"loanerId": 1, "dueBackOn": "2026-12-01", "conditionOut": "Worn"}"#
    static let loanReturn = #"{"conditionIn": "Worn"}"#
    static let void = #"{"reason": "Another ticket's"}"#
    static let handover =
        #"{"serialNumber": "4012345", "recipient": "Ming Tan","#
        + #" "accessories": [{"name": "Battery", "quantity": 1}]}"#

    static let replacement = #"{"serialNumber": "5012345", "condition": "New, in its box"}"#
    static let arrival =
        #"{"serialNumber": "4012345", "diagnosisBy": "2026-11-25T17:00:00Z","#
        + #" "conditionReport": \#(SampleCheckIn.report)}"#

    private static let ticket = "/v1/tickets/{ticketId}"
    private static let status = "/v1/status/{ticketId}"

    static let all = program + files + tickets + condition + bench + quotes + counter + told

    private static let program = [
        RouteCase("GET /livez"), RouteCase("GET /readyz"), RouteCase("GET /metrics"),
        RouteCase("GET /openapi.json"), RouteCase("GET /evidence"), RouteCase("GET /problems"),
        RouteCase("GET /problems/{name}", named: "invalid-input"),
        RouteCase("GET /v1/tokens"),
        RouteCase("POST /v1/tokens", #"{"name": "Jo", "roles": ["technician"]}"#),
        RouteCase("GET /v1/tokens/{name}", named: "The%20manager"),
        RouteCase("DELETE /v1/tokens/{name}", named: "The%20manager"), RouteCase("GET /v1/me"),
        RouteCase("POST /v1/tokens/{name}/renew", "{}", named: "The%20manager"),
        RouteCase("GET /v1/settings"), RouteCase("GET /v1/audit"),
        RouteCase("GET /v1/audit/proof"),
        RouteCase("PUT /v1/settings", #"{"centreName": "Lens & Light"}"#),
    ]

    private static let files = [
        RouteCase("GET /v1/customers"),
        RouteCase("POST /v1/customers", #"{"name": "Ana Ito", "email": "ana@example.com"}"#),
        RouteCase("GET /v1/customers/{id}"),
        RouteCase("PATCH /v1/customers/{id}", #"{"language": "de"}"#),
        RouteCase("GET /v1/equipment"), RouteCase("GET /v1/equipment/{id}"),
        RouteCase("PATCH /v1/equipment/{id}", #"{"model": "M9"}"#),
        RouteCase("GET /v1/loaners"), RouteCase("POST /v1/loaners", loaner),
        RouteCase("GET /v1/loaners/{id}"),
        RouteCase("PATCH /v1/loaners/{id}", #"{"condition": "Scratched"}"#, on: .loaner),
        RouteCase(
            "GET /v1/catalogue/intake-guide", query: "?brand=Leica&model=M9-P&category=camera"),
    ]

    private static let tickets = [
        RouteCase("POST /v1/tickets", SampleCheckIn.json(), on: .empty),
        RouteCase("GET /v1/tickets"), RouteCase("GET \(ticket)"),
        RouteCase("PATCH \(ticket)", TicketWrite.change.body),
        RouteCase("POST \(ticket)/arrival", arrival, on: .registered),
        RouteCase("GET \(ticket)/receipt"), RouteCase("GET \(ticket)/report"),
        RouteCase("GET \(ticket)/transitions", on: .received),
        RouteCase(
            "POST \(ticket)/transitions", TicketWrite.transition.body, roles: [.technician]),
        RouteCase("GET \(ticket)/timeline"), RouteCase("GET \(ticket)/timeline/proof"),
        RouteCase("GET \(status)"), RouteCase("GET /status/{ticketId}"),
    ]

    private static let condition = [
        RouteCase("GET \(ticket)/condition-reports"),
        RouteCase("POST \(ticket)/condition-reports", TicketWrite.conditionReport.body),
        RouteCase("GET \(ticket)/condition-reports/comparison"),
        RouteCase("GET \(ticket)/condition-reports/explanations"),
        RouteCase(
            "POST \(ticket)/condition-reports/explanations",
            #"{"zone": "Top plate", "explanation": "As quoted"}"#, on: .differing),
        RouteCase("GET \(ticket)/photos"), RouteCase("POST \(ticket)/photos"),
        RouteCase("POST \(ticket)/photos/{number}/void", void, on: .busy),
        RouteCase("GET /v1/photos/{id}"),
        RouteCase("GET \(ticket)/incidents"), RouteCase("POST \(ticket)/incidents", incident),
        RouteCase("GET \(ticket)/incidents/{number}"),
        RouteCase(
            "POST \(ticket)/incidents/{number}/resolve",
            #"{"resolution": "Replaced at our cost", "liability": "centre"}"#, on: .incident),
    ]

    private static let bench = [
        RouteCase("GET \(ticket)/symptoms"),
        RouteCase("POST \(ticket)/symptoms", #"{"description": "And it rattles"}"#),
        RouteCase("GET \(ticket)/shipments"), RouteCase("POST \(ticket)/shipments", shipment),
        RouteCase("GET \(ticket)/findings"),
        RouteCase("POST \(ticket)/findings", TicketWrite.finding.body),
        RouteCase("GET \(ticket)/coverage"),
        RouteCase("PUT \(ticket)/coverage", TicketWrite.coverage.body),
        RouteCase("GET \(ticket)/work"), RouteCase("POST \(ticket)/work", TicketWrite.work.body),
        RouteCase("POST \(ticket)/work/{number}/void", void, on: .busy),
        RouteCase("GET \(ticket)/tests"),
        RouteCase("POST \(ticket)/tests", TicketWrite.test.body),
        RouteCase("GET \(ticket)/custody"), RouteCase("POST \(ticket)/custody", custody),
        RouteCase("GET \(ticket)/holds"), RouteCase("POST \(ticket)/holds", hold),
        RouteCase("POST \(ticket)/holds/release", "{}", on: .held),
    ]

    private static let quotes = [
        RouteCase("GET \(ticket)/quotes"),
        RouteCase("POST \(ticket)/quotes", SampleQuote.json()),
        RouteCase("GET \(ticket)/quotes/{number}"),
        RouteCase(
            "PUT \(ticket)/quotes/{number}", SampleQuote.json(["work": #""All""#]), on: .drafted),
        RouteCase("POST \(ticket)/quotes/{number}/send", "{}", on: .drafted),
        RouteCase("POST \(ticket)/quotes/{number}/decision", decision(spoken: true), on: .sent),
        RouteCase("GET \(status)/quote", on: .sent),
        RouteCase("POST \(status)/decision", decision(spoken: false), on: .sent),
    ]

    private static func decision(spoken: Bool) -> String {
        let quote = SentQuote(ticket: "", number: 1, digest: "$digest", code: "")
        return spoken ? quote.spoken() : quote.decision()
    }

    private static let counter = [
        RouteCase("GET \(ticket)/loans"), RouteCase("POST \(ticket)/loans", loan, on: .loaner),
        RouteCase("POST \(ticket)/loans/return", loanReturn, on: .lent),
        RouteCase("GET \(ticket)/replacement"),
        RouteCase("POST \(ticket)/replacement", replacement),
        RouteCase("GET \(ticket)/payments"),
        RouteCase(
            "POST \(ticket)/payments", #"{"amount": 5000, "currency": "EUR", "method": "cash"}"#,
            on: .approved),
        RouteCase("POST \(ticket)/payments/{number}/void", void, on: .busy),
        RouteCase("GET \(ticket)/refunds"),
        RouteCase(
            "POST \(ticket)/refunds", #"{"amount": 500, "currency": "EUR", "method": "cash"}"#,
            on: .deposited),
        RouteCase("GET \(ticket)/handover", on: .returned),
        RouteCase("POST \(ticket)/handover", handover, on: .ready),
        RouteCase("POST \(status)/feedback", #"{"rating": 5, "resolved": true}"#, on: .returned),
        RouteCase("GET \(ticket)/feedback", on: .returned),
        RouteCase("GET /v1/complaints", on: .complaining),
        RouteCase("GET /v1/complaints/{id}", on: .complaining),
        RouteCase(
            "POST /v1/complaints/{id}/resolve", #"{"rootCause": "Not tested"}"#, on: .complaining),
    ]

    private static let told = [
        RouteCase("GET \(ticket)/promises"),
        RouteCase("POST \(ticket)/promises", TicketWrite.promise.body),
        RouteCase("GET \(ticket)/updates"),
        RouteCase("POST \(ticket)/updates", TicketWrite.update.body),
        RouteCase("GET \(ticket)/notes"), RouteCase("POST \(ticket)/notes", TicketWrite.note.body),
        RouteCase("GET \(ticket)/notifications"),
        RouteCase("POST \(ticket)/notifications/{number}/retry", "{}", on: .undelivered),
    ]
}
