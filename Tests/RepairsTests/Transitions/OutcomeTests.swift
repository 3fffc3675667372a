import JSON
import TestSupport
import Testing

@testable import Repairs

/// When a move may say how the visit ends, and that nothing changes it afterwards.
struct OutcomeTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    private func put(_ state: TicketState, _ outcome: Outcome?) throws {
        try shop.put(id, in: state)
        try shop.write { transaction throws(RepairError) in
            var ticket = try Tickets.read(id, in: transaction)
            ticket.outcome = outcome
            try TicketRows.save(ticket, in: transaction)
        }
    }

    private func move(_ state: TicketState, _ outcome: Outcome?) throws -> Ticket {
        try shop.move(id, to: state, by: boss, outcome: outcome, overriding: "As it is")
    }

    @Test(arguments: [TicketState.diagnosing, .awaitingApproval, .inRepair, .awaitingParts])
    func `no move into the middle of a repair says how it ends`(_ state: TicketState) throws {
        var draft = Transitions.Draft()
        (draft.to, draft.outcome) = (state, .repaired)
        #expect(draft.faults().map(\.pointer) == ["/outcome"])
    }

    @Test func `what never came was withdrawn or declined, nothing else`() {
        var draft = Transitions.Draft()
        draft.to = .cancelled
        for outcome in Outcome.allCases {
            draft.outcome = outcome
            #expect(draft.faults().isEmpty == [.withdrawn, .declined].contains(outcome))
        }
    }

    @Test func `an outcome is kept until another is given, and stands on the timeline`() throws {
        try put(.diagnosing, nil)
        #expect(try move(.qualityCheck, .noFaultFound).outcome == .noFaultFound)
        #expect(try shop.events(id).last?.data["outcome"]?.text == "noFaultFound")
        #expect(try move(.ready, nil).outcome == .noFaultFound)
        #expect(try shop.ticket(id).outcome == .noFaultFound)
    }

    @Test(arguments: Outcome.allCases)
    func `nothing goes out repaired without the customer's yes`(_ outcome: Outcome) throws {
        let asksFirst = [.repaired, .adjusted, .exchanged, .replaced].contains(outcome)
        func isOutcomeUnmet() throws -> Bool {
            let error = refusal { try shop.move(id, to: .ready, by: bench, outcome: outcome) }
            guard case .unmet(let unmet) = error else { return false }
            return unmet.contains { $0.gate == .outcome }
        }
        try put(.diagnosing, nil)
        #expect(try isOutcomeUnmet() == asksFirst)
        try shop.decide(id, try shop.quote(id))
        #expect(try !isOutcomeUnmet())
    }

    @Test(arguments: Outcome.allCases)
    func `from the diagnosis a quality check is of no fault found`(_ outcome: Outcome) throws {
        try put(.diagnosing, nil)
        if outcome == .noFaultFound {
            #expect(try move(.qualityCheck, outcome).outcome == outcome)
        } else {
            #expect(pointers(refusal { _ = try move(.qualityCheck, outcome) }) == ["/outcome"])
        }
    }

    @Test func `a failed quality check leaves no outcome`() throws {
        try shop.decide(id, try shop.ask(id))
        try put(.qualityCheck, .repaired)
        let ticket = try shop.move(id, to: .inRepair, by: bench)
        #expect(ticket.outcome == nil)
        #expect(try shop.events(id).last?.data["outcome"]?.isNull == true)
    }

    /// Else a unit would leave the bench untested as unrepairable, and the house as repaired.
    @Test(arguments: [
        (TicketState.ready, TicketState.returned), (.ready, .unclaimed), (.unclaimed, .returned),
        (.returned, .closed),
    ])
    func `once a unit is ready its outcome is settled`(
        from: TicketState, to: TicketState
    ) throws {
        try put(from, .unrepairable)
        #expect(pointers(refusal { _ = try move(to, .repaired) }) == ["/outcome"])
        #expect(try shop.ticket(id).outcome == .unrepairable)
        var draft = Transitions.Draft()
        (draft.to, draft.outcome) = (to, .unrepairable)
        #expect(draft.faults(on: try shop.ticket(id)).isEmpty, "it may be said again")
        try put(from, nil)
        draft.outcome = .repaired
        #expect(draft.faults(on: try shop.ticket(id)).isEmpty, "none was said")
    }

    @Test func `what is fetched by nobody is disposed of, whatever it was before`() throws {
        try put(.unclaimed, .repaired)
        #expect(try shop.unmet(id, to: .closed, outcome: .adjusted).map(\.gate) == [.outcome])
        let ticket = try shop.move(id, to: .closed, outcome: .disposed)
        #expect(ticket.outcome == .disposed)
    }
}
