import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// Right bodies with something changed in them: each is taken or refused for a reason, none is
/// answered with a failure, and what is refused leaves the ticket as it was.
@Suite struct MutationTests {
    private static let values: [JSONValue] = [
        .null, .bool(true), .bool(false), .integer(0), .integer(-1), .integer(1),
        .integer(.max), .integer(.min), .integer(9_007_199_254_740_992), .number(0.5),
        .number(1e300), .string(""), .string(" "), .string("a"), .string("\u{0}"),
        .string("\u{85}"), .string("\u{2028}"), .string("e\u{301}"), .string("\u{212A}"),
        .string("a\r\nBcc: x@example.com"), .string(String(repeating: "x", count: 5000)),
        .string("2026-11-25T17:00:00Z"), .string("9999-12-31T23:59:59.999Z"),
        .string("0001-01-01T00:00:00Z"), .string("2026-02-30"), .string("👩‍🔧"),
        .string("ming@example.com"), .string("+6561234567"), .string("technician"),
        .array([]), .array([.null]), .array([.object([])]), .object([]),
        .object([JSONMember("id", .integer(1))]), .object([JSONMember("", .null)]),
    ]

    /// Another value at one place, a member less or more, an item less or twice.
    private static func mutated(
        _ value: JSONValue, _ random: inout SplitMix
    ) -> JSONValue {
        switch value {
        case .object(var members) where !members.isEmpty && random.next() % 4 != 0:
            let place = Int(random.next() % UInt64(members.count))
            switch random.next() % 6 {
            case 0: members.remove(at: place)
            case 1: members.append(JSONMember("x\(random.next() % 3)", anything(&random)))
            case 2: members.append(members[place])
            default:
                members[place] = JSONMember(
                    members[place].name, mutated(members[place].value, &random))
            }
            return .object(members)
        case .array(var items) where !items.isEmpty && random.next() % 4 != 0:
            let place = Int(random.next() % UInt64(items.count))
            switch random.next() % 4 {
            case 0: items.remove(at: place)
            case 1: items.append(items[place])
            default: items[place] = mutated(items[place], &random)
            }
            return .array(items)
        default: return anything(&random)
        }
    }

    private static func anything(_ random: inout SplitMix) -> JSONValue {
        values[Int(random.next() % UInt64(values.count))]
    }

    private func parsed(_ text: String) throws -> JSONValue {
        try JSONParser.parse(Array(text.utf8))
    }

    private func check(_ answer: TestAnswer, _ body: JSONValue) {
        let text = String(decoding: body.written, as: UTF8.self)
        switch answer.status {
        case 200, 201: break
        case 422:
            #expect(answer.problem == "invalid-input" && !answer.pointers.isEmpty, "\(text)")
            #expect(Set(answer.pointers).count == answer.pointers.count, "\(answer.text)")
        case 409: #expect(answer.problem != nil)
        default: Issue.record("\(answer.status) to \(text)")
        }
    }

    @Test(arguments: TicketWrite.allCases)
    func `a write is taken or refused for its faults`(_ write: TicketWrite) throws {
        var random = SplitMix(seed: UInt64(write.part.utf8.count))
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let body = try parsed(write.body)
        for _ in 0..<80 {
            let other = Self.mutated(body, &random)
            var request = write.request(on: id)
            request.body = String(decoding: other.written, as: UTF8.self)
            let before = try desk.send(.get("/v1/tickets/\(id)", as: .manager)).header("ETag")
            let answer = try desk.send(request)
            check(answer, other)
            if answer.status >= 400 {
                let after = try desk.send(.get("/v1/tickets/\(id)", as: .manager))
                #expect(after.header("ETag") == before)
            }
        }
        // All that was taken can be read again, as described.
        _ = try desk.everything(of: id)
        #expect(try desk.poll(id).status == 200)
    }

    @Test(arguments: 1...4)
    func `a check-in is taken or refused for its faults`(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let desk = try TestDesk()
        let body = try parsed(
            SampleCheckIn.json([
                "notToExceed": #"{"amount": 1, "currency": "EUR"}"#, "visitId": #""V""#,
                "arrived": "true", "transferOwnership": "false", "priority": #""normal""#,
            ]))
        var taken: [String] = []
        for _ in 0..<100 {
            let other = Self.mutated(body, &random)
            let answer = try desk.send(
                .post(
                    "/v1/tickets", as: .frontDesk, String(decoding: other.written, as: UTF8.self)))
            check(answer, other)
            if answer.status == 201, let id = answer["ticketId"]?.text { taken.append(id) }
        }
        #expect(!taken.isEmpty)
        for id in taken {
            _ = try desk.everything(of: id)
            #expect(try desk.poll(id).status == 200)
        }
        let list = try desk.send(.get("/v1/tickets?limit=200", as: .manager))
        #expect(list.items.count == taken.count)
    }

    @Test func `whatever a head says, a poll is answered and a list is`() throws {
        var random = SplitMix(seed: 3)
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let names = [
            "Accept", "Accept-Language", "If-None-Match", "If-Match", "Prefer", "Content-Type",
            "Idempotency-Key", "Last-Event-ID", "If-Modified-Since", "Range",
        ]
        let values = [
            "", "*", "*/*", "a/b", "en", "de;q=0.5, *;q=0", ";q=1", "q=", "\"", "\"\"", "W/\"\"",
            "\"v1\"", "W/\"v1\",", ",,,", "wait=5", "wait=99999999999999999999", "0", "-1",
            "application/json;q=0", "application/json; charset=\"utf-8\"", "bytes=0-1",
            "en-", "-", "x-y-z", "=", "\\", "é", String(repeating: "a, ", count: 100),
        ]
        for _ in 0..<200 {
            var headers: [(String, String)] = []
            for name in names where random.next() % 4 == 0 {
                headers.append((name, values[Int(random.next() % UInt64(values.count))]))
            }
            for path in ["/v1/status/\(id)", "/v1/tickets/\(id)", "/v1/tickets"] {
                let answer = try desk.send(.get(path, as: .manager, headers: headers))
                #expect(
                    [200, 304, 400, 406, 412].contains(answer.status),
                    "\(answer.status) \(headers)")
            }
        }
    }
}
