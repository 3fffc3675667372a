import TestSupport
import Testing

@testable import Repairs

/// What people do with a ticket besides moving it.
enum WalkAction: CaseIterable {
    case report, handoverReport, explain, incident, resolve, photo, find, cover, work, test, quote
    case decide, promise, assign, ceiling, pay, giveBack, remind, custody, hold, release, lend
    case takeBack, feedback, note, update, replace

    /// What somebody who wants the repair to go on would do.
    static func likely(in state: TicketState) -> [WalkAction] {
        switch state {
        case .registered: [.report, .promise]
        case .received: [.quote, .decide, .handoverReport, .explain, .test, .photo]
        case .diagnosing:
            [
                .find, .cover, .quote, .test, .assign, .handoverReport, .explain, .ceiling,
                .ceiling,
            ]
        case .awaitingApproval: [.decide, .decide, .quote, .find]
        case .approved: [.work, .hold, .lend, .promise, .quote]
        case .inRepair: [.work, .work, .test, .quote, .incident, .lend]
        case .awaitingParts, .atDepot: [.custody, .hold, .release, .update]
        case .qualityCheck: [.replace, .test, .test, .handoverReport, .explain, .incident]
        case .ready, .unclaimed:
            [.giveBack, .giveBack, .pay, .pay, .remind, .takeBack, .handoverReport, .lend]
        case .returned: [.resolve, .pay, .takeBack, .resolve, .feedback]
        case .closed, .cancelled: [.note, .feedback]
        }
    }
}

extension RepairWalk {
    /// - Throws: `RepairError` where the shop refuses it.
    mutating func perform(
        _ action: WalkAction, on id: TicketID, _ ledger: RepairLedger
    ) throws {
        switch action {
        case .report, .handoverReport, .explain, .incident, .resolve, .photo:
            try lookAt(action, id, ledger)
        case .find, .cover, .work, .test: try atBench(action, id, ledger)
        case .quote, .decide, .promise, .assign, .ceiling: try agree(action, id, ledger)
        case .custody, .hold, .release, .lend, .takeBack, .replace: try keep(action, id)
        case .pay, .giveBack, .remind, .feedback, .note, .update:
            try atCounter(action, id, ledger)
        }
    }

    private mutating func chance(_ one: Int, of all: Int) -> Bool {
        Int.random(in: 0..<all, using: &random) < one
    }

    private mutating func lookAt(
        _ action: WalkAction, _ id: TicketID, _ ledger: RepairLedger
    ) throws {
        let subject = Int.random(in: 0..<3, using: &random)
        let names = [
            subject == 0 ? "Top plate" : nil, subject == 1 ? "Powers on" : nil,
            subject == 2 ? "Battery" : nil,
        ]
        switch action {
        case .report:
            guard !ledger.condition.hasIntake else { return }
            try shop.handover(id, stage: .intake)
        case .handoverReport:
            let isScratched = chance(1, of: 3)
            let (isDead, note) = (chance(1, of: 6), "Scratch \(random.next() % 3)")
            let batteries: Int64 = chance(3, of: 4) ? 2 : .random(in: 0...1, using: &random)
            try shop.handover(id) { draft in
                if isScratched { draft.zones[0].note = note }
                draft.accessories =
                    batteries == 0 ? [] : [.init(name: "Battery", quantity: batteries)]
                if isDead { draft.functions[0].result = .fail }
            }
        case .explain:
            let differing = ledger.condition.unexplained([]).map(\.kind).sorted()
            let kind = differing.randomElement(using: &random)
            let isAccessory = kind == "accessory" || !ledger.condition.hasHandover
            try shop.explain(
                id, zone: kind == "zone" ? "Top plate" : nil,
                function: kind == "function" ? "Powers on" : nil,
                accessory: isAccessory ? "Battery" : nil)
        case .incident:
            guard ledger.incidents.count < 3 else { return }
            let kind = Incident.Kind.allCases.randomElement(using: &random) ?? .damage
            try shop.incident(
                id, zone: names[0], function: names[1], accessory: names[2], kind: kind)
        case .resolve:
            let open = ledger.incidents.filter { !$0.value.isResolved }.keys.min()
            guard let open else { return }
            try shop.resolve(open, on: id)
        default:
            let photo = photo
            try shop.write { transaction throws(RepairError) in
                _ = try Photos.add(photo, to: id, by: bench, in: transaction)
            }
        }
    }

    private mutating func atBench(
        _ action: WalkAction, _ id: TicketID, _ ledger: RepairLedger
    ) throws {
        let symptom = ledger.symptoms.sorted().randomElement(using: &random)
        switch action {
        case .find: try shop.find(id, symptom: symptom ?? 0)
        case .cover:
            let kinds: [Coverage.Kind] = [.goodwill, .consumerLaw]
            let kind = kinds.randomElement(using: &random) ?? .goodwill
            try shop.cover(id, kind)
        case .work:
            let price = max(0, Int64.random(in: -6000...3000, using: &random))
            try shop.work(id, by: chance(1, of: 4) ? otherBench : bench, price: price)
        default:
            let result =
                chance(2, of: 3)
                ? .pass : Verification.Result.allCases.randomElement(using: &random) ?? .fail
            if chance(1, of: 8) {
                try shop.test(id, function: "Powers on", result)
            } else {
                try shop.test(id, symptom: symptom, result)
            }
        }
    }

