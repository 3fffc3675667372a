/// When the writer moves what is in the write-ahead log into the database: between batches, small
/// and often, and when nobody writes; never within a commit.
struct Checkpoints {
    /// Pages between two checkpoints under load.
    static let framesBetween = 1000
    /// From here on the log must start over, else it grows while readers overlap each other:
    /// then the writer waits for those that hold it back.
    static let framesMax = 8000
    static let restartMilliseconds: Int32 = 10
    /// Without a job for so long, the log is moved; for longer, emptied.
    static let quietMilliseconds: Int32 = 50
    static let emptyMilliseconds: Int32 = 1000

    /// Frames of the log that were moved.
    private var moved = 0
    private var isEmpty = false
    private var nextRestart = Checkpoints.framesMax

    mutating func afterBatch(_ connection: Connection) throws(SQLiteError) {
        isEmpty = false
        let frames = connection.logFrameCount
        if frames < moved { startedOver() }
        if frames >= nextRestart {
            nextRestart = frames + Self.framesBetween
            moved = try connection.checkpoint(.restart, waiting: Self.restartMilliseconds)
        } else if frames - moved >= Self.framesBetween {
            moved = try connection.checkpoint(.passive, waiting: 0)
        }
    }

    private mutating func startedOver() {
        moved = 0
        nextRestart = Self.framesMax
    }

    /// How long no job must come before `whenQuiet` has something to do; -1: for good.
    func quietMilliseconds(_ connection: Connection) -> Int32 {
        if connection.logFrameCount > moved { return Self.quietMilliseconds }
        return isEmpty ? -1 : Self.emptyMilliseconds
    }

    mutating func whenQuiet(_ connection: Connection) throws(SQLiteError) {
        if connection.logFrameCount > moved {
            moved = try connection.checkpoint(.passive, waiting: 0)
        } else {
            try empty(connection, waiting: 0)
        }
    }

    /// - Throws: Busy where a reader still needs the log after `milliseconds`.
    mutating func empty(
        _ connection: Connection, waiting milliseconds: Int32
    ) throws(SQLiteError) {
        try connection.checkpoint(.truncate, waiting: milliseconds)
        startedOver()
        isEmpty = true
    }
}
