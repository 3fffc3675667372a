import JSON
import SQLite
import TestSupport
import Testing

@testable import Repairs

/// Whoever changes what is stored is found out, at the ticket and event.
struct TamperTests {
    private let chains: ChainShop

    init() throws { chains = try ChainShop() }

    /// One stored value with a way to put other bytes in its place.
    private struct Target {
        let place: String
        let bytes: [UInt8]
        let write: ([UInt8], Transaction) throws(RepairError) -> Void
    }

    private func targets() throws -> [Target] {
        var targets: [Target] = []
        for id in chains.ids {
            let (ticket, events) = try chains.shop.write { transaction throws(RepairError) in
                let ticket = try Tickets.read(id, in: transaction)
                return (ticket, try Timeline.proof(of: ticket, in: transaction))
            }
            for event in events {
                let (row, place) = (ticket.id, chains.place(id, event.number))
                targets.append(
                    Target(place: place, bytes: event.canonical) {
                        bytes, transaction throws(RepairError) in
                        try transaction.run(
                            "UPDATE events SET canonical = ? WHERE ticketId = ? AND number = ?",
                            .utf8(bytes), .int(row), .int(event.number))
                    })
                targets.append(
                    Target(place: place, bytes: event.hash) {
                        bytes, transaction throws(RepairError) in
                        try transaction.run(
                            "UPDATE events SET hash = ? WHERE ticketId = ? AND number = ?",
                            .blob(bytes), .int(row), .int(event.number))
                    })
                guard let personal = event.personal else { continue }
                targets.append(
                    Target(place: place, bytes: personal) {
                        bytes, transaction throws(RepairError) in
                        try transaction.run(
                            "UPDATE eventValues SET personal = ? WHERE ticketId = ? AND number = ?",
                            .utf8(bytes), .int(row), .int(event.number))
                    })
            }
            targets.append(
                Target(place: chains.place(id, Int64(events.count)), bytes: ticket.head.hash) {
                    bytes, transaction throws(RepairError) in
                    try transaction.run(
                        "UPDATE tickets SET headHash = ? WHERE id = ?", .blob(bytes),
                        .int(ticket.id))
                })
        }
        return targets
    }

    @Test func `what nobody touched is whole`() throws {
        #expect(try chains.damages { _ throws(RepairError) in }.isEmpty)
        let page = try chains.shop.write { transaction throws(RepairError) in
            try ChainCheck.page(after: 0, limit: 2, in: transaction)
        }
        #expect(page.tickets == 2 && page.last == 2)
    }

    @Test func `every changed byte is found, in the right event of the right ticket`() throws {
        var random = SplitMix(seed: 20)
        let targets = try targets()
        #expect(targets.count > 30)
        for _ in 0..<1000 {
            guard let target = targets.randomElement(using: &random) else { return }
            var bytes = target.bytes
            let place = Int.random(in: 0..<bytes.count, using: &random)
            bytes[place] ^= UInt8.random(in: 1...255, using: &random)
            let found = try chains.place { transaction throws(RepairError) in
                try target.write(bytes, transaction)
            }
            #expect(found == target.place, "byte \(place) of \(target.bytes.count)")
        }
    }

    @Test func `a value written in another way is found`() throws {
        var random = SplitMix(seed: 21)
        for target in try targets() {
            var bytes = target.bytes
            bytes.remove(at: Int.random(in: 0..<bytes.count, using: &random))
            for bytes in [bytes, target.bytes + [0x20], [0x20] + target.bytes, []] {
                let found = try chains.place { transaction throws(RepairError) in
                    try target.write(bytes, transaction)
                }
                #expect(found == target.place)
            }
        }
    }

    @Test(arguments: [-7, -1, 0, 1, 2, 6, 8, 100] as [Int64])
    func `a head that counts otherwise is found`(count: Int64) throws {
        let found = try chains.place { transaction throws(RepairError) in
            try transaction.run("UPDATE tickets SET eventCount = ? WHERE id = 1", .int(count))
        }
        #expect(found == chains.place(chains.ids[0], count > 7 ? 8 : max(count, 0) + 1))
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7] as [Int64])
    func `a removed event is found, and so is a cut tail`(number: Int64) throws {
        let place = chains.place(chains.ids[0], number)
        let removed = try chains.place { transaction throws(RepairError) in
            try transaction.run(
                "DELETE FROM events WHERE ticketId = 1 AND number = ?", .int(number))
        }
        #expect(removed == place)
        let cut = try chains.place { transaction throws(RepairError) in
            try transaction.run(
                "DELETE FROM events WHERE ticketId = 1 AND number >= ?", .int(number))
            try transaction.run(
                "DELETE FROM eventValues WHERE ticketId = 1 AND number >= ?", .int(number))
        }
        #expect(cut == place)
    }

    @Test func `a tail that is cut with the count is found by the head's hash`() throws {
        let found = try chains.place { transaction throws(RepairError) in
            try transaction.run("DELETE FROM events WHERE ticketId = 1 AND number > 3")
            try transaction.run("DELETE FROM eventValues WHERE ticketId = 1 AND number > 3")
            try transaction.run("UPDATE tickets SET eventCount = 3 WHERE id = 1")
        }
        #expect(found == chains.place(chains.ids[0], 3))
    }

    @Test func `events in another order are found, also with their values`() throws {
        let found = try chains.place { transaction throws(RepairError) in
            for table in 0..<2 {
                for (from, to) in [(2, 99), (3, 2), (99, 3)] as [(Int64, Int64)] {
                    if table == 0 {
                        try transaction.run(
                            "UPDATE events SET number = ? WHERE ticketId = 1 AND number = ?",
                            .int(to), .int(from))
                    } else {
                        try transaction.run(
                            "UPDATE eventValues SET number = ? WHERE ticketId = 1 AND number = ?",
                            .int(to), .int(from))
                    }
                }
            }
        }
        #expect(found == chains.place(chains.ids[0], 2))
    }

    @Test func `an event moved to another ticket is found on both`() throws {
        let damages = try chains.damages { transaction throws(RepairError) in
            try transaction.run(
                "UPDATE events SET ticketId = 3, number = 3 WHERE ticketId = 1 AND number = 6")
            try transaction.run(
                "UPDATE eventValues SET ticketId = 3, number = 3 WHERE ticketId = 1 AND number = 6")
        }
        #expect(
            damages.map { chains.place($0.ticketId, $0.event) }
                == [chains.place(chains.ids[0], 6), chains.place(chains.ids[2], 3)])
    }

    @Test func `a whole chain under another ticket is found at its first event`() throws {
        let damages = try chains.damages { transaction throws(RepairError) in
            try transaction.run("UPDATE tickets SET code = 77 WHERE id = 1")
        }
        #expect(damages.map(\.event) == [1] && damages.map(\.ticketId.code) == [77])
        let swapped = try chains.damages { transaction throws(RepairError) in
            for (from, to) in [(1, 99), (3, 1), (99, 3)] as [(Int64, Int64)] {
                try transaction.run(
                    "UPDATE events SET ticketId = ? WHERE ticketId = ?", .int(to), .int(from))
            }
        }
        #expect(swapped.map(\.event) == [1, 1])
    }
}

