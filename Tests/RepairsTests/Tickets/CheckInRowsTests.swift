import SQLite
import TestSupport
import Testing

@testable import Repairs

/// What one check-in writes, and that a refused one writes nothing.
struct CheckInRowsTests {
    let shop: TestShop

    init() throws { shop = try TestShop() }

    @Test func `a check-in writes one row of everything it says`() throws {
        try shop.checkIn()
        let rows: [String: Int64] = [
            "customers": 1, "equipment": 1, "tickets": 1, "symptoms": 1,
            "events": 1, "eventValues": 1, "conditionReports": 1, "promises": 1,
            "notifications": 1,
        ]
        #expect(try shop.rowCounts() == rows)
    }

    @Test func `a mail-in has no report and no promise`() throws {
        try shop.checkIn(sampleMailIn())
        let rows: [String: Int64] = [
            "customers": 1, "equipment": 1, "tickets": 1, "symptoms": 1,
            "events": 1, "eventValues": 1, "notifications": 1,
        ]
        #expect(try shop.rowCounts() == rows)
    }

    @Test func `a known customer's known unit adds only the visit`() throws {
        try shop.checkIn()
        try shop.putAll(in: .returned)
        var draft = sampleCheckIn()
        draft.symptoms = ["White spots", "Shutter sticks", "Rust"]
        try shop.checkIn(draft)
        let rows: [String: Int64] = [
            "customers": 1, "equipment": 1, "tickets": 2, "symptoms": 4,
            "events": 2, "eventValues": 2, "conditionReports": 2, "promises": 2,
            "notifications": 2,
        ]
        #expect(try shop.rowCounts() == rows)
    }

    @Test func `a refused check-in leaves nothing at all`() throws {
        try shop.checkIn()
        let before = try shop.rowCounts()
        var refused: [CheckInDraft] = [
            sampleCheckIn(), sampleCheckIn(name: "Otto Berg", email: "otto@example.com"),
            CheckInDraft(),
        ]
        var draft = sampleCheckIn(serialNumber: "1")
        draft.customer = .inline(Customer(name: "Nobody"))
        refused.append(draft)
        draft = sampleCheckIn(name: "Otto Berg", email: "otto@example.com")
        draft.transferOwnership = true
        refused.append(draft)
        draft = sampleCheckIn(name: "Otto Berg", email: "otto@example.com", serialNumber: "1")
        draft.customer = .onFile(77)
        refused.append(draft)
        draft.customer = .onFile(1)
        draft.equipment = .onFile(77)
        refused.append(draft)
        for draft in refused {
            #expect(refusal { try shop.checkIn(draft) } != nil)
            #expect(try shop.rowCounts() == before)
        }
        #expect(try shop.number("SELECT max(version) FROM equipment") == 1)
    }

    /// What the effect of a refused write does is undone by a savepoint; a check-in needs none.
    @Test func `a refused check-in has written nothing when it refuses`() throws {
        try shop.checkIn()
        for draft in [
            sampleCheckIn(), sampleCheckIn(name: "Otto Berg", email: "otto@example.com"),
        ] {
            _ = try shop.write { transaction throws(RepairError) in
                let before = transaction.connection.totalChanges
                #expect(
                    refusal {
                        _ = try CheckIns.perform(
                            CheckIn(draft, at: transaction.now), by: desk, in: transaction)
                    } != nil)
                #expect(transaction.connection.totalChanges == before)
            }
        }
    }
}
