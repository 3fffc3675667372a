import Foundation
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// Tickets that were records of the Open Repair Data Standard, over the routes.
@Suite struct ImportedTicketTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    private func takeIn(_ bytes: [UInt8]) throws -> Int {
        var file = try OpenRepairFile(bytes)
        var records: [OpenRepairRecord] = []
        while let reading = file.next() {
            if case .record(let record) = reading { records.append(record) }
        }
        let all = records
        return try desk.write { transaction throws(RepairError) in
            try OpenRepairData.add(all, in: transaction)
        }
    }

    @Test func `a record is polled and read as any ticket`() throws {
        let header = """
            id,data_provider,country,partner_product_category,product_category,\
            product_category_id,brand,year_of_manufacture,product_age,repair_status,\
            repair_barrier_if_end_of_life,group_identifier,event_date,problem

            """
        let text =
            header + "a_1,Fixers,GBR,Camera,Digital compact camera,5,,,,Fixed,,g1,2024-05-01,\n"
            + "a_2,Fixers,GBR,Small ~ Lamp,Lamp,9,Acme,,,End of life,,g,2024-05-02,\"a\tb\nc\"\n"
        #expect(try takeIn(Array(text.utf8)) == 2)
        let list = try desk.send(.get("/v1/tickets?state=closed", as: .frontDesk))
        let ids = list.items.compactMap { $0["ticketId"]?.text }
        #expect(ids.count == 2)
        for (place, id) in ids.enumerated() {
            _ = try desk.everything(of: id)
            let status = try desk.poll(id)
            #expect(status["state"]?.text == "closed" && status["waitingOn"]?.text == "none")
            let unit = try desk.send(.get("/v1/equipment/\(place + 1)", as: .frontDesk))
            #expect(unit["customerId"]?.isNull == true)
            #expect(
                status["equipment"]?.text
                    == ["Unknown Digital compact camera", "Acme Lamp"][place])
        }
    }

    @Test(.enabled(if: SharedData.has("ords/RepairCafeWales_202507.csv"), "no shared data"))
    func `20,190 published records are listed as described, and every 25th read`() throws {
        let count = try takeIn(try SharedData.bytes("ords/RepairCafeWales_202507.csv"))
        var seen = 0
        var next: String? = "/v1/tickets?limit=200"
        while let page = next {
            let answer = try desk.send(.get(page, as: .manager))
            for item in answer.items {
                let id = item["ticketId"]?.text ?? ""
                seen += 1
                guard seen % 25 == 0 else { continue }
                #expect(try desk.poll(id).status == 200)
                #expect(try desk.send(.get("/v1/tickets/\(id)", as: .manager)).status == 200)
            }
            next = answer.header("Link").map { String($0.dropFirst().prefix { $0 != ">" }) }
        }
        #expect(seen == count && count > 20_000)
    }
}
