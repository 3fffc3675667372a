package import Repairs
internal import Synchronization
internal import System

/// Hands queued e-mails to the sendmail command, one message a step, from any number of threads.
package final class Mailer: Sendable {
    /// A command that takes longer has failed.
    package static let limitMilliseconds: Int64 = 60_000

    private let store: RepairStore
    private let command: SendmailCommand
    private let from: MailAddress
    private let limitMilliseconds: Int64
    private let log: @Sendable (String) -> Void
    /// Tickets of which a message is on its way: of each one at a time.
    private let claimed = Mutex<Set<Int64>>([])

    /// - Parameters:
    ///   - from: whom every mail is from.
    ///   - log: takes a line for each try that failed; it names nobody.
    package init(
        store: RepairStore, command: SendmailCommand, from: MailAddress,
        limitMilliseconds: Int64 = Mailer.limitMilliseconds,
        log: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.store = store
        self.command = command
        self.from = from
        self.limitMilliseconds = limitMilliseconds
        self.log = log
    }

    /// Delivers one message that is due; false where there is none.
    ///
    /// - Parameters:
    ///   - reader: the thread's own.
    ///   - isEnding: asked while the command runs; a message given up so stays as it was.
    /// - Throws: what kept it from reading, or from recording what became of the message: then it
    ///   will be delivered again.
    package func step(
        _ reader: Reader, isEnding: @escaping () -> Bool = { false }
    ) throws(RepairError) -> Bool {
        // What can't be recorded would be sent again and again.
        guard store.writeFailure == nil, let message = try claim(reader) else { return false }
        defer { claimed.withLock { _ = $0.remove(message.ticket) } }
        try deliver(message, isEnding: isEnding)
        return true
    }

    /// When the next message becomes due by time alone.
    package func nextDue(_ reader: Reader) throws(RepairError) -> SteadyInstant? {
        defer { reader.release() }
        return try Outbox.nextDue(.email, in: try reader.snapshot())
    }

    /// Looks within the lock: whoever releases a ticket has committed before, so this snapshot
    /// shows it.
    private func claim(_ reader: Reader) throws(RepairError) -> OutboxMessage? {
        defer { reader.release() }
        let result = claimed.withLock { claimed -> Result<OutboxMessage?, RepairError> in
            do throws(RepairError) {
                let due = try Outbox.due(
                    .email, limit: claimed.count + 1, in: try reader.snapshot())
                let message = due.first { !claimed.contains($0.ticket) }
                if let message { claimed.insert(message.ticket) }
                return .success(message)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func deliver(
        _ message: OutboxMessage, isEnding: @escaping () -> Bool
    ) throws(RepairError) {
        guard let mail = MailMessage(message: message, from: from).bytes else {
            return try fail(message, because: "the address is none that mail can be sent to")
        }
        let run = ChildProcess(
            words: command.words, input: mail, limitMilliseconds: limitMilliseconds,
            isGivenUp: isEnding)
        let outcome = run.run()
        switch outcome.end {
        case .exit(0):
            try store.writeAndWait(truncatesLog: message.isSecret) {
                transaction throws(RepairError) in
                try Outbox.delivered(message, in: transaction)
            }
        case .givenUp: return
        default:
            log("mail: try \(message.tries + 1) of \(Outbox.triesMax): \(reason(outcome.end))")
            let said = outcome.said.utf8.isEmpty ? "" : ": " + outcome.said
            try fail(message, because: reason(outcome.end) + said)
        }
    }

    private func fail(_ message: OutboxMessage, because reason: String) throws(RepairError) {
        let percent = Int.random(in: Outbox.jitter)
        let reason = message.reason(reason)
        try store.writeAndWait { transaction throws(RepairError) in
            try Outbox.failed(message, because: reason, percent: percent, in: transaction)
        }
    }

    private func reason(_ end: ChildProcess.End) -> String {
        switch end {
        case .exit(let code): "the mail command ended with \(code)"
        case .signal(let number): "the mail command was ended by signal \(number)"
        case .timedOut: "the mail command took longer than \(limitMilliseconds / 1000) s"
        case .givenUp: "the server ended"
        case .notStarted(let error): "the mail command could not be run: \(error)"
        }
    }
}
