import SQLite
import TestSupport
import Testing

@testable import Repairs

/// What a full ticket refuses, and what it takes all the same.
@Suite struct TicketBoundsTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.hire(bench, otherBench)
    }

    /// Makes a ticket hold as many bytes as it may.
    private func fill(_ id: TicketID) throws {
        try shop.write { transaction throws(RepairError) in
            var ticket = try Tickets.read(id, in: transaction)
            ticket.head.byteCount = TicketBounds.factBytesMax
            try TicketRows.save(ticket, in: transaction)
        }
    }

    private func pay(_ id: TicketID, _ amount: Int64) throws {
        var payment = Payment()
        (payment.amount, payment.currency, payment.method) = (amount, "EUR", .card)
        try shop.add(payment, to: id, by: desk)
    }

    private func isFull(_ bound: TicketBound = .factBytes, _ body: () throws -> Void) -> Bool {
        conflict(refusal(body)) == .ticketFull(bound)
    }

    @Test func `a full ticket is repaired, given back and closed as any other`() throws {
        let id = try shop.checkIn().ticket.ticketId
        try shop.move(id, to: .diagnosing, by: bench)
        try fill(id)
        try shop.find(id)
        #expect(isFull { try shop.find(id) })
        try shop.cover(id, .outOfWarranty, reason: "Worn")
        #expect(isFull { try shop.cover(id, .goodwill) })
        let draft = try shop.draft(id)
        #expect(isFull { try shop.draft(id) })
        #expect(isFull { try shop.rewrite(id, draft.number, sampleQuote(at: shop.clock.now)) })
        let quote = try shop.send(id, draft.number)
        #expect(isFull { try shop.promise(id, .repair, in: Instant.day) })
        try shop.decide(id, quote)
        try shop.move(id, to: .inRepair, by: bench)
        try shop.work(id)
        #expect(isFull { try shop.work(id) })
        try shop.test(id, symptom: 1, .fail, by: otherBench)
        try shop.test(id, symptom: 1, by: otherBench)
        #expect(isFull { try shop.test(id, symptom: 1, by: otherBench) })
        #expect(isFull { try shop.test(id, function: "Shutter", by: otherBench) })
        try shop.move(id, to: .qualityCheck, by: bench, message: "Nearly there", note: "Fine")
        try shop.handover(id) { $0.zones[0].note = "Two scratches" }
        #expect(isFull { try shop.handover(id) })
        try shop.explain(id, zone: "Top plate")
        #expect(isFull { try shop.explain(id, zone: "Top plate", "Again") })
        try shop.move(id, to: .ready, by: otherBench, outcome: .repaired)
        try shop.giveBack(id)
        try pay(id, quote.options[0].sums.total)
        try shop.move(id, to: .returned)
        #expect(try shop.move(id, to: .closed).state == .closed)
        #expect(try shop.hasWholeChains())
    }

    @Test func `a full ticket goes back unrepaired from wherever it is`() throws {
        let states: [TicketState] = [
            .received, .diagnosing, .awaitingApproval, .approved, .inRepair, .awaitingParts,
            .atDepot, .qualityCheck,
        ]
        for (place, state) in states.enumerated() {
            let serial = "S\(place)"
            let id = try shop.checkIn(
                sampleCheckIn(email: "\(place)@example.com", serialNumber: serial)
            ).ticket.ticketId
            try shop.put(id, in: state)
            try fill(id)
            let incident = try shop.incident(id, zone: "Top plate")
            try shop.handover(id)
            try shop.move(id, to: .ready, by: bench, outcome: .unrepairable)
            try shop.giveBack(id, TestShop.handoverDraft(serial))
            try shop.move(id, to: .returned)
            try shop.resolve(incident.number, on: id)
            #expect(try shop.move(id, to: .closed).state == .closed, "\(state)")
        }
    }

    @Test func `a mail-in that is full arrives`() throws {
        let id = try shop.checkIn(sampleMailIn(serialNumber: "77")).ticket.ticketId
        try fill(id)
        try shop.report(id)
        #expect(isFull { try shop.report(id) })
        try shop.promise(id, .diagnosis, in: Instant.day)
        #expect(isFull { try shop.promise(id, .diagnosis, in: 1000) })
        #expect(try shop.move(id, to: .received).state == .received)
    }

    @Test func `what is missing at the handover of a full ticket is reported and explained`() throws
    {
        let id = try shop.checkIn().ticket.ticketId
        try fill(id)
        try shop.handover(id)
        try shop.move(id, to: .ready, by: bench, outcome: .withdrawn)
        try shop.giveBack(id, TestShop.handoverDraft(accessories: []))
        #expect(unmetGates(refusal { try shop.move(id, to: .returned) }) == [.accessoriesReturned])
        try shop.handover(id) { $0.accessories = [] }
        try shop.explain(id, accessory: "Battery", "Kept for recycling")
        #expect(try shop.move(id, to: .returned).state == .returned)
    }

    @Test func `work beyond what was approved gets its quote on a full ticket`() throws {
        let id = try shop.onBench(in: .diagnosing)
        try shop.draft(id)
        try shop.work(id, price: 5000)
        try fill(id)
        let gates = try shop.unmet(id, to: .ready, outcome: .unrepairable).map(\.gate)
        #expect(gates.contains(.reQuote))
        try shop.draft(id)
    }

    @Test func `an expired quote gets the next on a full ticket`() throws {
        let id = try shop.onBench(in: .diagnosing)
        try shop.find(id)
        try shop.cover(id, .outOfWarranty, reason: "Worn")
        let quote = try shop.send(id, shop.draft(id).number)
        try fill(id)
        #expect(isFull { try shop.draft(id) })
        shop.clock.advance(by: quote.validUntil.milliseconds - shop.clock.now.milliseconds + 1)
        try shop.draft(id)
    }

    @Test func `another takes over a full ticket, and nothing else of it is changed`() throws {
        let id = try shop.checkIn().ticket.ticketId
        try fill(id)
        #expect(try shop.assign(id, to: "Theo").assignee == "Theo")
        var changes = Tickets.Changes()
        changes.visitId = .set("V-2")
        let visit = changes
        #expect(isFull { try shop.change(id, visit) })
        #expect(isFull { try shop.note(id, "Rum") })
        #expect(isFull { try shop.update(id, "Soon") })
    }

    @Test func `facts end at their number, condition reports and quotes at theirs`() throws {
        let id = try shop.checkIn().ticket.ticketId
        for number in 2...TicketBounds.conditionReportsMax {
            #expect(try shop.report(id).number == number)
        }
        #expect(isFull(.conditionReports) { try shop.report(id) })
        #expect(try shop.handover(id).stage == .handover)
        #expect(isFull(.conditionReports) { try shop.handover(id) })
        for number in 1...TicketBounds.quotesMax { #expect(try shop.draft(id).number == number) }
        #expect(isFull(.quotes) { try shop.draft(id) })
        while try shop.ticket(id).head.count < TicketBounds.factsMax { try shop.note(id, "Rum") }
        #expect(isFull(.facts) { try shop.note(id, "Rum") })
        #expect(try shop.move(id, to: .diagnosing, by: bench).head.count == 1001)
    }

    @Test func `a ticket knows the bytes of its chain`() throws {
        let id = try shop.checkIn().ticket.ticketId
        try shop.note(id, "Größe")
        try shop.update(id, "Soon")
        let bytes = try shop.number(
            """
            SELECT (SELECT sum(length(CAST(canonical AS BLOB))) FROM events)
                + (SELECT sum(length(CAST(personal AS BLOB))) FROM eventValues)
            """)
        #expect(try shop.ticket(id).head.byteCount == bytes)
    }
}
