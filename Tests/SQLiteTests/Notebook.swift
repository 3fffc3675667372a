import Dispatch
import SQLite
import Synchronization

struct Refused: Error {}

/// A database with one table of numbered lines and its write queue.
final class Notebook: Sendable {
    let path: String
    let queue: WriteQueue
    let answers = Mutex<[Int64: SQLiteError?]>([:])
    /// What was said of the reason to stop.
    let log: Lines
    private let outstanding = DispatchGroup()

    init(
        path: String, batchMax: Int = 512, isLocked: @escaping @Sendable () -> Bool = { true }
    ) throws {
        self.path = path
        let log = Lines()
        self.log = log
        queue = try WriteQueue(
            path: path, clock: { 1234 }, batchMax: batchMax, isLocked: isLocked,
            log: { log.append($0) })
    }

    func makeTable() {
        write { connection, _ in
            try connection.run("CREATE TABLE lines (number INTEGER PRIMARY KEY, text TEXT) STRICT")
        }
        wait()
    }

    /// Writes one line; how it ended stands in `answers`.
    func add(_ number: Int64, text: String = "", then: @escaping @Sendable () -> Void = {}) {
        write(number, then: then) { connection, _ in
            try connection.run(
                "INSERT INTO lines (number, text) VALUES (?, ?)", .int(number), .text(text))
        }
    }

    /// - Parameter recorded: The line that a refusal leaves.
    func write(
        _ number: Int64 = 0, recorded: Int64? = nil, then: @escaping @Sendable () -> Void = {},
        _ effect: @escaping WriteQueue.Job.Effect
    ) {
        outstanding.enter()
        queue.submit(
            WriteQueue.Job(
                effect: effect,
                refused: { connection, _, _ in
                    guard let recorded else { return }
                    try connection.run(
                        "INSERT INTO lines (number, text) VALUES (?, 'refused')", .int(recorded))
                },
                finished: { [self] error in
                    answers.withLock { $0[number] = .some(error) }
                    then()
                    outstanding.leave()
                }))
    }

    /// Until every job so far was answered.
    func wait() { outstanding.wait() }

    /// Whether it was answered, and without an error.
    func isWritten(_ number: Int64) -> Bool {
        answers.withLock { answers in
            if let answer = answers[number] { answer == nil } else { false }
        }
    }

    func error(_ number: Int64) -> SQLiteError? { answers.withLock { $0[number] ?? nil } }

    /// What a connection of its own sees.
    func numbers() throws -> [Int64] {
        try Connection(path: path, role: .reader)
            .all("SELECT number FROM lines ORDER BY number") { $0.int(0) }
    }

    /// Holds the writer until `release`, so that what is submitted meanwhile is one batch.
    func hold() -> Gate {
        let gate = Gate()
        write(-1) { _, _ in gate.pass() }
        gate.entered.wait()
        return gate
    }
}

/// Lines of a log, from any thread.
final class Lines: Sendable {
    private let lines = Mutex<[String]>([])
    func append(_ line: String) { lines.withLock { $0.append(line) } }
    var all: [String] { lines.withLock { $0 } }
}

/// Stops the writer's thread within a job.
final class Gate: Sendable {
    let entered = DispatchSemaphore(value: 0)
    private let released = DispatchSemaphore(value: 0)

    func pass() {
        entered.signal()
        released.wait()
    }

    func release() { released.signal() }
}
