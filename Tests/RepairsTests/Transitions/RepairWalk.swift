import SQLite
import TestSupport
import Testing

@testable import Repairs

/// Staff and customers doing whatever comes to mind with a few units. What must hold is read from
/// the timelines alone.
struct RepairWalk {
    let shop: TestShop
    var random: SplitMix
    let loaners: [Int64]
    let photo: PhotoImage
    private(set) var ledgers: [TicketID: RepairLedger] = [:]
    /// In the order in which they were checked in.
    private(set) var ids: [TicketID] = []
    private let people = [desk, bench, otherBench, boss, admin]
    private(set) var reached: Set<TicketState> = []
    private(set) var done: Set<WalkAction> = []
    private(set) var overrides = 0
    private(set) var refusals = 0
    /// Where the shop and the contract's tables disagree.
    private(set) var failures: [String] = []

    private static let openMax = 4

    init(seed: UInt64) throws {
        shop = try TestShop()
        try shop.connection.run("PRAGMA synchronous = OFF")
        random = SplitMix(seed: seed)
        try shop.hire(bench, otherBench)
        loaners = try ["L1", "L2", "L3", "L4"].map(shop.makeLoaner)
        photo = try shop.samplePhoto()
    }

    mutating func step() throws {
        shop.clock.advance(by: .random(in: 0..<(Instant.day / 100), using: &random))
        let open = ids.filter { ![.closed, .cancelled].contains(ledgers[$0]?.state) }
            .suffix(RepairWalk.openMax)
        guard open.count == RepairWalk.openMax, Int.random(in: 0..<100, using: &random) > 0,
            let id = (Int.random(in: 0..<40, using: &random) == 0 ? ids : Array(open))
                .randomElement(using: &random),
            let state = ledgers[id]?.state
        else { return try checkIn() }
        if Int.random(in: 0..<3, using: &random) == 0 {
            try move(id)
        } else {
            let likely = Int.random(in: 0..<4, using: &random) > 0
            let actions = likely ? WalkAction.likely(in: state) : WalkAction.allCases
            try act(actions.randomElement(using: &random) ?? .note, on: id)
        }
        try readTimeline(of: id)
    }

    private mutating func checkIn() throws {
        let mark = "S\(ids.count)"
        let isMailIn = Int.random(in: 0..<5, using: &random) == 0
        var draft =
            isMailIn
            ? sampleMailIn(email: "\(mark)@example.com", serialNumber: mark)
            : sampleCheckIn(email: "\(mark)@example.com", serialNumber: mark)
        draft.symptoms = Array(
            ["White spots", "No flash"].prefix(.random(in: 1...2, using: &random)))
        draft.conditionReport?.accessories = [.init(name: "Battery", quantity: 2)]
        if !isMailIn { draft.diagnosisBy = shop.clock.now.later(by: Instant.day) }
        let id = try shop.checkIn(draft).ticket.ticketId
        ids.append(id)
        ledgers[id] = RepairLedger()
        try readTimeline(of: id)
    }

    /// Does something; what the shop refuses leaves the ticket as it was.
    private mutating func act(_ action: WalkAction, on id: TicketID) throws {
        guard let ledger = ledgers[id] else { return }
        do {
            try perform(action, on: id, ledger)
            done.insert(action)
            if action == .remind { ledgers[id]?.reminders += 1 }
        } catch RepairError.storage(let failure) {
            failures.append("\(id.text) \(action): \(failure)")
        } catch is RepairError {
            refusals += 1
        }
    }

    /// What happened since the timeline was last read; the ticket says the same of itself.
    private mutating func readTimeline(of id: TicketID) throws {
        guard var ledger = ledgers[id] else { return }
        let from = ledger.state
        for event in try shop.events(id, after: ledger.events) { ledger.take(event) }
        ledgers[id] = ledger
        if from != ledger.state || ledger.events == 1 { reached.insert(ledger.state) }
        failures += ledger.faults.map { "\(id.text) \($0)" }
        let ticket = try shop.ticket(id)
        if ticket.state != ledger.state || ticket.outcome != ledger.outcome
            || ticket.assignee != ledger.assignee || ticket.version != ledger.events
        {
            failures.append("\(id.text): the ticket is \(ticket), its timeline says \(ledger)")
        }
    }

    private mutating func move(_ id: TicketID) throws {
        guard let ledger = ledgers[id] else { return }
        let isLikely = Int.random(in: 0..<8, using: &random) > 0
        let states = isLikely ? ledger.next.sorted { $0.rawValue < $1.rawValue } : []
        let to = (states.isEmpty ? TicketState.allCases : states).randomElement(using: &random)
        let isOverride = Int.random(in: 0..<12, using: &random) == 0
        guard let to,
            let person = isOverride && Bool.random(using: &random) ? boss : somebody(to, ledger)
        else { return }
        if Int.random(in: 0..<4, using: &random) == 0 { try checkList(id, ledger, for: person) }
        var draft = Transitions.Draft()
        draft.to = to
        draft.outcome = anOutcome(into: to)
        if to == .ready || to == .closed, Bool.random(using: &random) { draft.agreedBy = "Ming" }
        if to == .cancelled, Int.random(in: 0..<3, using: &random) > 0 { draft.note = "Twice" }
        describeWait(into: to, in: &draft)
        if isOverride { draft.overrideReason = "It must go on" }
        let expected = Verdict(of: draft, by: person, on: ledger, at: shop.clock.now)
        let verdict = try ask(draft, by: person, of: id)
        if verdict != expected {
            failures.append(
                "\(id.text) \(ledger.state) -> \(to) by \(person.name) as \(draft): "
                    + "\(verdict), not \(expected), by \(ledger)")
        }
        if verdict != .moved { refusals += 1 }
        if verdict == .moved, draft.overrideReason != nil { overrides += 1 }
    }