    private mutating func agree(
        _ action: WalkAction, _ id: TicketID, _ ledger: RepairLedger
    ) throws {
        switch action {
        case .quote:
            let count = chance(1, of: 4) ? 2 : 1
            let options = (0..<count).map { _ in
                [sampleLine(unitPrice: .random(in: 0...9000, using: &random), tax: 0)]
            }
            let days = Int64.random(in: 1...6, using: &random)
            try shop.quote(
                id, sampleQuote(options, at: shop.clock.now, validFor: days * Instant.day),
                overriding: chance(1, of: 6) ? "It must go on" : nil)
        case .decide:
            let verdict: QuoteDecision.Verdict = chance(3, of: 4) ? .approve : .decline
            let option = chance(3, of: 4) ? "a" : "b"
            guard let quote = try shop.quotes(id).randomElement(using: &random) else { return }
            try shop.decide(id, quote, verdict, option: option)
        case .promise:
            let kind = Promise.Kind.allCases.randomElement(using: &random) ?? .repair
            let span = Int64.random(in: 1...9 * Instant.day, using: &random)
            try shop.promise(id, kind, in: span, reason: "So")
        case .assign:
            let name = ["Theo", "Tia", nil].randomElement(using: &random) ?? nil
            try shop.assign(id, to: name)
        default: try shop.ceiling(id, [nil, 2000, 7000].randomElement(using: &random) ?? nil)
        }
    }

    private mutating func keep(_ action: WalkAction, _ id: TicketID) throws {
        let (loaner, now) = (loaners.randomElement(using: &random), shop.clock.now)
        let until = chance(1, of: 2) ? now.later(by: Instant.day / 20) : nil
        switch action {
        case .custody:
            var custody = Custody()
            (custody.holder, custody.place) = ("DHL", "On the way")
            try shop.add(custody, to: id, by: bench)
        case .hold:
            var hold = Hold()
            (hold.reason, hold.until) = ("The lathe is broken", until)
            try shop.add(hold, to: id, by: bench)
        case .release:
            _ = try shop.with(id) { ticket, transaction throws(RepairError) in
                try HoldRelease().end(on: &ticket, by: bench, in: transaction)
            }
        case .lend:
            var loan = Loan()
            (loan.loanerId, loan.conditionOut) = (loaner ?? 0, "Good")
            loan.dueBackOn = CalendarDate(
                daysSinceEpoch: Int(now.milliseconds / Instant.day) + 3)
            try shop.add(loan, to: id, by: desk)
        case .replace:
            var replacement = Replacement()
            replacement.serialNumber = "N\(random.next())"
            replacement.condition = "New"
            try shop.add(replacement, to: id, by: bench)
        default: try shop.takeBack("Good", on: id, by: desk)
        }
    }

    private mutating func atCounter(
        _ action: WalkAction, _ id: TicketID, _ ledger: RepairLedger
    ) throws {
        switch action {
        case .pay:
            let owed = ledger.due - ledger.paid
            if owed < 0 { return try shop.refund(id, -owed) }
            let (amount, isPart) = (max(1, owed), chance(1, of: 4))
            try shop.pay(id, isPart ? (amount + 1) / 2 : amount)
        case .giveBack:
            let number = ledger.numberToRead ?? id.text
            let read =
                [number, number.lowercased(), number + " ", "X1"]
                .randomElement(using: &random) ?? number
            let batteries: Int64 = chance(1, of: 2) ? 2 : .random(in: 0...1, using: &random)
            var draft = TestShop.handoverDraft(
                read, accessories: batteries == 0 ? [] : [("Battery", batteries)])
            if RepairLedger.stays(ledger.outcome) { draft.serialNumber = nil }
            try shop.giveBack(id, draft)
        case .remind: try shop.remind(id)
        case .feedback:
            let isResolved = chance(3, of: 4)
            var feedback = Feedback()
            (feedback.rating, feedback.resolved) = (4, isResolved)
            try shop.add(feedback, to: id, by: customer)
        case .note: try shop.note(id, "Something")
        default: try shop.update(id, "It goes on")
        }
    }
}

extension TestShop {
    fileprivate func refund(_ id: TicketID, _ amount: Int64) throws {
        var refund = Refund()
        (refund.amount, refund.currency, refund.method) = (amount, "EUR", .cash)
        try add(refund, to: id, by: desk)
    }

    fileprivate func pay(_ id: TicketID, _ amount: Int64) throws {
        var payment = Payment()
        (payment.amount, payment.currency, payment.method) = (amount, "EUR", .cash)
        try add(payment, to: id, by: desk)
    }

    @discardableResult
    func takeBack(_ condition: String, on id: TicketID, by person: Person) throws
        -> Recorded<Loan>
    {
        var back = LoanReturn()
        back.conditionIn = condition
        return try with(id) { [back] ticket, transaction throws(RepairError) in
            try back.end(on: &ticket, by: person, in: transaction)
        }
    }

    fileprivate func remind(_ id: TicketID) throws {
        try write { transaction throws(RepairError) in
            try Notifications.queue(
                .reminder, about: try Tickets.read(id, in: transaction), saying: "Come",
                in: transaction)
        }
    }

    func makeLoaner(_ serialNumber: String) throws -> Int64 {
        try write { transaction throws(RepairError) in
            var draft = Loaner()
            (draft.brand, draft.model) = ("Leica", "Q3")
            (draft.serialNumber, draft.condition) = (serialNumber, "Good")
            return try Loaner.create(draft, by: boss, in: transaction).id
        }
    }

    func samplePhoto() throws -> PhotoImage {
        let upload = PhotoUpload(beside: path, OpenUploads(countMax: 256))
        upload.take(SampleImage.jpeg())
        guard case .image(let image) = try upload.examine() else {
            throw ImageFault.malformed("no image")
        }
        return image
    }

    /// What stands on the timeline after an event.
    func events(_ id: TicketID, after number: Int64) throws -> [TimelineEvent] {
        try write { transaction throws(RepairError) in
            try Timeline.page(
                of: try Tickets.read(id, in: transaction), after: number, limit: 100,
                in: transaction)
        }
    }
}
