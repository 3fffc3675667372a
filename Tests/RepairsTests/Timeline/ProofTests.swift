import Bytes
import Foundation
import JSON
import TestSupport
import Testing

@testable import Repairs

/// A stranger checks a chain with nothing of ours: JSON and a SHA-256 of somebody else's.
struct ProofTests {
    private let chains: ChainShop

    init() throws { chains = try ChainShop() }

    private func proof(_ id: TicketID) throws -> [StoredEvent] {
        try chains.shop.write { transaction throws(RepairError) in
            try Timeline.proof(of: try Tickets.read(id, in: transaction), in: transaction)
        }
    }

    /// coreutils' sha256sum of each of the byte strings, in lower-case hex.
    private func strangersHashes(_ inputs: [[UInt8]]) throws -> [String] {
        let folder = ScratchFolder()
        let paths = try inputs.enumerated().map { index, bytes in
            try Data(bytes).write(to: folder.url.appending(path: "\(index)"))
            return folder.file("\(index)")
        }
        return try Command.run(["sha256sum"] + paths).output.split(separator: "\n")
            .map { String($0.prefix(64)) }
    }

    private func values(of event: StoredEvent) throws -> [JSONValue] {
        guard let personal = event.personal else { return [] }
        return try #require(try JSONParser.parse(personal).items)
    }

    @Test func `a proof holds the whole chain, however long`() throws {
        let id = chains.ids[0]
        try chains.shop.write { transaction throws(RepairError) in
            var ticket = try Tickets.read(id, in: transaction)
            for number in 1...10_000 {
                try Tickets.record(
                    .incidentResolved, on: &ticket, by: "Theo", in: transaction
                ) { json, _ in json.member("number", number) }
            }
        }
        let (events, head) = (try proof(id), try chains.shop.ticket(id).head)
        #expect(events.count > 10_000 && events.last?.hash == head.hash)
    }

    @Test func `each hash is of the hash before it and the canonical text`() throws {
        for id in chains.ids {
            let events = try proof(id)
            var previous = [UInt8](repeating: 0, count: 32)
            let inputs = events.map { event in
                defer { previous = event.hash }
                return previous + event.canonical
            }
            #expect(try strangersHashes(inputs) == events.map { Hex.lower($0.hash) })
            #expect(try chains.shop.ticket(id).head.hash == events.last?.hash)
            #expect(events.map(\.number) == Array(1...Int64(events.count)))
        }
    }

    @Test func `each commitment is of the salt's bytes and the value's canonical text`() throws {
        var (inputs, commitments): ([[UInt8]], [String]) = ([], [])
        for event in try chains.ids.flatMap(proof) {
            let canonical = try JSONParser.parse(event.canonical)
            for value in try values(of: event) {
                let salt = try #require(value["salt"]?.text.flatMap(Hex.parse))
                #expect(salt.count == 16)
                inputs.append(salt + (try #require(value["value"]).canonical()))
                let path = try #require(value["path"]?.text)
                commitments.append(try #require(canonical.followed(path).text))
            }
        }
        #expect(commitments.count == 17)
        #expect(try strangersHashes(inputs) == commitments)
    }

    @Test func `no salt is used twice`() throws {
        var salts: Set<String> = []
        var count = 0
        for event in try chains.ids.flatMap(proof) {
            for value in try values(of: event) {
                salts.insert(value["salt"]?.text ?? "")
                count += 1
            }
        }
        #expect(salts.count == count && count > 10)
    }

    @Test func `an event's text is its own canonical form`() throws {
        for event in try chains.ids.flatMap(proof) {
            #expect(try JSONParser.parse(event.canonical).canonical() == event.canonical)
            if let personal = event.personal {
                #expect(try JSONParser.parse(personal).canonical() == personal)
            }
        }
    }

    @Test func `the timeline is read in pages, its personal values restored`() throws {
        let id = chains.ids[0]
        let pages = try chains.shop.write { transaction throws(RepairError) in
            let ticket = try Tickets.read(id, in: transaction)
            return [
                try Timeline.page(of: ticket, after: 0, limit: 4, in: transaction),
                try Timeline.page(of: ticket, after: 4, limit: 4, in: transaction),
                try Timeline.page(of: ticket, after: 7, limit: 4, in: transaction),
            ]
        }
        #expect(pages.map(\.count) == [4, 3, 0])
        let events = pages.flatMap(\.self)
        #expect(
            events.map(\.type)
                == [.checkIn, .note, .update, .promise, .transition, .note, .conditionReport])
        #expect(events.map(\.by) == ["Dana", "Theo", "Dana", "Theo", "Theo", "Theo", "Dana"])
        #expect(events[0].data["customer"]?["email"]?.text == "ming@example.com")
        #expect(events[0].data["conditionReport"]?["agreedBy"]?.text == "Ming Tan")
        #expect(events[1].data["text"]?.text == "Smells of rum")
        #expect(events[4].data["message"]?.text == "Begun")
        #expect(events.allSatisfy { $0.at == chains.shop.clock.now })
    }

    @Test func `a damaged event is an error that names it`() throws {
        let error = refusal {
            try chains.shop.write { transaction throws(RepairError) in
                try transaction.run("UPDATE events SET canonical = 'x' WHERE number = 2")
                let ticket = try Tickets.read(chains.ids[0], in: transaction)
                _ = try Timeline.page(of: ticket, after: 0, limit: 9, in: transaction)
            }
        }
        guard case .storage(let failure) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(failure.message.contains("event 2 of ticket \(chains.ids[0].text)"))
    }
}

extension JSONValue {
    /// The value at a JSON Pointer (RFC 6901) without escapes.
    fileprivate func followed(_ pointer: String) -> JSONValue {
        pointer.split(separator: "/").reduce(self) { value, name in
            value.members?.first { $0.name == name }?.value ?? .null
        }
    }
}