    /// Mostly one who may.
    private mutating func somebody(_ to: TicketState, _ ledger: RepairLedger) -> Person? {
        let roles = ledger.roles(to: to, saying: nil)
        let able = people.filter { !Set($0.roles).isDisjoint(with: roles) }
        let isAble = Int.random(in: 0..<4, using: &random) > 0 && !able.isEmpty
        return (isAble ? able : people).randomElement(using: &random)
    }

    private mutating func anOutcome(into state: TicketState) -> Outcome? {
        let ends: [TicketState] = [.qualityCheck, .ready, .closed, .cancelled]
        let chance = ends.contains(state) ? 2 : 12
        guard Int.random(in: 0..<chance, using: &random) == 0 else { return nil }
        return Outcome.allCases.randomElement(using: &random)
    }

    private mutating func describeWait(
        into state: TicketState, in draft: inout Transitions.Draft
    ) {
        let today = Int(shop.clock.now.milliseconds / Instant.day)
        let date = CalendarDate(daysSinceEpoch: today + .random(in: -1...9, using: &random))
        let isMisplaced = Int.random(in: 0..<50, using: &random) == 0
        if state == .awaitingParts || isMisplaced, Bool.random(using: &random) {
            draft.partExpectedOn = date
        }
        guard state == .atDepot else { return }
        if Int.random(in: 0..<4, using: &random) > 0 { draft.depot = "Wetzlar" }
        if Int.random(in: 0..<4, using: &random) > 0 { draft.depotReference = "W-77" }
        if Int.random(in: 0..<4, using: &random) > 0 { draft.expectedBackOn = date }
    }

    private func ask(
        _ draft: Transitions.Draft, by person: Person, of id: TicketID
    ) throws -> Verdict {
        do throws(RepairError) {
            _ = try shop.write { transaction throws(RepairError) in
                try Transitions.move(id, draft, by: person, in: transaction)
            }
            return .moved
        } catch {
            switch error {
            case .forbidden: return .forbidden
            case .invalid: return .invalid
            case .noSuchTransition: return .noSuchTransition
            case .unmet(let unmet): return .unmet(Set(unmet.map(\.gate)))
            default: throw error
            }
        }
    }

    /// What is listed is what would be refused.
    private mutating func checkList(
        _ id: TicketID, _ ledger: RepairLedger, for person: Person
    ) throws {
        let listed = try shop.possible(id, for: person)
        if Set(listed.map(\.to)) != ledger.next { failures.append("\(id.text): \(listed)") }
        for possible in listed {
            let move = RepairLedger.Move(to: possible.to, by: person.name, at: shop.clock.now)
            let unmet = ledger.unmet(move)
            if Set(possible.unmet.map(\.gate)) != unmet {
                failures.append("\(id.text): \(possible), and unmet are \(unmet) by \(ledger)")
            }
        }
    }

    /// What of all that was done had to look through a whole table.
    var tableWalks: [String] { shop.walks() }

    /// Every chain is whole.
    func isWhole() throws -> Bool { try shop.hasWholeChains() }
}

/// What becomes of a move that somebody asks for.
private enum Verdict: Equatable {
    case moved, forbidden, invalid, noSuchTransition
    case unmet(Set<Gate>)

    /// By the contract's tables, in its order of refusals.
    init(
        of draft: Transitions.Draft, by person: Person, on ledger: RepairLedger, at now: Instant
    ) {
        let to = draft.to ?? .registered
        let isOverride = draft.overrideReason != nil
        let roles = isOverride ? [.manager] : ledger.roles(to: to, saying: draft.outcome)
        var move = RepairLedger.Move(to: to, by: person.name, at: now)
        (move.outcome, move.isAgreed) = (draft.outcome, draft.agreedBy != nil)
        move.partExpectedOn = draft.partExpectedOn
        (move.depot, move.depotReference) = (draft.depot, draft.depotReference)
        move.expectedBackOn = draft.expectedBackOn
        let isMisplaced =
            (to != .awaitingParts && draft.partExpectedOn != nil)
            || (draft.agreedBy != nil && !RepairLedger.stays(draft.outcome ?? ledger.outcome))
            || (ledger.state == .received && to == .cancelled && draft.note == nil)
        let isSayable = draft.outcome.map { ledger.takes($0, into: to) } ?? true
        let unmet = ledger.unmet(move)
        let standing = isOverride ? unmet.intersection(RepairLedger.never) : unmet
        if Set(person.roles).isDisjoint(with: roles) {
            self = .forbidden
        } else if isMisplaced || !isSayable {
            self = .invalid
        } else if !ledger.next.contains(to) {
            self = .noSuchTransition
        } else {
            self = standing.isEmpty ? .moved : .unmet(standing)
        }
    }
}
