import TestSupport
import Testing

@testable import Repairs

/// Staff doing whatever comes to mind, without overrides, against a model of what must hold.
@Suite struct RandomWalkTests {
    @Test(arguments: [11, 12, 13, 14] as [UInt64])
    func `no state is reached whose gates do not hold`(seed: UInt64) throws {
        var walk = try RandomWalk(seed: seed)
        for step in 0..<1000 {
            try walk.step()
            if walk.failed { Issue.record("seed \(seed), step \(step)") }
            if walk.failed { return }
        }
        try walk.checkEverything()
        #expect(
            walk.reached == [.registered, .received, .diagnosing, .cancelled],
            "without quotes, work and tests nothing goes further")
        #expect(walk.moves > 20 && walk.refusals > 50)
    }
}

private struct RandomWalk {
    /// What the model knows of a ticket.
    private struct Known {
        var state: TicketState
        var unit: Int64
        var hasIntake: Bool
        var hasSerial: Bool
        var diagnosisBy: Instant?
        var assignee: String?
        var version: Int64 = 1
    }

    private let shop: TestShop
    private var random: SplitMix
    private var tickets: [TicketID: Known] = [:]
    private var ids: [TicketID] = []
    private var serials = 0
    private let people = [desk, bench, boss, admin]
    private(set) var reached: Set<TicketState> = []
    private(set) var moves = 0
    private(set) var refusals = 0
    private(set) var failed = false

    init(seed: UInt64) throws {
        shop = try TestShop()
        random = SplitMix(seed: seed)
        try shop.hire(bench, boss)
    }

    mutating func step() throws {
        shop.clock.advance(by: .random(in: 0..<Instant.day / 20, using: &random))
        // By place, not by ticket ID: those are random, and a seed must walk the same way again.
        let open = ids.enumerated()
            .filter { $0.offset % 8 == 0 || tickets[$0.element]?.state != .cancelled }
            .map(\.element)
        guard let id = open.randomElement(using: &random),
            Int.random(in: 0..<8, using: &random) > 0
        else { return try checkIn() }
        switch Int.random(in: 0..<12, using: &random) {
        case 0: try addReport(to: id)
        case 1: try promise(on: id)
        case 2: try assign(id)
        case 3: try setSerialNumber(of: id)
        case 4: try note(on: id)
        default: try move(id)
        }
    }

    private mutating func checkIn() throws {
        serials += 1
        let customer = Int.random(in: 0..<5, using: &random)
        let email = "c\(customer)@example.com"
        let isMailIn = Bool.random(using: &random)
        var draft =
            isMailIn
            ? sampleMailIn(name: "Customer \(customer)", email: email)
            : sampleCheckIn(
                name: "Customer \(customer)", email: email, serialNumber: "S\(serials)")
        if !isMailIn { draft.diagnosisBy = shop.clock.now.later(by: Instant.day) }
        let ticket = try shop.checkIn(draft).ticket
        ids.append(ticket.ticketId)
        reached.insert(ticket.state)
        tickets[ticket.ticketId] = Known(
            state: isMailIn ? .registered : .received, unit: ticket.equipmentId,
            hasIntake: !isMailIn, hasSerial: !isMailIn, diagnosisBy: draft.diagnosisBy)
    }

    private mutating func addReport(to id: TicketID) throws {
        let stage = ConditionReport.Stage.allCases.randomElement(using: &random)
        guard tickets[id]?.state != .cancelled else {
            return expect(refusal { try shop.report(id, stage: stage) } != nil)
        }
        try shop.report(id, stage: stage)
        if stage == .intake { tickets[id]?.hasIntake = true }
        tickets[id]?.version += 1
    }

    private mutating func promise(on id: TicketID) throws {
        guard tickets[id]?.state != .cancelled else { return }
        let kind = Promise.Kind.allCases.randomElement(using: &random) ?? .repair
        let span = Int64.random(in: 1..<2 * Instant.day, using: &random)
        let promise = try shop.promise(id, kind, in: span, reason: "As it is")
        if kind == .diagnosis { tickets[id]?.diagnosisBy = promise.dueAt }
        tickets[id]?.version += 1
    }

    private mutating func assign(_ id: TicketID) throws {
        let name = [nil, "Theo", "Mara"].randomElement(using: &random) ?? nil
        try shop.assign(id, to: name)
        if tickets[id]?.assignee != name { tickets[id]?.version += 1 }
        tickets[id]?.assignee = name
    }

    private mutating func setSerialNumber(of id: TicketID) throws {
        let ticket = try shop.ticket(id)
        serials += 1
        try shop.setSerialNumber("S\(serials)", of: ticket)
        for other in ids where tickets[other]?.unit == ticket.equipmentId {
            tickets[other]?.hasSerial = true
        }
    }

    private mutating func note(on id: TicketID) throws {
        try shop.note(id, "Something")
        tickets[id]?.version += 1
    }

    private mutating func move(_ id: TicketID) throws {
        guard let known = tickets[id],
            let person = people.randomElement(using: &random),
            let to =
                (Bool.random(using: &random)
                ? TransitionTable.next(after: known.state) : TicketState.allCases)
                .randomElement(using: &random)
        else { return }
        let outcome = Int.random(in: 0..<8, using: &random) == 0 ? Outcome.repaired : nil
        let listed = try shop.possible(id, for: person).first { $0.to == to }
        let mayMove =
            listed != nil && holds(known, to: to, by: person)
            && outcome == nil
            && listed.map { person.has($0.roles) } == true
        let note = to == .cancelled ? "Checked in twice" : nil
        guard mayMove else {
            refusals += 1
            let error = refusal {
                try shop.move(id, to: to, by: person, outcome: outcome, note: note)
            }
            if case .unmet(let unmet) = error, outcome == nil { expect(unmet == listed?.unmet) }
            return expect(error != nil)
        }
        expect(listed?.unmet.isEmpty == true)
        let ticket = try shop.move(id, to: to, by: person, outcome: outcome, note: note)
        moves += 1
        reached.insert(to)
        tickets[id]?.state = to
        // A note stands under `notes` too, and what arrives is in our custody.
        tickets[id]?.version += note == nil && to != .received ? 1 : 2
        if to == .diagnosing { tickets[id]?.assignee = known.assignee ?? person.name }
        expect(ticket.state == to && ticket.assignee == tickets[id]?.assignee)
        expect(to != .diagnosing || ticket.assignee == person.name)
        expect(to != .received || ticket.receivedAt == shop.clock.now)
    }

    /// The contract's gates over what the model knows; all others are over facts there are none of.
    private func holds(_ known: Known, to state: TicketState, by person: Person) -> Bool {
        switch state {
        case .received:
            known.hasIntake && known.hasSerial
                && known.diagnosisBy.map { $0 > shop.clock.now } == true
        case .diagnosing: known.assignee == nil || known.assignee == person.name
        case .cancelled: true
        default: false
        }
    }

    private mutating func expect(_ holds: Bool) {
        if !holds { failed = true }
    }

    /// At the end every ticket is what the model says, and every chain is whole.
    func checkEverything() throws {
        for id in ids {
            let ticket = try shop.ticket(id)
            #expect(ticket.state == tickets[id]?.state && ticket.version == tickets[id]?.version)
            #expect(ticket.assignee == tickets[id]?.assignee)
            #expect(ticket.head.count == ticket.version)
        }
        let page = try shop.write { transaction throws(RepairError) in
            try ChainCheck.page(after: 0, limit: 10_000, in: transaction)
        }
        #expect(page.damages.isEmpty && page.tickets == ids.count)
    }
}
