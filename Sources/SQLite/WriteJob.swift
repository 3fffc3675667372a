extension WriteQueue {
    /// One write, from its effect to its answer; every part runs on the writer's thread.
    package struct Job: Sendable {
        package typealias Effect =
            @Sendable (_ connection: Connection, _ nowMilliseconds: Int64) throws -> Void
        package typealias Refusal =
            @Sendable (Connection, _ nowMilliseconds: Int64, _ reason: any Error) throws -> Void

        let effect: Effect
        let refused: Refusal
        let finished: @Sendable (SQLiteError?) -> Void
        let truncatesLog: Bool

        /// - Parameters:
        ///   - effect: What is to be written; throws to be undone. It may run twice, in two
        ///     transactions, so it must depend on nothing that its first run left outside of the
        ///     transaction. It must let every `SQLiteError` through: after one the transaction may
        ///     be gone.
        ///   - refused: What a refusal (any error but `SQLiteError`) records after the effect was
        ///     undone; this stays.
        ///   - finished: Called once: with nil after COMMIT, so that the effect, or what its
        ///     refusal recorded, is on disk; with the error where it is lost. It must be short:
        ///     the next batch waits for it.
        ///   - truncatesLog: Whether the write-ahead log is emptied before `finished`, so that
        ///     erased text is in no file any more.
        package init(
            effect: @escaping Effect, refused: @escaping Refusal,
            finished: @escaping @Sendable (SQLiteError?) -> Void, truncatesLog: Bool = false
        ) {
            self.effect = effect
            self.refused = refused
            self.finished = finished
            self.truncatesLog = truncatesLog
        }
    }
}
