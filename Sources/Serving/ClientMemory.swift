internal import Synchronization

/// Memory that the clients of all loops take together, and what it may be.
struct ClientMemory: Sendable {
    let loops: [Mailbox]
    let bytesMax: Int

    /// The sum after a shedding: an eighth of the room is free, so that the next one waits.
    var bytesAfterShedding: Int { bytesMax - bytesMax / 8 }

    var bytes: Int {
        loops.reduce(0) { $0 + $1.heldBytes.load(ordering: .relaxed) }
    }

    /// The loop whose clients take the most.
    var fullest: Mailbox? {
        loops.max { $0.heldBytes.load(ordering: .relaxed) < $1.heldBytes.load(ordering: .relaxed) }
    }
}
