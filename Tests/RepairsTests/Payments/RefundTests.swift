import JSON
import TestSupport
import Testing

@testable import Repairs

/// Deposits, refunds, cash that is rounded, and payments that are taken back.
struct RefundTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    private func approve(_ price: Int64, currency: String = "EUR") throws {
        let quote = try shop.quote(
            id,
            sampleQuote(
                [[sampleLine(unitPrice: price, tax: 0)]], currency: currency, at: shop.clock.now))
        try shop.decide(id, quote)
    }

    @discardableResult
    private func pay(
        _ amount: Int64, _ method: Payment.Method = .card, deposit: Bool = false,
        currency: String = "EUR", by person: Person = desk
    ) throws -> Recorded<Payment> {
        var payment = Payment()
        (payment.amount, payment.currency, payment.method) = (amount, currency, method)
        payment.deposit = deposit
        return try shop.add(payment, to: id, by: person)
    }

    @discardableResult
    private func refund(
        _ amount: Int64, _ method: Refund.Method = .card, currency: String = "EUR"
    ) throws -> Recorded<Refund> {
        var refund = Refund()
        (refund.amount, refund.currency, refund.method) = (amount, currency, method)
        return try shop.add(refund, to: id, by: desk)
    }

    @discardableResult
    private func void(_ number: Int64) throws -> Recorded<Payment> {
        var void = PaymentVoid()
        void.reason = "Typed twice"
        return try shop.with(id) { [void] ticket, transaction throws(RepairError) in
            let payment = try Payment.read(number, of: ticket, in: transaction)
            return try void.end(payment, on: &ticket, by: desk, in: transaction)
        }
    }

    private func balance() throws -> Balance? {
        try shop.write { transaction throws(RepairError) in
            try Balance(of: try Tickets.read(id, in: transaction), in: transaction)
        }
    }

    private func missing() throws -> String? { try shop.missing(.settled, id, to: .returned) }

    private func round(to step: Int64) throws {
        try shop.write { transaction throws(RepairError) in
            var settings = Settings()
            settings.cashRounding = step
            _ = try transaction.settings.changed(to: settings, in: transaction)
        }
    }

    private func euros(_ amount: Int64) -> Money { Money(amount: amount, currency: "EUR") }

    @Test func `a deposit of any amount is taken until the customer has decided`() throws {
        for state: TicketState in [
            .registered, .received, .diagnosing, .awaitingApproval, .atDepot,
        ] {
            try shop.put(id, in: state)
            try pay(1000, deposit: true)
        }
        #expect(try balance()?.excess == euros(5000) && balance()?.due == euros(0))
        try shop.put(id, in: .received)
        try approve(7000)
        #expect(try balance()?.owed == euros(2000))
        #expect(conflict(refusal { try pay(2001, deposit: true) }) == .moreThanOwed(euros(2000)))
        try pay(2000, deposit: true)
        try shop.put(id, in: .ready)
        #expect(try missing() == nil)
    }

    @Test(arguments: [TicketState.ready, .returned, .unclaimed, .closed, .cancelled, .qualityCheck])
    func `where nothing is left to decide no deposit is taken`(state: TicketState) throws {
        try shop.put(id, in: state)
        #expect(conflict(refusal { try pay(1, deposit: true) }) == .moreThanOwed(nil))
    }

    @Test func `after a no the deposit is given back, but for the work`() throws {
        try pay(5000, deposit: true)
        let quote = try shop.quote(id)
        try shop.decide(id, quote, .decline)
        #expect(conflict(refusal { try pay(1, deposit: true) }) == .moreThanOwed(euros(0)))
        try shop.put(id, in: .diagnosing)
        try shop.work(id, price: 2000)
        try shop.put(id, in: .ready, outcome: .declined)
        #expect(try missing() == "30.00 EUR is to be given back (POST …/refunds)")
        try refund(1000)
        #expect(conflict(refusal { try refund(2001) }) == .moreThanExcess(euros(2000)))
        try refund(2000)
        #expect(try missing() == nil)
        #expect(try shop.all(Refund.self, of: id).map(\.amount) == [1000, 2000])
        #expect(try shop.hasWholeChains())
    }

    @Test func `nothing paid is nothing to give back`() throws {
        #expect(conflict(refusal { try refund(1) }) == .moreThanExcess(nil))
        try approve(100)
        #expect(conflict(refusal { try refund(1) }) == .moreThanExcess(euros(0)))
    }

    @Test(
        arguments: [
            (1468, 5, 1470, 2), (1468, 5, 1465, -3), (1468, 5, 1464, -4), (1234, 5, 1235, 1),
            (1466, 5, 1465, -1), (1468, 10, 1470, 2), (1468, 1, 1468, 0), (2, 5, 5, 3),
        ] as [(Int64, Int64, Int64, Int64)])
    func `cash settles to the nearest coin`(
        owed: Int64, step: Int64, amount: Int64, rounding: Int64
    ) throws {
        try approve(owed)
        try round(to: step)
        let payment = try pay(amount, .cash)
        #expect(payment.fact.rounding == rounding && payment.fact.amount == amount)
        #expect(try balance()?.owed == euros(0) && balance()?.excess == euros(0))
        let event = try #require(try shop.events(id).last)
        #expect(event.data["rounding"]?.integer == rounding)
    }

    @Test func `cash beyond a coin, and a card, are not rounded`() throws {
        try approve(1468)
        try round(to: 5)
        #expect(conflict(refusal { try pay(1473, .cash) }) == .moreThanOwed(euros(1468)))
        #expect(conflict(refusal { try pay(1470, .card) }) == .moreThanOwed(euros(1468)))
        #expect(try pay(1463, .cash).fact.rounding == 0)
        #expect(try balance()?.owed == euros(5))
    }

    @Test func `cash is given back to the nearest coin`() throws {
        try pay(1468, deposit: true)
        try round(to: 5)
        #expect(conflict(refusal { try refund(1470, .card) }) == .moreThanExcess(euros(1468)))
        #expect(try refund(1470, .cash).fact.rounding == 2)
        #expect(try balance() == nil)
    }

    @Test func `goodwill is a manager's, counts as paid and is never given back`() throws {
        try approve(1000)
        guard case .forbidden = refusal({ try pay(400, .goodwill) }) else {
            Issue.record("the desk gave goodwill")
            return
        }
        try pay(400, .goodwill, by: boss)
        try pay(600)
        #expect(try balance()?.owed == euros(0))
        try shop.put(id, in: .ready, outcome: .unrepairable)
        #expect(try balance()?.excess == euros(600))
        try refund(600)
        #expect(try missing() == nil)
    }

    @Test func `a void payment no longer counts, and its reason is personal`() throws {
        try approve(1000)
        try pay(1000)
        let void = try void(1)
        #expect(void.ended?.ending.reason == "Typed twice" && void.ended?.by == "Dana")
        #expect(try balance()?.owed == euros(1000))
        #expect(try shop.all(Payment.self, of: id).first?.ended?.ending.reason == "Typed twice")
        #expect(isOfState(refusal { try self.void(1) }))
        try pay(1000)
        try shop.put(id, in: .returned)
        #expect(isOfState(refusal { try self.void(2) }))
        #expect(try shop.hasWholeChains())
    }

    @Test func `a payment that was given back is not voided`() throws {
        try pay(1000, deposit: true)
        try pay(500, deposit: true)
        try refund(700)
        #expect(isOfState(refusal { try void(1) }))
        try void(2)
        #expect(try balance()?.excess == euros(300))
    }

    @Test func `a quote in another currency than the money held is not sent`() throws {
        try pay(1000, deposit: true)
        #expect(pointers(refusal { try pay(1, deposit: true, currency: "USD") }) == ["/currency"])
        let draft = try shop.draft(
            id, sampleQuote([[sampleLine(tax: 0)]], currency: "USD", at: shop.clock.now))
        #expect(isOfState(refusal { try shop.send(id, draft.number) }))
        try refund(1000)
        try shop.send(id, draft.number)
        #expect(try pay(1, deposit: true, currency: "USD").fact.currency == "USD")
    }

    @Test func `deposits never come to more than is exact`() throws {
        try pay(Money.amountMax, deposit: true)
        #expect(pointers(refusal { try pay(1, deposit: true) }) == ["/amount"])
    }

    @Test func `a reference is personal`() throws {
        var payment = Payment()
        (payment.amount, payment.currency, payment.deposit) = (5, "EUR", true)
        payment.reference = "Card of Ming Tan"
        try shop.add(payment, to: id, by: desk)
        #expect(
            try shop.number("SELECT count(*) FROM events WHERE canonical LIKE '%Card of Ming%'")
                == 0)
        #expect(try shop.all(Payment.self, of: id).first?.reference == "Card of Ming Tan")
        #expect(try shop.hasWholeChains())
    }
}
