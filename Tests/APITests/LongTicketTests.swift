import HTTP
import JSON
import SQLite
import TestSupport
import Testing

@testable import API
@testable import Repairs

/// Tickets that hold much: what they refuse, and where they are read.
@Suite struct LongTicketTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    private func setBytes(_ count: Int64) throws {
        try desk.write { transaction throws(RepairError) in
            try transaction.run("UPDATE tickets SET eventBytes = ?", .int(count))
        }
    }

    private static func below(_ route: Route) -> String? {
        let start = "/v1/tickets/{ticketId}"
        return route.path.hasPrefix(start) ? String(route.path.dropFirst(start.count)) : nil
    }

    /// What is said again and again, and moves nothing on.
    private static let refused = [
        "": #"{"visitId": "V-2"}"#,
        "/condition-reports": #"{"stage": "depot", "# + SampleCheckIn.report.dropFirst(),
        "/findings": TicketWrite.finding.body, "/coverage": #"{"coverage": "consumerLaw"}"#,
        "/work": TicketWrite.work.body, "/tests": #"{"function": "Shutter", "result": "fail"}"#,
        "/quotes": SampleQuote.json(), "/quotes/{number}": SampleQuote.json(),
        "/custody": #"{"holder": "Theo", "place": "Shelf 4"}"#,
        "/holds": #"{"reason": "No charger"}"#,
        "/loans": #"{"loanerId": 1, "dueBackOn": "2026-12-24", "conditionOut": "As new"}"#,
        "/promises": #"{"kind": "diagnosis", "dueAt": "2026-11-24T17:00:00Z"}"#,
        "/symptoms": #"{"description": "And it rattles"}"#,
        "/shipments": #"{"direction": "in", "carrier": "DHL"}"#,
        "/updates": TicketWrite.update.body, "/notes": TicketWrite.note.body, "/photos": "",
    ]

    /// What a full ticket takes, and explanations, which it takes of what is not explained yet.
    private static let taken: Set<String> = [
        "/transitions", "/incidents", "/incidents/{number}/resolve", "/quotes/{number}/send",
        "/quotes/{number}/decision", "/holds/release", "/loans/return", "/payments", "/handover",
        "/payments/{number}/void", "/refunds", "/work/{number}/void", "/photos/{number}/void",
        "/notifications/{number}/retry", "/condition-reports/explanations", "/arrival",
        "/replacement",
    ]

    @Test func `each write to a full ticket is refused with what to do, or is known to be taken`()
        throws
    {
        let ticket = try desk.openTicket()
        for write in [TicketWrite.finding, .coverage, .work, .quote] {
            #expect(try desk.send(write.request(on: ticket)).status == write.status)
        }
        let loaner = #"{"brand": "Leica", "model": "M9", "serialNumber": "L1", "condition": "Ok"}"#
        #expect(try desk.send(.post("/v1/loaners", as: .frontDesk, loaner)).status == 201)
        try setBytes(TicketBounds.factBytesMax)
        for route in RouteTable.routes where route.operation.isWrite {
            guard let part = Self.below(route), !Self.taken.contains(part) else { continue }
            let body = try #require(Self.refused[part], "\(route.path)")
            #expect(route.description.problems.contains(.ticketFull))
            let path = "/v1/tickets/\(ticket)" + part.replacing("{number}", with: "1")
            let isBench = route.access.roles?.contains(.technician) == true
            let role = isBench ? Role.technician : .frontDesk
            var request = TestRequest(route.method.rawValue, path, as: role, body: body)
            if body.isEmpty { request = .upload(path, as: role, SampleImage.png()) }
            let answer = try desk.send(request)
            #expect(answer.status == 409 && answer.problem == "ticket-full", "\(answer.text)")
            #expect(answer["detail"]?.text?.contains("next move") == true)
        }
        #expect(try desk.send(TicketWrite.incident.request(on: ticket)).status == 201)
        #expect(try desk.send(TicketWrite.transition.request(on: ticket)).status == 200)
    }

    @Test func `a list of too many items in one request is 422 and says how many it may have`()
        throws
    {
        let symptoms = [String](repeating: #"{"description": "Spots"}"#, count: 51)
        let answer = try desk.checkIn(["symptoms": "[" + symptoms.joined(separator: ",") + "]"])
        #expect(answer.status == 422 && answer.pointers == ["/symptoms"])
        #expect(answer.text.contains("must have 1 to 50 items, not 51"))
    }

    /// Whether the loop itself answered, and the status.
    private func read(_ path: String, as role: Role?) throws -> (onLoop: Bool, status: Int) {
        var output = ResponseOutput()
        let landing = Landing<Response>()
        let request = try TestRequest.get(path, as: role).parsed(id: 9, tokens: desk.tokens)
        let onLoop = desk.desk.answer(request, into: &output) { TestPort(landing: landing) }
        if !onLoop { output.append(try landing.wait(), for: request) }
        desk.desk.turnEnded()
        return (onLoop, try TestAnswer(output.bytes, isHead: false).status)
    }

    @Test func `every read of a long ticket goes to the pool, and of a short one stays`() throws {
        let ticket = try desk.quoted().ticket
        #expect(try desk.send(TicketWrite.incident.request(on: ticket)).status == 201)
        var count = 0
        for route in RouteTable.routes where route.method == .get {
            guard case .read = route.operation, Self.below(route) != nil else { continue }
            let path = route.path.replacing("{ticketId}", with: ticket)
                .replacing("{number}", with: "1")
            try setBytes(TicketBounds.loopBytesMax)
            let short = try read(path, as: route.access.roles?.first)
            #expect(short.onLoop && short.status == 200, "\(path)")
            try setBytes(TicketBounds.loopBytesMax + 1)
            let long = try read(path, as: route.access.roles?.first)
            #expect(!long.onLoop && long.status == 200, "\(path)")
            count += 1
        }
        #expect(count > 20)
        #expect(try read("/v1/status/\(ticket)", as: nil).onLoop)
        let missing = try read("/v1/tickets/0000-0000-0000/notes", as: .frontDesk)
        #expect(missing.onLoop && missing.status == 404)
    }

    @Test func `a page ends once it is long, and the next goes on with the item after it`() throws {
        let ticket = try desk.openTicket()
        let text = String(repeating: "\u{1F4F7}", count: 4000)
        try desk.write { transaction throws(RepairError) in
            guard case .id(let id) = TicketID.read(ticket) else { return }
            for number in 1...150 {
                var note = Note()
                note.text = "\(number) " + text.dropLast(4)
                _ = try note.add(
                    to: id, by: Person(tokenId: 1, name: "Theo", roles: [.technician]),
                    in: transaction)
            }
        }
        var path = "/v1/tickets/\(ticket)/notes?limit=200"
        var numbers: [Int64] = []
        var pages = 0
        while true {
            let page = try desk.send(.get(path, as: .frontDesk))
            #expect(page.status == 200 && page.body.count < ListQuery.bytesMax + 100_000)
            numbers += page.items.compactMap { $0["number"]?.integer }
            pages += 1
            guard let next = page["next"]?.text else { break }
            #expect(page.header("Link")?.contains(next) == true)
            path = "/v1/tickets/\(ticket)/notes?limit=200&after=\(next)"
        }
        #expect(numbers == Array(1...150) && pages == 3)
    }

    @Test func `two hundred tickets of the longest names are a page`() throws {
        let long = String(repeating: "\u{1F4F7}", count: 200)
        for serial in 1...200 {
            _ = try desk.openTicket([
                "equipment": SampleCheckIn.camera("\(serial)"), "visitId": "\"\(long)\"",
            ])
        }
        try desk.write { transaction throws(RepairError) in
            try transaction.run("UPDATE tickets SET assignee = ?", .text(long))
        }
        let page = try desk.send(.get("/v1/tickets?limit=200", as: .frontDesk))
        #expect(page.items.count == 200 && page["next"]?.isNull == true)
        #expect(page.body.count < ListQuery.bytesMax)
    }

    @Test func `a status shows the latest of long messages, and no more than a poll can carry`()
        throws
    {
        let ticket = try desk.openTicket()
        for number in 1...30 {
            let text = "\(number)" + String(repeating: "\u{1F4F7}", count: 3990)
            let answer = try desk.send(
                .post("/v1/tickets/\(ticket)/updates", as: .frontDesk, #"{"message": "\#(text)"}"#))
            #expect(answer.status == 201)
        }
        let status = try desk.poll(ticket)
        let timeline = status["timeline"]?.items ?? []
        #expect(timeline.count == 5 && status.body.count < 100_000)
        #expect(timeline.last?["message"]?.text?.hasPrefix("30") == true)
        #expect(timeline.allSatisfy { $0["state"]?.text == "received" })
    }
}
