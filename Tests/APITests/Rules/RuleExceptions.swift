/// The routes that don't keep to a rule, with the reason. The list may only shrink: an exception
/// that is not needed fails the test, and so does one more.
enum RuleExceptions {
    static let countMax = 14

    static let all: [RouteRule: [String: String]] = [
        .refusals: ["GET /v1/status/{ticketId}": "its cache takes no query, so none is named"],
        .event: [
            "POST /v1/tickets/{ticketId}/notifications/{number}/retry":
                "how a message fares is no event of the repair"
        ],
        .freshness: [
            "POST /v1/tickets/{ticketId}/notifications/{number}/retry":
                "a status shows nothing of messages"
        ],
        .replay: [
            "POST /v1/tokens": "a token's text is shown once, not to a repeat",
            "POST /v1/tokens/{name}/renew": "a token's text is shown once, not to a repeat",
        ],
        .validator: [
            "GET /livez": "it says how things are now", "GET /readyz": "it says how things are now",
            "GET /metrics": "it says how things are now", "GET /openapi.json": "of the program",
            "GET /evidence": "of the program", "GET /problems": "of the program",
            "GET /problems/{name}": "of the program",
        ],
        .paging: [
            "GET /v1/tickets/{ticketId}/handover": "a unit is handed over once",
            "GET /v1/tickets/{ticketId}/feedback": "feedback is given once",
        ],
    ]
}
