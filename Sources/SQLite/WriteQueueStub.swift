package enum WriteHealth: Sendable { case ok, failing(SQLiteError) }
package final class WriteQueue: Sendable {
    package struct Job: Sendable {
        package init(
            effect: @escaping @Sendable (Connection, _ nowMilliseconds: Int64) throws -> Void,
            refused: @escaping @Sendable (Connection, _ nowMilliseconds: Int64, any Error) throws -> Void,
            finished: @escaping @Sendable (SQLiteError?) -> Void
        ) {}
    }
    package init(path: String, clock: @escaping @Sendable () -> Int64, batchMax: Int = 512) throws(SQLiteError) {}
    package func submit(_ job: Job) {}
    package var commitCount: UInt64 { 0 }
    package var health: WriteHealth { .ok }
    package func close() {}
}
