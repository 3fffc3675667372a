internal import HTTP

/// The time-outs and bounds of a server; by default those of `Limits`, in tests shorter ones.
package struct ServingLimits: Sendable {
    /// From a request's first byte to the end of its head.
    package var headMilliseconds = Int64(Limits.headDeadlineMilliseconds)
    /// Between an answer and the next request's first byte.
    package var keepAliveMilliseconds = Int64(Limits.keepAliveMilliseconds)
    /// A body has this long to begin with, and each byte earns it more; but it may never stay away
    /// longer than `bodyStallMilliseconds`, whatever it has earned.
    package var bodyGraceMilliseconds = Int64(Limits.bodyGraceMilliseconds)
    package var bodyBytesPerSecondMin = Int64(Limits.bodyBytesPerSecondMin)
    package var bodyStallMilliseconds: Int64 = 30_000
    /// Without a byte taken by a client whose answer waits.
    package var writeStallMilliseconds = Int64(Limits.writeStallMilliseconds)
    /// What a client took of its answer earns it time, up to so long a silence.
    package var answerBytesPerSecondMin = Int64(Limits.answerBytesPerSecondMin)
    package var writeSilenceMilliseconds = Int64(Limits.writeSilenceMilliseconds)
    /// After our end: how long, and how many bytes, a client may go on sending unheard.
    package var lingerMilliseconds: Int64 = 10_000
    package var lingerBytesMax = Limits.uploadBytesMax * 2
    /// After `drain`: how long idle connections may still ask, and when all are cut.
    package var drainIdleMilliseconds: Int64 = 500
    package var drainMilliseconds: Int64 = 8_000
    /// Memory for clients' bytes, over all loops.
    package var clientBytesMax = Limits.clientBytesMax
    /// Over all loops; one more is closed at once.
    package var connectionsMax = Limits.connectionsMax
    /// Of one address; one more is closed at once.
    package var connectionsPerAddressMax = Limits.connectionsPerAddressMax

    /// How late a time-out may come.
    var tickMilliseconds: Int64 {
        let shortest = [
            headMilliseconds, keepAliveMilliseconds, bodyGraceMilliseconds,
            writeStallMilliseconds, lingerMilliseconds, drainIdleMilliseconds,
        ].min()
        return min(max((shortest ?? 0) / 8, 1), 250)
    }

    package init() {}
}
