import SQLite
import TestSupport
import Testing

@testable import Repairs

/// What is searched is found, before it has words in the index and once it has.
@Suite struct SearchTests {
    private let shop: TestShop
    /// Customers and tickets bear the same numbers.
    private let people: [(name: String, phone: String, brand: String, model: String, fault: String)]

    init() throws {
        shop = try TestShop()
        people = [
            ("Giulia Rossi", "+390669820123", "Leica", "M9-P", "White spots at f/11"),
            ("Ann Roy", "+14185550155", "Nikon", "D850", "Shutter sticks; mirror up"),
            ("Sean Byrne", "+35312345678", "Canon", "EOS R5", "Err 20 on every frame"),
            ("Ming Tan", "+6561234567", "Nikon", "AF-S NIKKOR 70-200mm", "Zoom ring is loose"),
            ("山田太郎", "+81312345670", "Nikon", "Z 9", "全てのコマに白い点"),
            ("Nagy Éva", "+3612345671", "Leica", "Q2", "Focus hunts"),
            ("Иван Петров", "+79161234568", "Zenit", "E", "Плёнка рвётся"),
            ("김민수", "+82212345672", "Sony", "α7 IV", "화면이 나오지 않음"),
        ]
        for (number, person) in people.enumerated() {
            try checkIn(number, person.name, person.phone, person.brand, person.model, person.fault)
        }
    }

    private func checkIn(
        _ number: Int, _ name: String, _ phone: String, _ brand: String, _ model: String,
        _ fault: String
    ) throws {
        var draft = sampleCheckIn(serialNumber: "S\(number)X")
        draft.customer = .inline(
            Customer(name: name, email: "c\(number)@example.com", phone: phone))
        draft.equipment = .inline(
            Equipment(
                category: .camera, brand: brand, model: model, serialNumber: "S\(number)X"))
        draft.symptoms = [fault]
        try shop.checkIn(draft)
    }

    /// Seventy more of everything, so that the first have words in the index.
    private func index() throws {
        for number in 100..<170 {
            try checkIn(number, "Zed Zulu", "+4930\(number)00", "Rollei", "35", "Cracked")
        }
        while try shop.write({ transaction throws(RepairError) in
            try SearchIndex.step(in: transaction)
        }) {}
        let progress = try shop.write { transaction throws(RepairError) in
            try SearchRows.progress(in: transaction)
        }
        #expect(progress.customer > 60 && progress.ticketBlock == 2)
    }

    private func customers(_ text: String, _ order: ListOrder = .oldest) throws -> [Int64] {
        try shop.write { transaction throws(RepairError) in
            try Customers.search(
                SearchText(text), ListPage(order, limit: 60), in: transaction
            ).map(\.id)
        }
    }

    private func tickets(_ text: String, _ order: ListOrder = .oldest) throws -> [Int64] {
        var filter = TicketFilter()
        filter.q = text
        return try shop.write { [filter] transaction throws(RepairError) in
            try Tickets.list(filter, ListPage(order, limit: 60), in: transaction).map(\.id)
        }
    }

    /// Both lists find the same, from either end, with and without an index.
    private func expect(_ found: [(text: String, ids: [Int64])]) throws {
        for isIndexed in [false, true] {
            if isIndexed { try index() }
            for (text, ids) in found {
                #expect(try customers(text) == ids, "\(text), indexed: \(isIndexed)")
                #expect(try tickets(text) == ids, "\(text), indexed: \(isIndexed)")
                #expect(try customers(text, .newest) == ids.reversed(), "\(text)")
                #expect(try tickets(text, .newest) == ids.reversed(), "\(text)")
            }
        }
    }

    @Test func `a phone is found as it is written and as it is dialled at home`() throws {
        try expect([
            ("06 6982 0123", [1]), ("0039 06 69820123", [1]), ("+39 066", [1]), ("+39669", []),
            ("418-555-0155", [2]), ("1 (418) 555-0155", [2]), ("555-0155", [2]),
            ("(01) 234 5678", [3]), ("01 2345678", [3]), ("+353 1", [3]),
            ("6123 4567", [4]), ("65 6123", [4]), ("６１２３ ４５６７", [4]),
            ("03-1234-5670", [5]), ("06 1 234 5671", [6]), ("8 (916) 123-45-68", [7]),
            ("0155", [2]), ("155", []), ("9999 9999", []),
        ])
    }

    @Test func `a ticket is found by the beginning of its ID`() throws {
        let ids = try (1...3).map { try shop.ticketID(row: $0).text }
        try expect([
            (String(ids[0].prefix(9)), [1]), (ids[1].prefix(7).lowercased(), [2]),
            (String(ids[2].replacing("-", with: " ").prefix(12)), [3]), (ids[0], [1]),
            (String(ids[0].prefix(3)), []), (String(ids[0].dropLast()) + "?", []),
        ])
    }

