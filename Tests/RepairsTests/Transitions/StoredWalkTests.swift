import Foundation
import JSON
import SQLite
import TestSupport
import Testing

@testable import Repairs

/// What seeded walks write on the timelines stays as it was, to the byte, but for what is random:
/// ticket IDs, the digests of quotes that name them, and the salts of personal values.
@Suite struct StoredWalkTests {
    @Test func `every event of twenty walks is as it was`() throws {
        let digests = try (1...20 as ClosedRange<UInt64>).map { seed in
            let events = try StoredWalkTests.events(seed: seed, steps: 150)
            return "\(seed) \(events.count) " + Fixture.digest(of: Array(events.joined().utf8))
        }
        try Fixture.expect(digests, in: "walks.txt")
    }

    @Test func `one walk is as it was, event by event`() throws {
        try Fixture.expect(try StoredWalkTests.events(seed: 1, steps: 300), in: "walk.txt")
    }

    /// Canonical events in the order in which they were written, with personal values in place of
    /// the commitments to them, `ticket 1` and so on for ticket IDs, and quotes without digests.
    private static func events(seed: UInt64, steps: Int) throws -> [String] {
        var walk = try RepairWalk(seed: seed)
        for _ in 0..<steps { try walk.step() }
        #expect(walk.failures == [])
        let stored = try walk.shop.connection.all(
            """
            SELECT canonical, personal FROM events LEFT JOIN eventValues USING (ticketId, number)
            ORDER BY events.id
            """
        ) { row in (row.text(0), row.textOrNil(1)) }
        return try stored.map { canonical, personal in
            var event = try JSONParser.parse(Array(canonical.utf8))
            for value in try personal.map({ try JSONParser.parse(Array($0.utf8)) })?.items ?? [] {
                let path = try #require(value["path"]?.text).split(separator: "/").map(String.init)
                event = event.replacing(path[...], with: try #require(value["value"]))
            }
            event = event.replacing(["data", "digest"], with: .string("of the quote"))
            let text = String(decoding: event.canonical(), as: UTF8.self)
            return walk.ids.enumerated().reduce(text) { text, ticket in
                text.replacingOccurrences(
                    of: ticket.element.text, with: "ticket \(ticket.offset + 1)")
            }
        }
    }
}

extension JSONValue {
    /// With another value at a place, each step a name or an index.
    fileprivate func replacing(_ path: ArraySlice<String>, with new: JSONValue) -> JSONValue {
        guard let step = path.first else { return new }
        let rest = path.dropFirst()
        switch self {
        case .object(let members):
            return .object(
                members.map { member in
                    guard member.name == step else { return member }
                    return JSONMember(step, member.value.replacing(rest, with: new))
                })
        case .array(let items):
            return .array(
                items.enumerated().map { index, item in
                    String(index) == step ? item.replacing(rest, with: new) : item
                })
        default: return self
        }
    }
}
