import TestSupport
import Testing

@testable import Repairs

struct PaymentTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    /// Approves a quote with one line, without tax.
    private func approve(_ price: Int64) throws {
        let quote = try shop.quote(
            id, sampleQuote([[sampleLine(unitPrice: price, tax: 0)]], at: shop.clock.now))
        try shop.decide(id, quote)
        #expect(try shop.approvedTotal(id) == Money(amount: price, currency: "EUR"))
    }

    @discardableResult
    private func pay(
        _ amount: Int64, _ currency: String = "EUR", _ method: Payment.Method = .card,
        reference: String? = nil, by person: Person = desk, on ticket: TicketID? = nil
    ) throws -> Recorded<Payment> {
        var payment = Payment()
        (payment.amount, payment.currency, payment.method) = (amount, currency, method)
        payment.reference = reference
        return try shop.add(payment, to: ticket ?? id, by: person)
    }

    private func balance(of ticket: TicketID? = nil) throws -> Balance? {
        let ticket = ticket ?? id
        return try shop.write { transaction throws(RepairError) in
            try Balance(of: try Tickets.read(ticket, in: transaction), in: transaction)
        }
    }

    private func missing(to state: TicketState) throws -> String? {
        try shop.missing(.settled, id, to: state)
    }

    @Test func `a total is paid in parts until it is settled`() throws {
        try approve(10_050)
        try shop.putAll(in: .ready)
        #expect(try missing(to: .returned) == "100.50 EUR is still to be paid")
        try pay(10_000, reference: "Slip 7")
        #expect(try missing(to: .returned) == "0.50 EUR is still to be paid")
        shop.clock.advance(by: 1000)
        try pay(50, "EUR", .cash)
        #expect(try missing(to: .returned) == nil)
        let payments = try shop.all(Payment.self, of: id)
        #expect(payments.map(\.money.amount) == [10_000, 50])
        #expect(payments.map(\.method) == [.card, .cash] && payments[0].reference == "Slip 7")
        #expect(payments[1].at == shop.clock.now && payments[1].by == "Dana")
        #expect(try shop.hasWholeChains())
    }

    @Test func `what is owed after the return is still to be paid before closing`() throws {
        try approve(100)
        try shop.putAll(in: .returned)
        #expect(try missing(to: .closed) == "1.00 EUR is still to be paid")
        try pay(100, "EUR", .goodwill, by: boss)
        #expect(try missing(to: .closed) == nil)
    }

    @Test func `more than is owed is refused`() throws {
        try approve(100)
        let left = Money(amount: 100, currency: "EUR")
        #expect(conflict(refusal { try pay(101) }) == .moreThanOwed(left))
        try pay(60)
        let less = Money(amount: 40, currency: "EUR")
        #expect(conflict(refusal { try pay(41) }) == .moreThanOwed(less))
        try pay(40)
        let none = Money(amount: 0, currency: "EUR")
        #expect(conflict(refusal { try pay(1) }) == .moreThanOwed(none))
    }

    @Test func `a zero total is settled, and so is none`() throws {
        try shop.putAll(in: .ready)
        #expect(try missing(to: .returned) == nil)
        #expect(conflict(refusal { try pay(1) }) == .moreThanOwed(nil))
        try shop.putAll(in: .received)
        try approve(0)
        try shop.putAll(in: .ready)
        #expect(try missing(to: .returned) == nil)
    }

    @Test(arguments: Outcome.allCases)
    func `what did not come about is paid as far as work was recorded`(outcome: Outcome) throws {
        let isWorkAlone = [.declined, .withdrawn, .unrepairable, .disposed, .noFaultFound]
            .contains(outcome)
        try approve(10_000)
        try shop.put(id, in: .inRepair)
        try shop.work(id, price: 2_000)
        try shop.work(id)
        try shop.put(id, in: .ready, outcome: outcome)
        let balance = try balance()
        #expect(balance?.due.amount == (isWorkAlone ? 2_000 : 10_000) && balance?.paid == 0)
        let owed = isWorkAlone ? "20.00 EUR" : "100.00 EUR"
        let next: TicketState = outcome.leavesNothingToReturn ? .closed : .returned
        #expect(try missing(to: next) == owed + " is still to be paid")
        guard isWorkAlone else { return }
        let left = Money(amount: 2_000, currency: "EUR")
        #expect(conflict(refusal { try pay(2_001) }) == .moreThanOwed(left))
        try pay(2_000)
        #expect(try missing(to: next) == nil)
    }

    @Test func `work beyond the total is not owed, and what was paid before comes back`() throws {
        try approve(10_000)
        try shop.put(id, in: .inRepair)
        try shop.work(id, price: 30_000)
        try shop.put(id, in: .ready, outcome: .unrepairable)
        #expect(try balance()?.due.amount == 10_000)
        let other = try shop.checkIn(sampleCheckIn(serialNumber: "2")).ticket.ticketId
        let quote = try shop.quote(
            other, sampleQuote([[sampleLine(unitPrice: 900, tax: 0)]], at: shop.clock.now))
        try shop.decide(other, quote)
        try pay(900, on: other)
        try shop.put(other, in: .ready, outcome: .unrepairable)
        #expect(
            try shop.missing(.settled, other, to: .returned)
                == "9.00 EUR is to be given back (POST …/refunds)")
        let balance = try #require(try balance(of: other))
        #expect(balance.due.amount == 0 && balance.owed.amount == 0)
        #expect(balance.excess == Money(amount: 900, currency: "EUR"))
    }

    @Test func `another currency than the quote's is a fault`() throws {
        try approve(100)
        #expect(pointers(refusal { try pay(100, "USD") }) == ["/currency"])
    }
}
