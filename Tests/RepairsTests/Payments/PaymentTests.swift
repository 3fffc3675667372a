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
        _ amount: Int64?, _ currency: String? = "EUR", _ method: Payment.Method? = .card,
        reference: String? = nil
    ) throws -> Payment {
        var draft = PaymentDraft()
        (draft.amount, draft.currency, draft.method) = (amount, currency, method)
        draft.reference = reference
        return try shop.write { [draft] transaction throws(RepairError) in
            try Payments.add(draft, to: id, by: desk, in: transaction).payment
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
        let payments = try shop.write { transaction throws(RepairError) in
            try Payments.page(
                of: try Tickets.read(id, in: transaction), after: 0, limit: 9, in: transaction)
        }
        #expect(payments.map(\.money.amount) == [10_000, 50])
        #expect(payments.map(\.method) == [.card, .cash] && payments[0].reference == "Slip 7")
        #expect(payments[1].at == shop.clock.now && payments[1].by == "Dana")
        #expect(try shop.hasWholeChains())
    }

    @Test func `what is owed after the return is still to be paid before closing`() throws {
        try approve(100)
        try shop.putAll(in: .returned)
        #expect(try missing(to: .closed) == "1.00 EUR is still to be paid")
        try pay(100, "EUR", .goodwill)
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

    @Test func `every fault is told, another currency than the quote's too`() throws {
        #expect(
            pointers(refusal { try pay(nil, nil, nil, reference: " ") })
                == ["/amount", "/currency", "/method", "/reference"])
        #expect(
            pointers(refusal { try pay(0, "XXX") }) == ["/amount", "/currency"])
        #expect(pointers(refusal { try pay(Money.amountMax + 1) }) == ["/amount"])
        try approve(100)
        #expect(pointers(refusal { try pay(100, "USD") }) == ["/currency"])
    }
}
