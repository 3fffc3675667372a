import JSON
import SQLite
import TestSupport
import Testing

@testable import Repairs

struct FeedbackTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    @discardableResult
    private func say(
        _ rating: Int64, resolved: Bool, _ comment: String? = nil
    ) throws -> Recorded<Feedback> {
        var feedback = Feedback()
        (feedback.rating, feedback.resolved, feedback.comment) = (rating, resolved, comment)
        return try shop.add(feedback, to: id, by: customer)
    }

    private func read() throws -> Recorded<Feedback>? {
        try shop.all(Feedback.self, of: id).last
    }

    @Test func `a content customer's feedback stands there once`() throws {
        try shop.putAll(in: .returned)
        #expect(try read() == nil)
        try say(5, resolved: true, "Lovely\nwork")
        let read = try #require(try read())
        #expect(read.rating == 5 && read.fact.resolved && read.comment == "Lovely\nwork")
        #expect(isOfState(refusal { try say(5, resolved: true) }))
        #expect(try shop.number("SELECT count(*) FROM complaints") == 0)
        #expect(try shop.missing(.complaintsResolved, id, to: .closed) == nil)
        let event = try #require(try shop.events(id).last)
        #expect(event.type == .feedback && event.by == "customer")
        #expect(try shop.hasWholeChains())
    }

    @Test func `a fault that is not gone opens a complaint, which keeps the ticket open`() throws {
        try shop.putAll(in: .returned)
        try say(1, resolved: false, "Still spots")
        let complaint = try #require(try shop.events(id).last)
        #expect(complaint.type == .complaint)
        #expect(complaint.data["author"]?.text == "Ming Tan")
        #expect(complaint.data["summary"]?.text == "Still spots")
        #expect(complaint.data["channel"]?.text == "feedback")
        let due = shop.clock.now.later(by: 1_800_000)
        #expect(complaint.data["firstResponseDueAt"]?.text == due.text)
        #expect(
            try shop.number("SELECT firstResponseDueAt FROM complaints WHERE ticketId = 1")
                == due.milliseconds)
        #expect(
            try shop.missing(.complaintsResolved, id, to: .closed) == "complaint 1 is not resolved")
        #expect(unmetGates(refusal { try shop.move(id, to: .closed) }) == [.complaintsResolved])
        try shop.write { transaction throws(RepairError) in
            try transaction.run(
                "UPDATE complaints SET resolvedAt = ?", .int(transaction.now.milliseconds))
        }
        #expect(try shop.move(id, to: .closed).state == .closed)
        #expect(try shop.hasWholeChains())
    }

    @Test func `neither comment nor complaint is in the chain itself`() throws {
        try shop.putAll(in: .returned)
        try say(2, resolved: false, "Ask for Zed")
        let proof = try shop.write { transaction throws(RepairError) in
            try Timeline.proof(of: try Tickets.read(id, in: transaction), in: transaction)
        }
        for event in proof.suffix(2) {
            let canonical = String(decoding: event.canonical, as: UTF8.self)
            #expect(!canonical.contains("Zed") && !canonical.contains("Ming"))
        }
    }

    @Test func `a complaint without words says what it is about`() throws {
        try shop.putAll(in: .returned)
        try say(3, resolved: false)
        #expect(
            try shop.events(id).last?.data["summary"]?.text == "The fault is not resolved.")
    }

    @Test func `feedback is taken once the unit is back, on a closed ticket too`() throws {
        for state in TicketState.allCases where state != .returned && state != .closed {
            try shop.putAll(in: state)
            #expect(isOfState(refusal { try say(5, resolved: true) }), "\(state)")
        }
        try shop.putAll(in: .closed)
        try say(4, resolved: false)
        #expect(try shop.number("SELECT count(*) FROM complaints") == 1)
    }

    @Test func `what was disposed of has no feedback`() throws {
        try shop.putAll(in: .unclaimed)
        try shop.move(id, to: .closed, outcome: .disposed)
        #expect(isOfState(refusal { try say(1, resolved: false) }))
    }
}
