import JSON
import Repairs
import Testing

@testable import API

/// What a quote is drafted with, member by member as JSON text.
enum SampleQuote {
    static let members: [(name: String, json: String)] = [
        ("problem", #""Dust on the sensor""#),
        ("work", #""Clean it""#),
        ("currency", #""EUR""#),
        ("validUntil", #""2026-11-27T09:00:00Z""#),
        ("repairBy", #""2026-12-04T17:00:00Z""#),
        ("options", "[\(option("a"))]"),
    ]

    static func option(_ id: String, unitPrice: Int64 = 10_000) -> String {
        #"{"id": "\#(id)", "title": "Way \#(id)", "lines": [{"kind": "labour", "#
            + #""description": "Clean the sensor", "quantity": 1, "unitPrice": \#(unitPrice), "#
            + #""taxPercent": 19}]}"#
    }

    /// - Parameter changes: other or more members; nil leaves one out.
    static func json(_ changes: [String: String?] = [:]) -> String {
        var all = members.map { ($0.name, changes[$0.name] ?? $0.json) }
        for name in changes.keys.sorted() where !members.contains(where: { $0.name == name }) {
            all.append((name, changes[name] ?? nil))
        }
        let texts = all.compactMap { name, json in json.map { "\"\(name)\": \($0)" } }
        return "{" + texts.joined(separator: ", ") + "}"
    }
}

/// A quote as its customer has it.
struct SentQuote {
    let ticket: String
    let number: Int64
    let digest: String
    let code: String

    var codeHeader: [(String, String)] { [("Approval-Code", code)] }

    /// The customer's own decision.
    func decision(
        _ verdict: String = "approve", digest: String? = nil, option: String = "a",
        name: String = "Mei Ling"
    ) -> String {
        #"{"decision": "\#(verdict)", "digest": "\#(digest ?? self.digest)", "#
            + #""optionId": "\#(option)", "name": "\#(name)"}"#
    }

    /// One taken on the phone.
    func spoken(_ verdict: String = "approve", total: Int64 = 11_900, _ more: String = "") -> String
    {
        #"{"decision": "\#(verdict)", "digest": "\#(digest)", "optionId": "a", "#
            + #""decidedBy": "Mei Ling", "channel": "phone", "phone": "+65 8765 4321", "#
            + #""total": \#(total), "currency": "EUR", "optionsRead": ["a"]\#(more)}"#
    }

    var path: String { "/v1/tickets/\(ticket)/quotes/\(number)" }
    var publicPath: String { "/v1/status/\(ticket)" }
}

extension TestDesk {
    func draftQuote(_ ticket: String, _ changes: [String: String?] = [:]) throws -> TestAnswer {
        try send(.post("/v1/tickets/\(ticket)/quotes", as: .technician, SampleQuote.json(changes)))
    }

    /// Drafts and sends; the code is read where delivery reads it.
    func sendQuote(
        _ ticket: String, _ changes: [String: String?] = [:], status: String = "sent"
    ) throws -> SentQuote {
        let number = try #require(try draftQuote(ticket, changes)["number"]?.integer)
        let sent = try send(
            .post(
                "/v1/tickets/\(ticket)/quotes/\(number)/send", as: .manager,
                #"{"override": {"reason": "Known unit"}}"#))
        #expect(sent.status == 200 && sent["status"]?.text == status)
        let code = try stored(
            """
            SELECT secret FROM notifications WHERE event = 'quote'
            ORDER BY createdAt DESC, ticketId DESC, number DESC LIMIT 1
            """)
        return SentQuote(
            ticket: ticket, number: number, digest: try #require(sent["digest"]?.text),
            code: try #require(code))
    }

    /// A ticket that waits for the decision on its quote.
    func quoted(_ changes: [String: String?] = [:]) throws -> SentQuote {
        let ticket = try openTicket()
        _ = try move(ticket, to: "diagnosing", as: .technician)
        return try sendQuote(ticket, changes)
    }

    func decide(
        _ quote: SentQuote, _ body: String? = nil, code: String? = nil,
        headers: [(String, String)] = []
    ) throws -> TestAnswer {
        try send(
            .post(
                quote.publicPath + "/decision", body ?? quote.decision(),
                headers: [("Approval-Code", code ?? quote.code)] + headers))
    }

    func state(_ ticket: String) throws -> String? {
        try send(.get("/v1/tickets/\(ticket)", as: .frontDesk))["state"]?.text
    }
}
