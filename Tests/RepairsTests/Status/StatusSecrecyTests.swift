import JSON
import TestSupport
import Testing

@testable import Repairs

/// What a status never says: planted in every field there is, and looked for.
struct StatusSecrecyTests {
    @Test func `no name, contact, serial number, price, note or staff name is in a status`() throws
    {
        let shop = try TestShop()
        let staff = ["Zqdesk", "Zqbench", "Zqboss"].map {
            Person(tokenId: 1, name: $0, roles: Role.allCases)
        }
        for person in staff { try shop.hire(person) }
        let id = try shop.write { transaction throws(RepairError) in
            try CheckIns.perform(
                CheckIn(self.marked(), at: transaction.now), by: staff[0], in: transaction
            ).ticket.ticketId
        }
        try shop.assign(id, to: staff[1].name)
        try shop.note(id, "Zqnote")
        try shop.move(
            id, to: .diagnosing, by: staff[1], message: "Public words", note: "Zqinternal")
        _ = try shop.with(id) { ticket, transaction throws(RepairError) in
            var promise = Promise()
            (promise.kind, promise.dueAt) = (.repair, transaction.now.later(by: 1000))
            return try Promises.make(promise, on: &ticket, by: staff[2], in: transaction)
        }
        try shop.report(id, stage: .handover, agreedBy: "Zqagreed", zone: "Zqzone")
        for state in TicketState.allCases {
            try shop.putAll(in: state)
            for language in StatusLanguage.allCases {
                let text = String(describing: try shop.status(id, language))
                #expect(text.contains("Public words"))
                #expect(!text.lowercased().contains("zq"), "\(text)")
                #expect(!text.contains("98765"), "\(text)")
            }
        }
    }

    private func marked() -> CheckInDraft {
        var draft = CheckInDraft()
        draft.customer = .inline(
            Customer(name: "Zqname", email: "zqmail@example.com", phone: "+65987659876"))
        draft.equipment = .inline(
            Equipment(
                category: .camera, brand: "Leica", model: "M9-P", serialNumber: "Zqserial"))
        draft.symptoms = ["Zqsymptom"]
        var report = ConditionReportDraft()
        report.zones = [.init(zone: "Zqzone", condition: .dented, note: "Zqdent")]
        report.functions = [.init(function: "Zqfunction", result: .fail, note: "Zqfail")]
        report.accessories = [.init(name: "Zqstrap", quantity: 98_765)]
        report.refusedToAgree = "Zqrefused"
        draft.conditionReport = report
        draft.diagnosisBy = Instant("2026-11-25T17:00:00Z")
        draft.notToExceed = Money(amount: 9_876_543, currency: "SGD")
        draft.visitId = "Zqvisit"
        return draft
    }
}
