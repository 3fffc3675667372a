import Foundation
import Repairs
import TestSupport
import Testing

@testable import Delivery

/// A shop with a clock that stands until it is set, and a sendmail that keeps what it is given.
final class MailShop {
    private let live: LiveShop
    private let reader: Reader
    var store: RepairStore { live.store }
    var path: String { live.path }
    var folder: ScratchFolder { live.folder }
    var clock: TestClock { live.clock }

    init() throws {
        live = try LiveShop()
        reader = try live.store.makeReader()
        try FileManager.default.createDirectory(
            atPath: live.folder.file("mails"), withIntermediateDirectories: false)
    }

    /// A command of this shell script, after it has kept its standard input as the next file of
    /// `mails`; `$0` is its own path, in the shop's folder.
    func sendmail(_ then: String = "exit 0") throws -> SendmailCommand {
        let path = folder.file("sendmail")
        let script = """
            #!/bin/sh
            cd "$(dirname "$0")/mails" && cat > "$(printf '%03d' "$(ls | wc -l)")"
            \(then)
            """
        try script.write(toFile: path, atomically: false, encoding: .utf8)
        // Not run by its own path: a process that another test forks meanwhile may hold it open for
        // writing, and the system runs no such file.
        return try #require(SendmailCommand("/bin/sh " + path + " -t -i"))
    }

    func mailer(
        _ command: SendmailCommand? = nil, from: String = "repairs@fettle.example",
        limitMilliseconds: Int64 = Mailer.limitMilliseconds
    ) throws -> Mailer {
        Mailer(
            store: store, command: try command ?? sendmail(),
            from: try #require(MailAddress(from)), limitMilliseconds: limitMilliseconds)
    }

    /// Delivers as long as something is due.
    ///
    /// - Returns: how many tries that took.
    @discardableResult
    func run(_ mailer: Mailer) throws -> Int {
        var count = 0
        while try mailer.step(reader) { count += 1 }
        return count
    }

    /// The mails in the order in which they were handed over.
    func mails() throws -> [[UInt8]] {
        let mails = folder.url.appending(path: "mails")
        return try FileManager.default.contentsOfDirectory(atPath: mails.path()).sorted()
            .map { [UInt8](try Data(contentsOf: mails.appending(path: $0))) }
    }

    func write<Answer: Sendable>(
        _ effect: @escaping @Sendable (Transaction) throws(RepairError) -> Answer
    ) throws(RepairError) -> Answer { try store.writeAndWait(effect) }

    /// Whether these bytes stand anywhere in the database or its log.
    func isOnDisk(_ text: String) throws -> Bool {
        let bytes = Data(text.utf8)
        return ["", "-wal"].contains { suffix in
            let data = try? Data(contentsOf: URL(filePath: path + suffix))
            return data?.range(of: bytes) != nil
        }
    }
}

extension MailShop {
    /// Checks a unit in: its acknowledgement lies in the outbox then.
    func checkIn(
        _ name: String = "Ming Tan", email: String = "ming@example.com", language: String = "en",
        serialNumber: String = "4012345"
    ) throws -> TicketID {
        var draft = sampleCheckIn(name: name, email: email, serialNumber: serialNumber)
        draft.customer = .inline(
            Customer(name: name, email: email, phone: nil, language: language))
        draft.diagnosisBy = clock.now.later(by: 5 * Instant.day)
        return try write { [draft] transaction throws(RepairError) in
            try CheckIns.perform(
                CheckIn(draft, at: transaction.now), by: desk, in: transaction
            ).ticket.ticketId
        }
    }

    func update(_ id: TicketID, _ message: String) throws {
        var update = Update()
        update.message = message
        _ = try write { [update] transaction throws(RepairError) in
            try update.add(to: id, by: desk, in: transaction).ticket.version
        }
    }

    /// Drafts a quote and sends it.
    func quote(_ id: TicketID, problem: String = "Dust on the sensor") throws {
        var line = QuoteDraft.Line()
        (line.kind, line.description) = (.labour, "Clean the sensor")
        (line.quantity, line.unitPrice, line.tax) = (1, 10_000, TaxRate(percent: 19))
        var option = QuoteDraft.Option()
        (option.id, option.title, option.lines) = ("a", "Cleaning", [line])
        var draft = QuoteDraft()
        (draft.problem, draft.work, draft.currency) = (problem, "Clean it", "EUR")
        draft.validUntil = clock.now.later(by: 7 * Instant.day)
        draft.repairBy = clock.now.later(by: 10 * Instant.day)
        draft.options = [option]
        try write { [draft] transaction throws(RepairError) in
            var ticket = try Tickets.read(id, in: transaction)
            let quote = try Quotes.add(draft, to: &ticket, by: desk, in: transaction)
            _ = try Quotes.send(quote, on: &ticket, by: desk, in: transaction)
        }
    }

    func notifications(_ id: TicketID) throws -> [Repairs.Notification] {
        try write { transaction throws(RepairError) in
            try Notifications.page(
                of: try Tickets.read(id, in: transaction), after: 0, limit: 100, in: transaction)
        }
    }

    func retry(_ id: TicketID, _ number: Int64) throws {
        _ = try write { transaction throws(RepairError) in
            var ticket = try Tickets.read(id, in: transaction)
            let notification = try Notifications.read(number, of: ticket, in: transaction)
            return try Notifications.retry(
                notification, of: &ticket,
                by: Person(tokenId: 1, name: "Dana", roles: [.frontDesk]), in: transaction
            ).number
        }
    }
}
