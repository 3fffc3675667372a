/// Every bound of the HTTP side by name; `LimitsTests` holds them against each other.
package enum Limits {
    /// Request line without its CRLF; past it 414.
    package static let requestLineBytesMax = 8 * 1024
    /// All field lines with their CRLFs, without the empty line that ends them; past it 431.
    package static let headerSectionBytesMax = 16 * 1024
    /// Field lines of a header section, and of a trailer section; past it 431.
    package static let headerFieldsMax = 100
    /// Leading CRLF, request line, header section and the empty line.
    package static let headBytesMax = 2 + requestLineBytesMax + 2 + headerSectionBytesMax + 2

    /// A JSON body; past it 413.
    package static let jsonBodyBytesMax = 1024 * 1024
    /// A body that anybody may send, without a token; past it 413.
    package static let openBodyBytesMax = 16 * 1024
    /// An uploaded file; past it 413.
    package static let uploadBytesMax = 10 * 1024 * 1024
    /// Digits of a Content-Length; 18 always fit an `Int`.
    package static let contentLengthDigitsMax = 18
    /// Hexadecimal digits of a chunk size; 15 always fit an `Int`.
    package static let chunkSizeDigitsMax = 15
    /// Chunk extensions of one whole body: they are read and dropped (RFC 9112 section 7.1.1).
    package static let chunkExtensionBytesMax = 4 * 1024

    /// Name and value pairs of a query.
    package static let queryItemsMax = 100
    /// Members of `Accept` and of `Accept-Language` that are looked at, from the left.
    package static let preferencesMax = 50
    /// Characters of an `Idempotency-Key`, its quotes not counted.
    package static let idempotencyKeyCharactersMax = 255

    /// From a request's first byte to the end of its head.
    package static let headDeadlineMilliseconds = 10_000
    /// A body arrives at least this fast, counted from the end of its head.
    package static let bodyBytesPerSecondMin = 500
    /// A body's first seconds, before its rate is judged.
    package static let bodyGraceMilliseconds = 5_000
    /// Between an answer and the next request's first byte.
    package static let keepAliveMilliseconds = 60_000
    /// A client that takes no byte of its answer for so long is cut off, unless what it took before
    /// has earned it time: at this rate, and up to this silence.
    package static let writeStallMilliseconds = 30_000
    package static let answerBytesPerSecondMin = 10_000
    package static let writeSilenceMilliseconds = 300_000
    /// From SIGTERM to the end of the process.
    package static let drainMilliseconds = 10_000

    /// Open connections over all loops; one more is closed at once.
    package static let connectionsMax = 20_000
    /// Open connections of one address (of a /64, for IPv6); one more is closed at once. Trusted
    /// proxies may have any number.
    package static let connectionsPerAddressMax = 256
    /// Uploads on their way at once, each a file besides its connection; one more is 503.
    package static let uploadsMax = 256
    /// Memory that clients' bytes take over all loops: heads and bodies that are not complete, and
    /// answers that are not taken. Past it those that hold most for longest end.
    package static let clientBytesMax = 64 * 1024 * 1024
    /// Clients that wait for a change (`Prefer: wait`, event streams).
    package static let waitingClientsMax = 10_000
}
