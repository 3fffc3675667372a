internal import CSQLite
internal import System

/// By when a connection's statements must be done.
final class TimeLimit {
    private let end: Int64
    private let isCutShort: () -> Bool

    fileprivate init(milliseconds: Int64, isCutShort: @escaping () -> Bool) {
        end = SystemClock.monotonic.milliseconds + milliseconds
        self.isCutShort = isCutShort
    }

    fileprivate var isOver: Bool { SystemClock.monotonic.milliseconds >= end || isCutShort() }
}

extension Connection {
    /// How many steps of SQLite's machine pass between two looks at the clock: some 0.1 ms.
    private static let stepsBetweenLooks: Int32 = 10_000

    /// Ends statements that run past so many milliseconds from now, or once `isCutShort`, with
    /// `SQLITE_INTERRUPT`. `sqlite3_progress_handler`
    func limitTime(to milliseconds: Int64, isCutShort: @escaping () -> Bool) {
        let limit = TimeLimit(milliseconds: milliseconds, isCutShort: isCutShort)
        timeLimit = limit
        unsafe sqlite3_progress_handler(
            database, Self.stepsBetweenLooks,
            { limit in
                guard let limit = unsafe limit else { return 0 }
                return unsafe Unmanaged<TimeLimit>.fromOpaque(limit).takeUnretainedValue().isOver
                    ? 1 : 0
            }, Unmanaged.passUnretained(limit).toOpaque())
    }

    /// Takes the limit away.
    func unlimitTime() {
        unsafe sqlite3_progress_handler(database, 0, nil, nil)
        timeLimit = nil
    }
}
