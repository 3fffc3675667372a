import JSON
import SQLite
import TestSupport
import Testing

@testable import Repairs

@Suite struct OpenRepairDataTests {
    private let shop: TestShop
    private let header = OpenRepairRecord.columns.joined(separator: ",") + "\n"

    init() throws { shop = try TestShop() }

    private func takeIn(_ bytes: [UInt8]) throws -> OpenRepairData.Progress {
        try OpenRepairData.takeIn(
            try OpenRepairFile(bytes),
            add: { batch throws(RepairError) in
                try shop.write { transaction throws(RepairError) in
                    try OpenRepairData.add(batch, in: transaction)
                }
            }, progressed: { _ in })
    }

    private func tickets() throws -> [TicketFacts] {
        try shop.write { transaction throws(RepairError) in
            var tickets: [TicketFacts] = []
            for id in try OpenRepairDataTests.codes(in: transaction) {
                let ticket = try Tickets.read(id, in: transaction)
                tickets.append(try Tickets.facts(of: ticket, in: transaction))
            }
            return tickets
        }
    }

    private static func codes(in transaction: Transaction) throws(RepairError) -> [TicketID] {
        try transaction.all("SELECT code FROM tickets ORDER BY id LIMIT 100") { row in
            TicketID(code: row.int(0))
        }
    }

    @Test func `a record becomes a closed ticket without a customer`() throws {
        let progress = try takeIn(
            Array(
                (header
                    + "a_1,A,GBR,Camera,DSLR/video camera,6,Nikon,,,Fixed,,,2023-04-24,Stuck\n"
                    + "a_2,A,GBR,Radio,Portable radio,18,,,,End of life,Too worn out,,2023-04-25,\n"
                    + "a_3,A,GBR,Radio,Portable radio,18,Sony,,,Repairable,,,2023-04-25,Dead\n"
                    + "a_4,A,GBR,Radio,Portable radio,18,Sony,,,Unknown,,,2023-04-25,Dead\n").utf8))
        #expect(progress.added == 4 && progress.onFile == 0 && progress.unusable.isEmpty)
        let tickets = try tickets()
        #expect(tickets.allSatisfy { $0.ticket.state == .closed && $0.ticket.customerId == nil })
        #expect(tickets.map(\.ticket.outcome) == [.repaired, .unrepairable, nil, nil])
        #expect(
            tickets.flatMap(\.symptoms).map(\.description) == ["Stuck", "Radio", "Dead", "Dead"])
        #expect(tickets[0].ticket.closedAt?.text == "2023-04-24T00:00:00.000Z")
        #expect(tickets[0].ticket.createdAt == shop.clock.now)
        let units = try shop.write { transaction throws(RepairError) in
            try EquipmentRegister.list(
                serialNumber: nil, customerId: nil, ListPage(limit: 10), in: transaction)
        }
        #expect(units.map(\.category) == [.camera, .other, .other, .other])
        #expect(units.map(\.brand) == ["Nikon", "Unknown", "Sony", "Sony"])
        #expect(units.allSatisfy { $0.customerId == nil && $0.serialNumber == nil })
    }

    @Test func `each has one event, whose hash is the head of its chain`() throws {
        _ = try takeIn(
            Array(
                (header
                    + "a_1,A,GBR,Kamera,,5,\"Léica \"\"M\"\"\",,,Fixed,,,2023-04-24,\"a\r\nb\"\n")
                    .utf8))
        let ticket = try #require(try tickets().first).ticket
        let chain = try shop.write { transaction throws(RepairError) in
            try Timeline.proof(of: ticket, in: transaction)
        }
        #expect(chain.count == 1 && ticket.head.count == 1)
        #expect(chain.first?.hash == ticket.head.hash)
        let event = try #require(chain.first)
        #expect(SealedEvent.hash(event.canonical, after: ChainHead.empty.hash) == event.hash)
        #expect(event.event?.type == .imported && event.personal == nil)
        #expect(event.event?.data["record"]?["id"]?.text == "a_1")
    }

    @Test func `every field is kept as it was published`() throws {
        _ = try takeIn(
            Array(
                (header + "a_1,B,C,D,E,6,G,1999,3.5,Fixed, J ,K,2023-04-24,\"N\r\n,\"\"N\"\n").utf8)
        )
        #expect(
            try shop.number(
                """
                SELECT COUNT(*) FROM ordsRecords WHERE id = 'a_1' AND dataProvider = 'B'
                    AND country = 'C' AND partnerProductCategory = 'D' AND productCategory = 'E'
                    AND productCategoryId = '6' AND brand = 'G' AND yearOfManufacture = '1999'
                    AND productAge = '3.5' AND repairStatus = 'Fixed' AND repairBarrier = ' J '
                    AND groupIdentifier = 'K' AND eventDate = '2023-04-24'
                    AND problem = 'N' || char(13, 10) || ',"N'
                """) == 1)
    }

    @Test func `a second import changes nothing, and what is new is added`() throws {
        let line = ",A,GBR,Radio,,18,,,,Fixed,,,2023-04-24,x\n"
        _ = try takeIn(Array((header + "a_1" + line).utf8))
        let second = try takeIn(Array((header + "a_2" + line + "a_1" + line + "a_3\n").utf8))
        #expect(second.added == 1 && second.onFile == 1 && second.unusable.map(\.line) == [4])
        #expect(try shop.number("SELECT COUNT(*) FROM tickets") == 2)
        #expect(try shop.number("SELECT COUNT(*) FROM equipment") == 2)
    }

    @Test func `records come in batches, each told of`() throws {
        let lines = (0..<1001).map { "a_\($0),A,GBR,Radio,,18,,,,Fixed,,,2023-04-24,x\n" }
        var counts: [Int] = []
        let progress = try OpenRepairData.takeIn(
            try OpenRepairFile(Array((header + lines.joined()).utf8)),
            add: { batch throws(RepairError) in batch.count },
            progressed: { counts.append($0.count) })
        #expect(counts == [500, 1000, 1001] && progress.added == 1001)
    }

    @Test(
        .enabled(
            if: SharedData.has("ords/RepairCafeWales_202507.csv"),
            "ords/RepairCafeWales_202507.csv is not in FETTLE_DATA"))
    func `all 20,190 records of Repair Café Wales are taken, and no line is unusable`() throws {
        let file = try SharedData.bytes("ords/RepairCafeWales_202507.csv")
        let first = try takeIn(file)
        #expect(first.added == 20_190 && first.unusable == [])
        let second = try takeIn(file)
        #expect(second.added == 0 && second.onFile == 20_190)
        #expect(try shop.number("SELECT COUNT(*) FROM ordsRecords") == 20_190)
    }

    @Test(
        .enabled(
            if: SharedData.has("ords/cameras.csv"), "ords/cameras.csv is not in FETTLE_DATA"))
    func `all camera records are taken, as cameras`() throws {
        let progress = try takeIn(try SharedData.bytes("ords/cameras.csv"))
        #expect(progress.added == 314 && progress.unusable == [])
        #expect(
            try shop.number("SELECT COUNT(*) FROM equipment WHERE category = 'camera'") == 314)
    }
}
