import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// What has happened on a desk before a case is sent.
enum Stage: Sendable {
    case empty, registered, received, deposited, differing, incident, drafted, sent, held, loaner,
        lent, approved
    case ready, returned, complaining, undelivered
    /// Two of everything that a list can hold, on one ticket.
    case busy
}

/// A desk on which a ticket has come to a stage.
final class Scene {
    let desk: TestDesk
    private(set) var ticket = ""
    private var quote: SentQuote?

    init(_ stage: Stage) throws {
        desk = try TestDesk()
        guard stage != .empty else { return }
        ticket = try desk.openTicket(stage == .registered ? SampleCheckIn.mailIn : [:])
        switch stage {
        case .empty, .registered, .received: break
        case .deposited: try deposit()
        case .differing: try differ()
        case .incident: try post("/incidents", RouteCases.incident)
        case .drafted: try post("/quotes", SampleQuote.json())
        case .sent:
            #expect(try desk.move(ticket, to: "diagnosing", as: .technician).status == 200)
            try sendQuote()
        case .held: try post("/holds", RouteCases.hold)
        case .loaner: try addLoaner()
        case .lent:
            try addLoaner()
            try post("/loans", RouteCases.loan)
        case .approved: try approve()
        case .ready: try makeReady()
        case .returned: try giveBack()
        case .complaining: try complain()
        case .undelivered: try failToDeliver()
        case .busy: try doEverything()
        }
    }

    private func post(_ part: String, _ body: String, as role: Role = .manager) throws {
        let answer = try desk.send(.post("/v1/tickets/\(ticket)\(part)", as: role, body))
        try #require(answer.status < 300, "\(part): \(answer.text)")
    }

    private func deposit() throws {
        try post(
            "/payments",
            #"{"amount": 2000, "currency": "EUR", "method": "cash", "deposit": true}"#)
    }

    private func differ() throws {
        let report = SampleCheckIn.report.replacing(#""scratched""#, with: #""dented""#)
            .replacing(#""quantity": 1"#, with: #""quantity": 2"#)
        try post("/condition-reports", #"{"stage": "handover", "# + report.dropFirst())
    }

    private func addLoaner() throws {
        for number in 1...2 {
            let body = RouteCases.loaner.replacing("L1", with: "L\(number)")
            #expect(try desk.send(.post("/v1/loaners", as: .manager, body)).status == 201)
        }
    }

    private func sendQuote() throws { quote = try desk.sendQuote(ticket) }

    private func approve() throws {
        try sendQuote()
        let quote = try #require(quote)
        try post("/quotes/\(quote.number)/decision", quote.spoken())
    }

    private func makeReady() throws {
        try desk.override(ticket, to: "ready", #", "outcome": "declined""#)
    }

    private func giveBack() throws {
        try makeReady()
        try post("/handover", RouteCases.handover)
        #expect(try desk.move(ticket, to: "returned", as: .frontDesk).status == 200)
    }

    /// Two tickets come back unresolved.
    private func complain() throws {
        for serial in ["1", "2"] {
            ticket = try desk.openTicket(["equipment": SampleCheckIn.camera(serial)])
            try makeReady()
            try post("/handover", RouteCases.handover.replacing("4012345", with: serial))
            #expect(try desk.move(ticket, to: "returned", as: .frontDesk).status == 200)
            let words = #"{"rating": 1, "resolved": false, "comment": "Still spots"}"#
            let answer = try desk.send(.post("/v1/status/\(ticket)/feedback", words))
            #expect(answer.status == 201)
        }
    }

    private func failToDeliver() throws {
        try desk.write { transaction throws(RepairError) in
            guard let message = try Outbox.due(.email, limit: 1, in: transaction).first else {
                throw .notFound("message")
            }
            try Outbox.failed(message, because: "no route", percent: 100, in: transaction)
        }
    }

    private func doEverything() throws {
        _ = try desk.checkIn([
            "customer": #"{"name": "Ana Ito", "email": "ana@example.com"}"#,
            "equipment": SampleCheckIn.camera("2"),
        ])
        try differ()
        try addLoaner()
        let facts: [(String, String)] = [
            ("/findings", TicketWrite.finding.body), ("/updates", TicketWrite.update.body),
            ("/notes", TicketWrite.note.body), ("/custody", RouteCases.custody),
            ("/incidents", RouteCases.incident), ("/holds", RouteCases.hold),
            ("/holds/release", "{}"), ("/loans", RouteCases.loan),
            ("/loans/return", RouteCases.loanReturn), ("/replacement", RouteCases.replacement),
            ("/shipments", RouteCases.shipment),
            ("/symptoms", #"{"description": "And it rattles"}"#),
        ]
        for (part, body) in facts + facts { try post(part, body) }
        for subject in [#""zone": "Top plate""#, #""accessory": "Battery""#] {
            let body = #"{"explanation": "As quoted", \#(subject)}"#
            try post("/condition-reports/explanations", body)
        }
        for number in [1, 2] {
            let photo = SampleImage.png(chunks: [SampleImage.chunk("IDAT", [UInt8(number)])])
            let request = TestRequest.upload(
                "/v1/tickets/\(ticket)/photos", as: .manager, photo)
            #expect(try desk.send(request).status == 201)
        }
        try deposit()
        for _ in 1...2 {
            try post("/refunds", #"{"amount": 500, "currency": "EUR", "method": "cash"}"#)
        }
        try sendQuote()
        try approve()
        for amount in [5000, 5900] {
            try post("/payments", #"{"amount": \#(amount), "currency": "EUR", "method": "cash"}"#)
        }
        for write in [TicketWrite.work, .work, .test, .test] {
            try post(write.part, write.body, as: .technician)
        }
        #expect(try desk.send(TicketWrite.coverage.request(on: ticket)).status == 200)
    }

    /// A case's request, as far as this scene fills it in.
    func request(_ routeCase: RouteCase, as role: Role?) throws -> TestRequest {
        let route = try routeCase.route()
        let description = route.description
        let path = route.path.replacing("{ticketId}", with: ticket)
            .replacing("{id}", with: "1").replacing("{number}", with: "1")
            .replacing("{name}", with: routeCase.named)
        let body = routeCase.body?.replacing("$digest", with: quote?.digest ?? "")
        var request = TestRequest(
            route.method.rawValue, path + routeCase.query, as: role, body: body)
        if description.needsApprovalCode { request.headers = quote?.codeHeader ?? [] }
        if !description.inputTypes.isEmpty { request.bytes = SampleImage.png() }
        return request
    }
}