    @Test func `brand and model are found by their words and letters`() throws {
        try expect([
            ("leica", [1, 6]), ("Nikon d8", [2]), ("M9-P", [1]), ("m9p", [1]), ("z9", [5]),
            ("70-200", [4]), ("nikkor", [4]), ("eos r5", [3]), ("nikon tan", [4]),
            ("tan leica", []), ("ｌｅｉｃａ q2", [6]), ("eica", []),
        ])
    }

    @Test func `a name without spaces is found by any two of its characters in a row`() throws {
        try expect([
            ("山田", [5]), ("田太", [5]), ("太郎", [5]), ("山田太郎", [5]), ("田太郎", [5]),
            ("山太", []), ("郎太", []), ("山", [5]), ("郎", [5]), ("민수", [8]), ("김민", [8]), ("петр", [7]),
            ("太郎 nikon", [5]),
        ])
    }

    @Test func `words of a symptom find tickets alone`() throws {
        for isIndexed in [false, true] {
            if isIndexed { try index() }
            for (text, ids) in [
                ("spots", [1]), ("white f/11", [1]), ("SHUTTER mirror", [2]), ("sticks ann", [2]),
                ("nikon ring", [4]), ("白い点", [5]), ("点 白い", [5]), ("плен", [7]), ("화면", [8]),
                ("pots", []), ("spots mirror", []),
            ] as [(String, [Int64])] {
                #expect(try tickets(text) == ids, "\(text), indexed: \(isIndexed)")
                #expect(try customers(text) == [], "\(text), indexed: \(isIndexed)")
            }
        }
    }

    @Test func `who is called otherwise now is found by the new name and phone alone`() throws {
        try index()
        try shop.write { transaction throws(RepairError) in
            _ = try Customers.change(4, in: transaction) { $0.name = "Ming Lee" }
            _ = try Customers.change(2, in: transaction) { $0.phone = "+14185550199" }
        }
        #expect(try customers("lee") == [4] && tickets("lee") == [4])
        #expect(try customers("tan") == [] && tickets("tan") == [])
        #expect(try customers("555-0199") == [2] && customers("555-0155") == [])
        let left = try shop.number(
            "SELECT count(*) FROM searchWords WHERE word IN ('tan', '551055581') ")
        #expect(left == 0)
        #expect(try shop.number("SELECT count(*) FROM searchWords WHERE word = 'lee'") == 1)
    }

    @Test func `a person's words go with that person`() throws {
        try index()
        let count = try shop.number("SELECT count(*) FROM searchWords WHERE kind = 'customer'")
        try shop.write { transaction throws(RepairError) in
            let customer = try Customer.read(4, in: transaction)
            try SearchIndex.change(customer: 4, from: customer.value, to: nil, in: transaction)
        }
        #expect(
            try shop.number("SELECT count(*) FROM searchWords WHERE kind = 'customer'")
                == count - 2)
        #expect(
            try shop.number("SELECT count(*) FROM searchWords WHERE id = 4 AND kind = 'phone'")
                == 0)
    }

    @Test func `a corrected model is found by what it is now alone`() throws {
        try index()
        try shop.write { transaction throws(RepairError) in
            _ = try EquipmentRegister.change(1, in: transaction) { $0.model = "Monochrom" }
        }
        #expect(try customers("mono") == [1] && tickets("mono") == [1])
        #expect(try customers("m9") == [] && tickets("m9") == [])
    }

    @Test func `a check-in adds no words, and the sweep adds them once`() throws {
        #expect(try shop.number("SELECT count(*) FROM searchWords") == 0)
        try index()
        let count = try shop.number("SELECT count(*) FROM searchWords")
        #expect(count > 100)
        let isDue = try shop.write { transaction throws(RepairError) in
            try Sweep.isDue(in: transaction)
        }
        #expect(!isDue)
        #expect(
            try shop.write { transaction throws(RepairError) in
                try SearchIndex.step(in: transaction)
            } == false)
        #expect(try shop.number("SELECT count(*) FROM searchWords") == count)
    }

    @Test func `pages of what is found follow each other`() throws {
        try index()
        for (text, count) in [("zed", 70), ("rollei 35", 70), ("example", 0), ("c1", 0)] {
            for order in ListOrder.allCases {
                var found: [Int64] = []
                while true {
                    let page = try shop.write { transaction throws(RepairError) in
                        try Customers.search(
                            SearchText(text), ListPage(order, after: found.last, limit: 7),
                            in: transaction
                        ).map(\.id)
                    }
                    found += page
                    if page.count < 7 { break }
                }
                #expect(found.count == count && Set(found).count == count, "\(text)")
                #expect(found == (order == .oldest ? found.sorted() : found.sorted(by: >)))
            }
        }
    }
}
