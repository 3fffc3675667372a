import TestSupport
import Testing

@testable import Repairs

/// Where a ticket stands, as its customer may know it.
struct StatusTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    @Test func `a new ticket says what was received, what is next and by when`() throws {
        let status = try shop.status(id)
        let now = shop.clock.now
        #expect(status.ticketId == id && status.state == .received && status.version == 1)
        #expect(status.statusText == "Received" && status.nextStep.contains("technician"))
        #expect(status.equipment == "Leica M9-P" && status.actionNeeded == nil)
        #expect(status.receivedAt == now && status.updatedAt == now)
        #expect(status.promises.map(\.dueAt.text) == ["2026-11-25T17:00:00.000Z"])
        #expect(status.nextUpdateBy == now.later(by: 3 * Instant.day))
        #expect(status.timeline.map(\.message) == ["Received"] && status.timeline[0].at == now)
    }

    @Test func `a mail-in has not been received and waits for the carrier`() throws {
        let status = try shop.status(try shop.checkIn(sampleMailIn()).ticket.ticketId)
        #expect(status.state == .registered && status.receivedAt == nil)
        #expect(status.timeline.map(\.state) == [.registered])
        #expect(!status.overdue && status.expiresAt == nil && status.promises.isEmpty)
    }

    @Test func `the public timeline holds moves and messages, and nothing else`() throws {
        try shop.hire(bench)
        shop.clock.advance(by: 1000)
        try shop.note(id, "Rum")
        try shop.assign(id, to: "Theo")
        try shop.report(id, stage: .depot)
        try shop.promise(id, .diagnosis, in: 1000)
        try shop.update(id, "First look tomorrow")
        try shop.move(id, to: .diagnosing, by: bench)
        try shop.promise(id, .diagnosis, in: 2000, reason: "Flu")
        let timeline = try shop.status(id).timeline
        #expect(
            timeline.map(\.message) == [
                "Received", "First look tomorrow", "Being diagnosed", "Flu",
            ])
        #expect(timeline.map(\.state) == [.received, .received, .diagnosing, .diagnosing])
        #expect(timeline.dropFirst().allSatisfy { $0.at == shop.clock.now })
    }

    @Test func `of a long history the latest entries are told, in the state that each was in`()
        throws
    {
        try shop.hire(bench)
        for number in 1...30 { try shop.update(id, "Early \(number)") }
        try shop.move(id, to: .diagnosing, by: bench)
        for number in 1...(2 * PublicTimeline.entriesMax) {
            try shop.note(id, "Internal \(number)")
            try shop.update(id, "Late \(number)")
            if number % 3 == 0 { try shop.promise(id, .repair, in: Int64(900 - number) * 60_000) }
        }
        let timeline = try shop.status(id).timeline
        let last = PublicTimeline.entriesMax + 1...2 * PublicTimeline.entriesMax
        #expect(timeline.map(\.message) == last.map { "Late \($0)" })
        #expect(timeline.allSatisfy { $0.state == .diagnosing })
    }

    @Test func `a poll looks for no event but along its index, and parses none that is internal`()
        throws
    {
        for number in 1...20 { try shop.note(id, "Internal \(number)") }
        let plans = try shop.plansOf { transaction throws(RepairError) in
            _ = try Statuses.read(id, .en, in: transaction)
        }
        #expect(!plans.isEmpty)
        #expect(!plans.contains { $0.hasPrefix("SCAN") || $0.contains("B-TREE") }, "\(plans)")
        // An event that nobody outside may see is not even read: damage to it is for `check`.
        try shop.write { transaction throws(RepairError) in
            try transaction.run(
                "UPDATE events SET canonical = '{' || substr(canonical, 9) WHERE number = 5")
        }
        #expect(try shop.status(id).timeline.map(\.message) == ["Received"])
    }

    @Test(arguments: StatusLanguage.allCases)
    func `every state has words in every language`(language: StatusLanguage) throws {
        var texts: Set<String> = []
        for state in TicketState.allCases {
            try shop.putAll(in: state)
            let status = try shop.status(id, language)
            #expect(status.language == language && status.state == state)
            #expect(!status.statusText.isEmpty && !status.nextStep.isEmpty)
            texts.insert(status.statusText)
            if language != .en {
                let english = try shop.status(id, .en)
                #expect(status.statusText != english.statusText)
                #expect(status.nextStep != english.nextStep)
            }
        }
        #expect(texts.count == TicketState.allCases.count)
    }

    @Test(
        arguments: [
            ("en", .en), ("de", .de), ("DE-at", .de), ("ja-JP", .ja), ("fr", .en), ("", .en),
            ("deu", .en), ("d\u{45}", .de), ("-de", .en), ("\u{44}\u{65}\u{301}", .en),
        ] as [(String, StatusLanguage)])
    func `a language tag is met by its primary subtag, else by English`(
        tag: String, language: StatusLanguage
    ) {
        #expect(StatusLanguage(tag: tag) == language)
    }

    @Test func `what the customer is asked to do follows from the state`() throws {
        let actions: [TicketState: Status.Action] = [
            .received: .decideQuote, .awaitingApproval: .decideQuote, .ready: .collect,
            .unclaimed: .collect, .returned: .feedback, .closed: .feedback,
        ]
        try shop.quote(id)
        for state in TicketState.allCases {
            try shop.putAll(in: state)
            #expect(try shop.status(id).actionNeeded == actions[state])
        }
    }

    @Test func `without a quote, after its time and once it is declined nothing is to decide`()
        throws
    {
        try shop.putAll(in: .awaitingApproval)
        #expect(try shop.status(id).actionNeeded == nil)
        #expect(try shop.status(id).nextStep == "We will send you a quote.")
        try shop.putAll(in: .diagnosing)
        let quote = try shop.quote(id)
        #expect(try shop.status(id).actionNeeded == .decideQuote)
        #expect(try shop.status(id).nextStep == "Please decide on the quote.")
        #expect(try shop.status(id).expiresAt == quote.validUntil)
        #expect(try shop.status(id).waitingOn == .customer)
        shop.clock.advance(by: 7 * Instant.day)
        #expect(try shop.status(id).actionNeeded == nil)
        try shop.putAll(in: .diagnosing)
        let second = try shop.quote(id)
        #expect(try shop.status(id).actionNeeded == .decideQuote)
        try shop.decide(id, second, .decline)
        let status = try shop.status(id)
        #expect(status.actionNeeded == nil && status.waitingOn == .centre)
        #expect(status.statusText == "Quote declined")
        #expect(status.nextStep == "We will prepare your equipment to be given back.")
        try shop.putAll(in: .diagnosing)
        try shop.quote(id)
        #expect(try shop.status(id).actionNeeded == .decideQuote)
        #expect(try shop.status(id).waitingOn == .customer)
    }

    @Test func `a quote declined at the counter leaves nothing to examine`() throws {
        try shop.decide(id, try shop.quote(id), .decline)
        for language in StatusLanguage.allCases {
            let status = try shop.status(id, language)
            #expect(status.state == .received && status.waitingOn == .centre)
            #expect(status.statusText == language.texts.declined.status)
            #expect(status.nextStep == language.texts.declined.next)
        }
    }

    @Test func `an unknown ticket is not found`() {
        guard case .notFound("ticket") = refusal({ _ = try shop.status(TicketID(code: 5)) }) else {
            Issue.record("an unknown ticket has a status")
            return
        }
    }
}
