import Testing

@testable import Repairs

/// Staff doing whatever comes to mind with a few units, without overrides.
struct RepairWalk {
    private let shop: TestShop
    private var random: SplitMix
    private var models: [TicketID: RepairModel] = [:]
    private var ids: [TicketID] = []
    private let people = [desk, bench, otherBench, boss, admin]
    private(set) var reached: Set<TicketState> = []
    private(set) var refusals = 0
    /// Moves whose gates don't hold by the model, or that are listed otherwise than they go.
    private(set) var failures: [String] = []

    private static let openMax = 4

    init(seed: UInt64) throws {
        shop = try TestShop()
        random = SplitMix(seed: seed)
        try shop.hire(bench, otherBench)
    }

    mutating func step() throws {
        shop.clock.advance(by: .random(in: 0..<(Instant.day / 100), using: &random))
        let open = ids.filter { ![.closed, .cancelled].contains(models[$0]?.state) }
            .suffix(RepairWalk.openMax)
        guard open.count == RepairWalk.openMax, Int.random(in: 0..<100, using: &random) > 0,
            let id = open.randomElement(using: &random),
            var model = models[id]
        else { return try checkIn() }
        if Int.random(in: 0..<3, using: &random) == 0 {
            try move(id, &model)
        } else if Bool.random(using: &random) {
            try? atBench(id, &model)
        } else {
            try? atCounter(id, &model)
        }
        models[id] = model
    }

    private mutating func checkIn() throws {
        let (mark, isMailIn) = ("S\(ids.count)", Int.random(in: 0..<5, using: &random) == 0)
        var draft =
            isMailIn
            ? sampleMailIn(email: "\(mark)@example.com", serialNumber: mark)
            : sampleCheckIn(email: "\(mark)@example.com", serialNumber: mark)
        if !isMailIn { draft.diagnosisBy = shop.clock.now.later(by: Instant.day) }
        let ticket = try shop.checkIn(draft).ticket
        ids.append(ticket.ticketId)
        reached.insert(ticket.state)
        models[ticket.ticketId] = RepairModel(
            state: ticket.state, hasIntake: !isMailIn, diagnosisBy: draft.diagnosisBy)
    }

