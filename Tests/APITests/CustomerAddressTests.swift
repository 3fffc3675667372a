import JSON
import SQLite
import Testing

@testable import API
@testable import Repairs

/// Where customers live, and who comes in their place.
@Suite struct CustomerAddressTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    private static let address =
        #"{"lines": ["Qx Haus", "Qx Straße 1"], "postalCode": "35578", "city": "Qx Wetzlar","#
        + #" "region": null, "country": "DE"}"#
    private static let customer =
        #"{"name": "Ming Tan", "email": "ming@example.com", "address": \#(address)}"#

    @Test func `an address is kept, corrected and taken away`() throws {
        let made = try desk.send(
            .post("/v1/customers", as: .frontDesk, CustomerAddressTests.customer))
        #expect(made.status == 201, "\(made.text)")
        #expect(made["address"]?["lines"]?.items?.map(\.text) == ["Qx Haus", "Qx Straße 1"])
        #expect(made["address"]?["country"]?.text == "DE")
        #expect(made["address"]?["region"]?.isNull == true)
        let read = try desk.send(.get("/v1/customers/1", as: .technician))
        #expect(read["address"]?.written == made["address"]?.written)
        let patch = #"{"address": {"lines": ["Rua 2"], "country": "PT"}}"#
        let moved = try desk.send(.patch("/v1/customers/1", as: .frontDesk, patch))
        #expect(moved["address"]?["lines"]?.items?.map(\.text) == ["Rua 2"])
        #expect(moved["address"]?["city"]?.isNull == true && moved["version"]?.integer == 2)
        let gone = try desk.send(.patch("/v1/customers/1", as: .frontDesk, #"{"address": null}"#))
        #expect(gone["address"]?.isNull == true)
    }

    @Test(arguments: [
        (#"{"lines": []}"#, ["/address/lines"]), (#"{"city": "Wetzlar"}"#, ["/address/lines"]),
        (#"{"lines": ["1", "2", "3", "4", "5"]}"#, ["/address/lines"]),
        (#"{"lines": [" "]}"#, ["/address/lines/0"]),
        (#"{"lines": ["1"], "country": "Germany"}"#, ["/address/country"]),
        (#"{"lines": ["1"], "street": "2"}"#, ["/address/street"]),
    ])
    func `every fault of an address is named`(_ address: String, _ pointers: [String]) throws {
        let refused = try desk.send(
            .post(
                "/v1/customers", as: .frontDesk,
                #"{"name": "Ming", "email": "m@example.com", "address": \#(address)}"#))
        #expect(refused.status == 422 && refused.pointers == pointers, "\(refused.text)")
    }

    @Test func `an address that differs is suggested`() throws {
        _ = try desk.send(.post("/v1/customers", as: .frontDesk, CustomerAddressTests.customer))
        let moved = CustomerAddressTests.customer.replacing("35578", with: "35576")
        let taken = try desk.checkIn(["customer": moved])
        let suggestion = try #require(taken["suggestions"]?.items?.first)
        #expect(suggestion["field"]?.text == "address")
        #expect(suggestion["onFile"]?.text == "Qx Haus, Qx Straße 1, 35578, Qx Wetzlar, DE")
    }

    @Test func `who brings a unit is shown to staff, and is no text of the chain`() throws {
        let bringer = #"{"name": "Qx Bringer", "phone": "+65 6777 0003"}"#
        let taken = try desk.checkIn([
            "broughtBy": bringer, "customer": CustomerAddressTests.customer,
        ])
        #expect(taken["broughtBy"]?["name"]?.text == "Qx Bringer")
        #expect(taken["broughtBy"]?["phone"]?.text == "+6567770003")
        let id = try #require(taken["ticketId"]?.text)
        let read = try desk.send(.get("/v1/tickets/\(id)", as: .technician))
        #expect(read.body == taken.body)
        #expect(try !desk.poll(id).text.contains("Qx"))
        let proof = try desk.send(.get("/v1/tickets/\(id)/timeline/proof", as: .frontDesk))
        let event = try #require(proof["events"]?.items?.first)
        #expect(event["canonical"]?.text?.contains("Qx") == false)
        let paths = event["values"]?.items?.compactMap { $0["path"]?.text }
        #expect(paths?.contains("/data/broughtBy") == true)
        #expect(paths?.contains("/data/customer/address") == true)
        // Once erased, nobody knows.
        try desk.write { transaction throws(RepairError) in
            try transaction.run("DELETE FROM eventValues")
        }
        let erased = try desk.send(.get("/v1/tickets/\(id)", as: .technician))
        #expect(erased["broughtBy"]?.isNull == true)
    }

    @Test func `who brings a unit has a name`() throws {
        let refused = try desk.checkIn(["broughtBy": #"{"phone": "12"}"#])
        #expect(refused.status == 422)
        #expect(refused.pointers.sorted() == ["/broughtBy/name", "/broughtBy/phone"])
    }

    @Test func `a ticket says whose it is and about what, and its validator tells when`() throws {
        let taken = try desk.checkIn()
        let id = try #require(taken["ticketId"]?.text)
        #expect(taken["customer"]?["name"]?.text == "Ming Tan")
        #expect(taken["customer"]?["id"]?.integer == 1)
        #expect(taken["equipment"]?["serialNumber"]?.text == "4012345")
        #expect(taken["equipment"]?["category"]?.text == "camera")
        #expect(taken["broughtBy"]?.isNull == true)
        let path = "/v1/tickets/\(id)"
        var etag = try #require(taken.header("ETag"))
        for (record, patch) in [
            ("customers", #"{"name": "Ming Tang"}"#), ("equipment", #"{"serialNumber": "77"}"#),
            ("equipment", #"{"model": "M9"}"#),
        ] {
            let seen = [("If-None-Match", etag)]
            #expect(try desk.send(.get(path, as: .frontDesk, headers: seen)).status == 304)
            #expect(
                try desk.send(.patch("/v1/\(record)/1", as: .frontDesk, patch)).status == 200)
            let read = try desk.send(.get(path, as: .frontDesk, headers: seen))
            #expect(read.status == 200, "\(patch)")
            etag = try #require(read.header("ETag"))
        }
        let read = try desk.send(.get(path, as: .frontDesk))
        #expect(read["customer"]?["name"]?.text == "Ming Tang")
        #expect(read["equipment"]?["model"]?.text == "M9")
        let version = try #require(read["version"]?.integer)
        let changed = try desk.send(
            .patch(
                path, as: .frontDesk, #"{"priority": "urgent"}"#, headers: [("If-Match", etag)]))
        #expect(changed.status == 200 && changed["version"]?.integer == version + 1)
    }

    @Test func `a customer's units are listed`() throws {
        let ana = #"{"name": "Ana Ito", "email": "ana@example.com"}"#
        for (number, customer) in [("1", nil), ("2", ana), ("3", nil)] {
            var changes: [String: String?] = ["equipment": SampleCheckIn.camera(number)]
            if let customer { changes["customer"] = customer }
            _ = try desk.openTicket(changes)
        }
        func numbers(_ query: String) throws -> [String?] {
            try desk.send(.get("/v1/equipment?\(query)", as: .technician)).items
                .map { $0["serialNumber"]?.text }
        }
        #expect(try numbers("customerId=1") == ["1", "3"])
        #expect(try numbers("customerId=2") == ["2"])
        #expect(try numbers("customerId=9") == [])
        #expect(try numbers("customerId=1&serialNumber=3") == ["3"])
        #expect(try numbers("customerId=2&serialNumber=3") == [])
    }
}