/// The personal values beside the events.
struct PersonalTamperTests {
    private let chains: ChainShop

    init() throws { chains = try ChainShop() }

    @Test func `values that are removed, moved, strewn or doubled are found`() throws {
        let first = chains.ids[0]
        let removed = try chains.place { transaction throws(RepairError) in
            try transaction.run("DELETE FROM eventValues WHERE ticketId = 1 AND number = 3")
        }
        #expect(removed == chains.place(first, 3))
        let moved = try chains.place { transaction throws(RepairError) in
            try transaction.run(
                "UPDATE eventValues SET number = 4 WHERE ticketId = 1 AND number = 3")
        }
        #expect(moved == chains.place(first, 3))
        let stray = try chains.place { transaction throws(RepairError) in
            try transaction.run(
                "INSERT INTO eventValues (ticketId, number, personal) VALUES (1, 9, '[]')")
        }
        #expect(stray == chains.place(first, 9))
        for list in ["[]", "{}", "[1]", #"[{"path":"/data/note","erased":true}]"#] {
            let needless = try chains.place { transaction throws(RepairError) in
                try transaction.run(
                    "INSERT INTO eventValues (ticketId, number, personal) VALUES (1, 4, ?)",
                    .text(list))
            }
            #expect(needless == chains.place(first, 4))
        }
    }

    @Test func `a list that lacks a value, or has one twice, is found`() throws {
        let lists = [
            #"[{"erased":true,"path":"/data/message"}]"#,
            #"[{"erased":true,"path":"/data/message"},{"erased":true,"path":"/data/message"}]"#,
            #"[{"erased":false,"path":"/data/message"},{"erased":true,"path":"/data/note"}]"#,
            #"[{"erased":1,"path":"/data/message"},{"erased":true,"path":"/data/note"}]"#,
            #"[{"path":"/data/message","salt":""},{"erased":true,"path":"/data/note"}]"#,
            #"[{"erased":true,"path":"/data/message"},{"erased":true,"path":"/data/outcome"}]"#,
        ]
        for list in lists {
            let found = try chains.place { transaction throws(RepairError) in
                try transaction.run(
                    "UPDATE eventValues SET personal = ? WHERE ticketId = 1 AND number = 5",
                    .text(list))
            }
            #expect(found == chains.place(chains.ids[0], 5), "\(list)")
        }
    }

    @Test func `erased values leave the chain whole, and read as nothing`() throws {
        let damages = try chains.damages { transaction throws(RepairError) in
            try transaction.run(
                """
                UPDATE eventValues SET personal =
                    '[{"erased":true,"path":"/data/message"},{"erased":true,"path":"/data/note"}]'
                WHERE ticketId = 1 AND number = 5
                """)
            let ticket = try Tickets.read(chains.ids[0], in: transaction)
            let event = try Timeline.page(of: ticket, after: 4, limit: 1, in: transaction)[0]
            #expect(event.data["message"]?.isNull == true && event.data["note"]?.isNull == true)
            #expect(event.data["to"]?.text == "diagnosing")
            let status = try Statuses.read(ticket.ticketId, .en, in: transaction)
            #expect(status.timeline.last?.message == status.statusText)
        }
        #expect(damages.isEmpty)
    }

    @Test func `every personal value stands in its event as a commitment alone`() throws {
        let secrets = [
            "Ming", "ming@example.com", "Lee", "+6561234567", "Not my scratch", "rum", "Rum",
            "On the bench", "Begun", "Never came", "We have it",
        ]
        let texts = try chains.shop.write { transaction throws(RepairError) in
            try transaction.all("SELECT canonical FROM events") { row in row.text(0) }
        }
        for text in texts {
            for secret in secrets { #expect(!text.contains(secret), "\(text)") }
        }
        let lists = try chains.shop.write { transaction throws(RepairError) in
            try transaction.all("SELECT personal FROM eventValues") { row in row.text(0) }
        }
        for secret in secrets {
            #expect(lists.contains { $0.contains(secret) }, "\(secret)")
        }
    }
}
