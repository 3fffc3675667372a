import JSON
import Repairs
import Testing

@testable import API

@Suite struct EquipmentRoutesTests {
    /// A desk with two units on file, checked in as mail-ins.
    private func desk() throws -> TestDesk {
        let desk = try TestDesk()
        for (brand, serial) in [("Leica", "4012345"), ("Nikon", "77")] {
            let answer = try desk.send(
                .post(
                    "/v1/tickets", as: .frontDesk,
                    #"""
                    {"customer": {"name": "Ming Tan", "email": "ming@example.com"},
                     "equipment": {"category": "camera", "brand": "\#(brand)", "model": "M9-P",
                                   "serialNumber": "\#(serial)"},
                     "symptoms": [{"description": "White spots"}], "arrived": false}
                    """#))
            #expect(answer.status == 201, "\(answer.text)")
        }
        return desk
    }

    @Test func `a unit is found by its serial number, however it is typed`() throws {
        let found = try desk().send(
            .get("/v1/equipment?serialNumber=%20401%202345", as: .technician))
        let items = try #require(found.json?["items"]?.items)
        #expect(items.count == 1 && items[0]["brand"]?.text == "Leica")
    }

    @Test func `a unit is read and corrected in its present version`() throws {
        let desk = try desk()
        let read = try desk.send(.get("/v1/equipment/1", as: .technician))
        let etag = try #require(read.header("ETag"))
        let patch = #"{"model": "M9", "purchasedOn": "2012-03-01"}"#
        let patched = try desk.send(
            .patch("/v1/equipment/1", as: .frontDesk, patch, headers: [("If-Match", etag)]))
        #expect(patched.status == 200 && patched.json?["model"]?.text == "M9")
        #expect(patched.header("ETag") != etag)
        let again = try desk.send(
            .patch("/v1/equipment/1", as: .frontDesk, patch, headers: [("If-Match", etag)]))
        #expect(again.status == 412)
    }

    @Test func `every fault of a correction comes at once`() throws {
        let answer = try desk().send(
            .patch(
                "/v1/equipment/1", as: .frontDesk,
                #"{"serialNumber": null, "brand": null, "purchasedOn": "2012-02-30", "a": 1}"#))
        #expect(answer.status == 422)
        #expect(answer.pointers.sorted() == ["/a", "/brand", "/purchasedOn", "/serialNumber"])
    }

    @Test func `a brand and serial number that are on file are a conflict`() throws {
        let answer = try desk().send(
            .patch(
                "/v1/equipment/2", as: .frontDesk,
                #"{"brand": "LEICA", "serialNumber": "4012345"}"#))
        #expect(answer.status == 409 && answer.problem == "already-on-file")
        #expect(answer.json?["equipmentId"]?.integer == 1)
    }

    @Test(arguments: [
        (String(repeating: "1", count: 100), true), (String(repeating: "1", count: 101), false),
        ("12\\n", true), ("", false), ("\u{200B}", false), ("1\\u00012", false),
    ])
    func `a serial number is a line of at most 100 characters`(
        _ number: String, _ isTaken: Bool
    ) throws {
        let answer = try desk().send(
            .patch("/v1/equipment/1", as: .frontDesk, #"{"serialNumber": "\#(number)"}"#))
        #expect(answer.status == (isTaken ? 200 : 422), "\(answer.text)")
        if !isTaken { #expect(answer.pointers == ["/serialNumber"]) }
    }

    @Test func `a customer's units are listed from either end, also by number`() throws {
        let desk = try TestDesk()
        for (serial, email) in [("1", "a"), ("2", "b"), ("3", "a")] {
            let customer = #"{"name": "Ming \#(email)", "email": "\#(email)@example.com"}"#
            _ = try desk.openTicket([
                "equipment": SampleCheckIn.camera(serial), "customer": customer,
            ])
        }
        func list(_ query: String) throws -> [Int64] {
            try desk.send(.get("/v1/equipment" + query, as: .frontDesk)).items
                .compactMap { $0["id"]?.integer }
        }
        #expect(try list("?order=newest") == [3, 2, 1])
        #expect(try list("?customerId=1") == [1, 3])
        #expect(try list("?customerId=1&order=newest") == [3, 1])
        #expect(try list("?customerId=9") == [])
        #expect(try list("?serialNumber=3&customerId=1") == [3])
        #expect(try list("?serialNumber=3&customerId=2") == [])
        #expect(try list("?serialNumber=3&order=newest") == [3])
    }
}