    /// What is refused leaves the model as it was.
    private mutating func atBench(_ id: TicketID, _ model: inout RepairModel) throws {
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
            try shop.find(id)
            model.hasFinding = true
        case 1:
            try shop.cover(id, .goodwill)
            model.hasCoverage = true
        case 2:
            let (person, price) = (worker(), max(0, Int64.random(in: -6000...3000, using: &random)))
            try shop.work(id, by: person, price: price)
            model.price += price
            model.workers.insert(person.name)
            model.test = nil
        case 3, 4:
            let result = TestRecord.Result.allCases.randomElement(using: &random) ?? .pass
            try shop.test(id, symptom: 1, result)
            model.test = result
        case 5:
            let isScratched = Int.random(in: 0..<3, using: &random) == 0
            let note = "Scratch \(random.next())"
            try shop.handover(id) { draft in
                if isScratched { draft.zones[0].note = note }
            }
            model.hasHandoverReport = true
            model.isScratchOpen = isScratched
        case 6:
            try shop.explain(id, zone: "Top plate")
            model.isScratchOpen = false
        default:
            guard model.openIncidents.isEmpty else { return }
            try shop.incident(id, function: "Powers on")
            model.incidents += 1
            model.openIncidents.append(model.incidents)
        }
    }

    private mutating func worker() -> Person {
        Int.random(in: 0..<4, using: &random) == 0 ? otherBench : bench
    }

    private mutating func atCounter(_ id: TicketID, _ model: inout RepairModel) throws {
        switch Int.random(in: 0..<9, using: &random) {
        case 0:
            guard !model.hasIntake else { return }
            try shop.report(id)
            model.hasIntake = true
        case 1:
            model.diagnosisBy = try shop.promise(id, .diagnosis, in: Instant.day, reason: "So")
                .dueAt
        case 2: try quote(id, &model)
        case 3, 4: try decide(id, &model)
        case 5:
            let amount = max(1, (model.due - model.paid) / .random(in: 1...2, using: &random))
            try pay(id, amount)
            model.paid += amount
        case 6:
            let unit = "S\(ids.firstIndex(of: id) ?? 0)"
            try shop.giveBack(id, TestShop.handoverDraft(unit))
            model.hasHandover = true
        case 7:
            guard let number = model.openIncidents.first else { return }
            try shop.resolve(number, on: id)
            model.openIncidents.removeFirst()
        default:
            try remind(id)
            model.reminders += 1
        }
    }

    private mutating func quote(_ id: TicketID, _ model: inout RepairModel) throws {
        let line = sampleLine(unitPrice: .random(in: 0...9000, using: &random), tax: 0)
        let days = Int64.random(in: 1...6, using: &random)
        let sent = try shop.quote(
            id, sampleQuote([[line]], at: shop.clock.now, validFor: days * Instant.day))
        model.quote = sent
        model.isQuoteDecided = false
        model.repairBy = sent.repairBy
        model.outcome = try shop.ticket(id).outcome
    }

    private mutating func decide(_ id: TicketID, _ model: inout RepairModel) throws {
        guard let quote = model.quote else { return }
        let isYes = Int.random(in: 0..<4, using: &random) > 0
        let wasOpen = model.state == .awaitingApproval || model.state == .received
        let ticket = try shop.decide(id, quote, isYes ? .approve : .decline).ticket
        if !wasOpen || model.isQuoteDecided || quote.validUntil <= shop.clock.now {
            failures.append("\(id.text): a decision in \(model.state)")
        }
        model.isQuoteDecided = true
        model.isRefused = !isYes
        model.outcome = ticket.outcome
        guard isYes else { return }
        (model.approved, model.total) = (quote, quote.options[0].sums.total)
        model.state = .approved
        reached.insert(.approved)
    }

    private func pay(_ id: TicketID, _ amount: Int64) throws {
        var draft = PaymentDraft()
        (draft.amount, draft.currency, draft.method) = (amount, "EUR", .cash)
        try shop.write { [draft] transaction throws(RepairError) in
            _ = try Payments.add(draft, to: id, by: desk, in: transaction)
        }
    }

    private func remind(_ id: TicketID) throws {
        try shop.write { transaction throws(RepairError) in
            try Notifications.queue(
                .reminder, about: try Tickets.read(id, in: transaction), saying: "Come",
                in: transaction)
        }
    }

    private mutating func move(_ id: TicketID, _ model: inout RepairModel) throws {
        let next = TransitionTable.next(after: model.state)
        let any = Int.random(in: 0..<8, using: &random) == 0
        guard let person = people.randomElement(using: &random),
            let to = (any ? TicketState.allCases : next).randomElement(using: &random)
        else { return }
        let outcome =
            Bool.random(using: &random)
            ? nil
            : Outcome.allCases.randomElement(
                using: &random)
        let move = RepairModel.Move(
            to: to, person: person, outcome: outcome,
            isDetailed: Bool.random(using: &random), now: shop.clock.now)
        let listed = try shop.possible(id, for: person).first { $0.to == to }
        let mayMove =
            next.contains(to) && model.holds(move)
            && TransitionTable.allows(person, into: to, overriding: false)
        let what = "\(id.text) \(model.state) -> \(to) by \(person.name)"
        do throws(RepairError) {
            let ticket = try perform(move, on: id)
            if !mayMove { failures.append("\(what): it went, and \(model)") }
            if ticket.state != to { failures.append("\(what): it is \(ticket.state)") }
            (model.state, model.outcome) = (ticket.state, ticket.outcome)
            model.assignee = ticket.assignee
            reached.insert(to)
        } catch {
            refusals += 1
            guard case .unmet(let unmet) = error, outcome == nil, !move.isDetailed else { return }
            if unmet != listed?.unmet { failures.append("\(what): listed otherwise") }
        }
    }

    private func perform(
        _ move: RepairModel.Move, on id: TicketID
    ) throws(RepairError) -> Ticket {
        var draft = Transitions.Draft()
        (draft.to, draft.outcome) = (move.to, move.outcome)
        if move.isDetailed {
            let today = Int(move.now.milliseconds / Instant.day)
            if move.to == .awaitingParts {
                draft.partExpectedOn = CalendarDate(daysSinceEpoch: today + 1)
            } else if move.to == .atDepot {
                (draft.depot, draft.depotReference) = ("Wetzlar", "W-77")
                draft.expectedBackOn = CalendarDate(daysSinceEpoch: today + 3)
            }
        }
        return try shop.write { [draft] transaction throws(RepairError) in
            try Transitions.move(id, draft, by: move.person, in: transaction)
        }
    }

    /// Every ticket is what the model says, and every chain is whole.
    func isWhole() throws -> Bool {
        for id in ids where try shop.ticket(id).state != models[id]?.state { return false }
        return try shop.hasWholeChains()
    }
}
