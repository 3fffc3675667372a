import Bytes
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

@Suite struct TimelineRouteTests {
    private let desk: TestDesk
    private let id: String
    /// The check-in and what was done after it.
    private let count = Int64(1 + TicketWrite.allCases.count)

    /// A ticket on which each kind of event stands.
    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
        for write in TicketWrite.allCases {
            desk.clock.advance(by: 1000)
            #expect([200, 201].contains(try desk.send(write.request(on: id)).status))
        }
    }

    @Test func `every event is there, in order, with who, when and what`() throws {
        let list = try desk.send(.get("/v1/tickets/\(id)/timeline", as: .technician))
        #expect(list.items.compactMap { $0["number"]?.integer } == Array(1...count))
        #expect(
            list.items.compactMap { $0["type"]?.text }
                == ["checkIn"] + TicketWrite.allCases.map(\.rawValue))
        for item in list.items {
            #expect(
                (item.members ?? []).map(\.name) == ["number", "at", "by", "type", "data", "hash"])
        }
        let first = try #require(list.items.first)
        #expect(first["by"]?.text == "The frontDesk")
        #expect(first["at"]?.text == "2026-11-20T09:00:00.000Z")
        // Staff read personal values where the canonical form commits to them.
        #expect(first["data"]?["customer"]?["email"]?.text == "ming@example.com")
        #expect(first["data"]?["conditionReport"]?["agreedBy"]?.text == "Ming Tan")
        let note = list.items.first { $0["type"]?.text == "note" }
        #expect(note?["data"]?["text"]?.text == "Shutter sounds dry")
    }

    @Test func `a stranger can check the proof by its own rule`() throws {
        let proof = try desk.send(.get("/v1/tickets/\(id)/timeline/proof", as: .manager))
        #expect(proof.names == ["algorithm", "rule", "events"])
        #expect(proof["algorithm"]?.text == "SHA-256")
        #expect(proof.header("ETag") == "\"v\(count)\"")
        let timeline = try desk.send(.get("/v1/tickets/\(id)/timeline", as: .manager))
        let events = proof["events"]?.items ?? []
        #expect(events.count == Int(count))
        var previous = [UInt8](repeating: 0, count: 32)
        for (event, shown) in zip(events, timeline.items) {
            #expect(event["previousHash"]?.text == Hex.lower(previous))
            let canonical = Array((event["canonical"]?.text ?? "").utf8)
            previous = SHA256.hash(previous + canonical)
            #expect(event["hash"]?.text == Hex.lower(previous))
            #expect(shown["hash"]?.text == event["hash"]?.text)
            let parsed = try JSONParser.parse(canonical)
            #expect(parsed.canonical() == canonical)
            #expect(parsed["ticketId"]?.text == id)
            #expect(parsed["at"]?.text == shown["at"]?.text)
            try checkValues(of: event, in: parsed)
        }
    }

    private func checkValues(of event: JSONValue, in canonical: JSONValue) throws {
        for value in event["values"]?.items ?? [] {
            #expect((value.members ?? []).map(\.name) == ["path", "salt", "value"])
            let path = try #require(value["path"]?.text)
            let place = path.split(separator: "/").reduce(Optional(canonical)) {
                $0?.field(String($1))
            }
            let salt = try #require(bytes(value["salt"]?.text ?? ""))
            #expect(salt.count == 16)
            let known = try #require(value["value"]).canonical()
            #expect(place?.text == Hex.lower(SHA256.hash(salt + known)), "\(path)")
        }
    }

    private func bytes(_ hex: String) -> [UInt8]? {
        let digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == hex.utf8.count, digits.count % 2 == 0 else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map {
            UInt8(digits[$0] << 4 | digits[$0 + 1])
        }
    }

    @Test func `no canonical form holds a personal value`() throws {
        let proof = try desk.send(.get("/v1/tickets/\(id)/timeline/proof", as: .manager))
        let canonical = (proof["events"]?.items ?? []).compactMap { $0["canonical"]?.text }
            .joined()
        for personal in ["Ming", "ming@", "6561234567", "on the bench", "Shutter sounds"] {
            #expect(!canonical.contains(personal), "\(personal)")
        }
        // Facts of repair are no secret.
        #expect(canonical.contains("White spots") && canonical.contains("3 mm, left"))
    }
}
