internal import SQLite

/// A look at a database from outside its server: read-only at the file, never a checkpoint.
package final class ReadOnlyDatabase {
    private let connection: Connection
    private let clock: Clock

    package init(path: String, clock: Clock = .system) throws(RepairError) {
        do { connection = try Connection(path: path, role: .observer) } catch {
            throw RepairError(error)
        }
        self.clock = clock
    }

    /// Runs a reading in one short transaction.
    package func read<Value>(
        _ body: (Transaction) throws(RepairError) -> Value
    ) throws(RepairError) -> Value {
        do { try connection.run("BEGIN") } catch { throw RepairError(error) }
        defer { try? connection.run("COMMIT") }
        return try body(
            Transaction(
                connection, now: clock.now, steady: clock.steady, touched: Touched(),
                publicURL: ""))
    }
}
