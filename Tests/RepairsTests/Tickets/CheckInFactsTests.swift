import SQLite
import TestSupport
import Testing

@testable import Repairs

/// What a check-in says of the visit itself.
struct CheckInFactsTests {
    let shop: TestShop

    init() throws { shop = try TestShop() }

    private func faults(_ draft: CheckInDraft) throws -> Set<String> {
        guard case .invalid(let faults) = refusal({ try shop.checkIn(draft) }) else { return [] }
        return Set(faults.map(\.pointer))
    }

    @Test func `a return within ninety days makes the next visit a repeat, to the moment`() throws {
        for (span, isRepeat) in [
            (90 * Instant.day - 1, true), (90 * Instant.day, true), (90 * Instant.day + 1, false),
        ] {
            let shop = try TestShop()
            let first = try shop.checkIn()
            try shop.putAll(in: .returned)
            shop.clock.advance(by: span)
            var draft = sampleCheckIn()
            draft.diagnosisBy = shop.clock.now.later(by: 1)
            let second = try shop.checkIn(draft)
            #expect(second.ticket.repeatOf == (isRepeat ? first.ticket.ticketId : nil))
            #expect(try shop.ticket(second.ticket.ticketId).repeatOf == second.ticket.repeatOf)
        }
    }

    @Test func `a repeat is of the latest return, also of a closed ticket and by mail`() throws {
        try shop.checkIn()
        try shop.putAll(in: .returned)
        shop.clock.advance(by: Instant.day)
        let second = try shop.checkIn()
        try shop.write { transaction throws(RepairError) in
            try transaction.run(
                "UPDATE tickets SET state = 'closed', returnedAt = ? WHERE id = ?",
                .int(transaction.now.milliseconds), .int(second.ticket.id))
        }
        let third = try shop.checkIn(sampleMailIn(serialNumber: "4012345"))
        #expect(third.ticket.repeatOf == second.ticket.ticketId)
        let other = try shop.checkIn(sampleCheckIn(serialNumber: "2"))
        #expect(other.ticket.repeatOf == nil)
    }

    @Test func `a unit that was disposed of or never came is no repeat`() throws {
        for state in [TicketState.cancelled, .registered] {
            let shop = try TestShop()
            try shop.checkIn()
            try shop.putAll(in: state)
            #expect(try shop.checkIn().ticket.repeatOf == nil)
        }
    }

