import SQLite
import TestSupport

@testable import Repairs

/// Three tickets with an event of every kind and a personal value at every place, and ways to
/// tamper with them.
struct ChainShop {
    let shop: TestShop
    let ids: [TicketID]

    init() throws {
        shop = try TestShop()
        try shop.hire(bench)
        let first = try shop.checkIn().ticket
        let mailIn = try shop.checkIn(sampleMailIn()).ticket
        var draft = sampleCheckIn(name: "Lee", email: nil, serialNumber: "2")
        draft.conditionReport?.agreedBy = nil
        draft.conditionReport?.refusedToAgree = "Not my scratch"
        let refused = try shop.checkIn(draft).ticket
        ids = [first.ticketId, mailIn.ticketId, refused.ticketId]
        try shop.note(first.ticketId, "Smells of rum")
        try shop.update(first.ticketId, "On the bench")
        try shop.promise(first.ticketId, .repair, in: Instant.day, reason: "As agreed")
        try shop.move(first.ticketId, to: .diagnosing, by: bench, message: "Begun", note: "Rum")
        try shop.report(first.ticketId, stage: .depot)
        try shop.assign(mailIn.ticketId, to: "Theo")
        try shop.move(mailIn.ticketId, to: .cancelled, note: "Never came")
        try shop.update(refused.ticketId, "We have it")
    }

    /// What the check finds after a change, which is undone then.
    func damages(
        after change: (Transaction) throws(RepairError) -> Void
    ) throws -> [ChainCheck.Damage] {
        var found: [ChainCheck.Damage] = []
        _ = refusal {
            try shop.write { transaction throws(RepairError) in
                try transaction.run("PRAGMA defer_foreign_keys = ON")
                try change(transaction)
                found = try ChainCheck.page(after: 0, limit: 100, in: transaction).damages
                throw .gone
            }
        }
        return found
    }

    /// The ticket and event of the one damage that is found; nil where there is none or more.
    func place(
        after change: (Transaction) throws(RepairError) -> Void
    ) throws -> String? {
        let damages = try damages(after: change)
        guard damages.count == 1, let damage = damages.first else { return nil }
        return place(damage.ticketId, damage.event)
    }

    func place(_ id: TicketID, _ event: Int64) -> String {
        "ticket \(ids.firstIndex(of: id) ?? -1), event \(event)"
    }
}