    @Test func `a mail-in is registered without report, serial number or promise`() throws {
        let facts = try shop.checkIn(sampleMailIn())
        #expect(facts.ticket.state == .registered && facts.ticket.receivedAt == nil)
        #expect(facts.promises.isEmpty && facts.conditionReports.isEmpty)
        let possible = try shop.write { transaction throws(RepairError) in
            try Transitions.possible(for: facts.ticket, person: desk, in: transaction)
        }
        #expect(possible.map(\.to) == [.received, .cancelled])
        #expect(
            possible[0].unmet.map(\.gate) == [
                .conditionReport, .agreement, .serialNumber, .diagnosisPromise,
            ])
        #expect(possible[1].unmet.isEmpty)
    }

    @Test func `a mail-in takes neither a report nor a promise`() throws {
        var draft = sampleCheckIn()
        draft.arrived = false
        #expect(try faults(draft) == ["/conditionReport", "/diagnosisBy"])
    }

    @Test func `a customer who refuses to agree is recorded with the reason`() throws {
        var draft = sampleCheckIn()
        draft.conditionReport?.agreedBy = nil
        draft.conditionReport?.refusedToAgree = "The scratch is not mine"
        let facts = try shop.checkIn(draft)
        let read = try shop.write { transaction throws(RepairError) in
            try ConditionReports.all(of: facts.ticket, in: transaction)
        }
        #expect(read == facts.conditionReports)
        #expect(read.first?.refusedToAgree == "The scratch is not mine")
        #expect(read.first?.agreedBy == nil)
    }

    @Test func `ceiling, visit and priority are kept`() throws {
        var draft = sampleCheckIn()
        draft.notToExceed = Money(amount: 45_000, currency: "EUR")
        draft.visitId = "A-17 / Ω"
        draft.priority = .urgent
        draft.symptoms = ["First", "Second\nin two lines"]
        let facts = try shop.checkIn(draft)
        let ticket = try shop.ticket(facts.ticket.ticketId)
        #expect(ticket.notToExceed == Money(amount: 45_000, currency: "EUR"))
        #expect(ticket.visitId == "A-17 / Ω" && ticket.priority == .urgent)
        #expect(facts.symptoms.map(\.id) == [1, 2])
        let read = try shop.write { transaction throws(RepairError) in
            try Tickets.facts(of: ticket, in: transaction)
        }
        #expect(read.symptoms == facts.symptoms && read.promises == facts.promises)
        let plain = try shop.checkIn(sampleCheckIn(serialNumber: "2")).ticket
        #expect(plain.notToExceed == nil && plain.visitId == nil && plain.priority == .normal)
    }

    @Test func `the first answer is the ticket as it is read later`() throws {
        let facts = try shop.checkIn()
        let ticket = try shop.ticket(facts.ticket.ticketId)
        #expect(String(describing: ticket) == String(describing: facts.ticket))
        #expect(ticket.assignee == nil && ticket.outcome == nil && ticket.version == 1)
        #expect(ticket.receivedAt == shop.clock.now && ticket.lastMessageAt == shop.clock.now)
    }

    @Test func `the promise is later than now, to the millisecond`() throws {
        var draft = sampleCheckIn()
        draft.diagnosisBy = shop.clock.now
        #expect(try faults(draft) == ["/diagnosisBy"])
        draft.diagnosisBy = shop.clock.now.later(by: 1)
        #expect(try shop.checkIn(draft).promises.first?.dueAt == shop.clock.now.later(by: 1))
    }

    @Test func `nothing at all names everything that is required`() throws {
        #expect(
            try faults(CheckInDraft()) == [
                "/customer", "/equipment", "/symptoms", "/conditionReport", "/diagnosisBy",
            ])
    }

    @Test func `amounts are exact and in a currency that there is`() throws {
        for (money, pointer) in [
            (Money(amount: -1, currency: "EUR"), "/notToExceed/amount"),
            (Money(amount: 1 << 53, currency: "EUR"), "/notToExceed/amount"),
            (Money(amount: 1, currency: "eur"), "/notToExceed/currency"),
            (Money(amount: 1, currency: "EU\u{301}R"), "/notToExceed/currency"),
        ] {
            var draft = sampleCheckIn()
            draft.notToExceed = money
            #expect(try faults(draft) == [pointer])
        }
        var draft = sampleCheckIn()
        draft.notToExceed = Money(amount: (1 << 53) - 1, currency: "JPY")
        #expect(try shop.checkIn(draft).ticket.notToExceed?.amount == 9_007_199_254_740_991)
    }

    @Test func `texts are neither blank nor hold what no reader shows`() throws {
        var draft = sampleCheckIn()
        draft.symptoms = ["Fine", " \u{3000}", "bell \u{7}"]
        draft.visitId = "two\nlines"
        draft.conditionReport?.agreedBy = " "
        draft.conditionReport?.zones += [
            .init(zone: "top  PLATE", condition: .ok, note: nil),
            .init(zone: "", condition: .dented, note: "\u{85}"),
        ]
        draft.conditionReport?.functions[0].note = "\r\n"
        draft.conditionReport?.accessories = [
            .init(name: "Strap", quantity: 0), .init(name: "strap", quantity: 1),
        ]
        #expect(
            try faults(draft) == [
                "/symptoms/1/description", "/symptoms/2/description", "/visitId",
                "/conditionReport/agreedBy", "/conditionReport/zones/1/zone",
                "/conditionReport/zones/2/zone", "/conditionReport/zones/2/note",
                "/conditionReport/functions/0/note", "/conditionReport/accessories/0/quantity",
                "/conditionReport/accessories/1/name",
            ])
    }
}
