internal import HTTP
internal import System

/// One client's connection, as its event loop keeps it. While it is idle it has no buffer at all.
final class ClientConnection {
    /// What the time-outs go by; each phase has its own.
    enum Phase {
        /// Nothing of a request is there.
        case idle
        /// A part of a head is there.
        case head
        /// A part of a body is on its way.
        case body
        /// The service answers later: no time-out of ours.
        case waiting
        /// An answer is there that the client doesn't take.
        case writing
        /// We have ended; what still comes is dropped until the client ends too.
        case lingering
    }

    /// What happens when everything is sent.
    enum Ending {
        case none
        /// Nothing is lost by closing at once: the client said that it sends no more.
        case close
        /// Bytes may be on their way to us. Closing would answer them with a reset, and that can
        /// take the answer out of the client's hands (RFC 9112 section 9.6).
        case linger
    }

    let descriptor: FileDescriptor
    let key: ConnectionKey
    let peer: ClientAddress
    /// False once the loop has let go of it.
    var isOpen = true

    /// Unparsed bytes: the beginning of a head, or what came behind a request that waits.
    var input = ByteQueue()
    /// Whether `input` can't be parsed before more comes.
    var isStarved = true
    var parser = RequestParser()
    var body: ArrivingBody?

    /// The terms of the answer that the service owes.
    var owed: ReplyTerms?
    /// Counts requests, so that an answer finds the one that it is for.
    var requestNumber: UInt32 = 0

    /// Encoded answers that the socket didn't take.
    var unsent = ByteQueue()
    /// What is sent once `unsent` is, and how much of it is done with.
    var stored: (body: StoredBody, start: Int)?
    /// The same, of a body without a length.
    var stream: StreamedBody?
    var ending = Ending.none

    // Edge-triggered: what epoll said holds until the socket says otherwise.
    var canRead = false
    var canWrite = true
    /// The end is behind what can be read.
    var isEnding = false
    /// Whether it is among the loop's unfinished: once, or a fast sender would multiply there.
    var isUnfinished = false

    var phase = Phase.idle
    /// When the phase began, or when it last got on; monotonic milliseconds.
    var since: Int64
    /// Bytes in the socket that the client had not acknowledged, at the last look.
    private var unacknowledgedBytes = 0
    /// Sent since the present answer began, and when that was.
    private var sentBytes = 0
    private var sendingSince: Int64 = 0
    /// Memory that its bytes take, as the loop's sum has it, and since when there is some.
    var heldBytes = 0
    var heldSince: Int64 = 0
    /// Dropped while lingering.
    var droppedBytes = 0

    init(_ arrival: ListeningSocket.Arrival, key: ConnectionKey, now: Int64) {
        descriptor = FileDescriptor(owning: arrival.number)
        peer = arrival.peer
        self.key = key
        since = now
    }

    /// Finds out if the client still takes what was sent, though the socket takes no more.
    ///
    /// A slow reader drains the socket's buffer long before there is room in it. A proxy's system
    /// acknowledges by the megabyte, and in between nothing: what it took earns it time.
    func isTaking(_ limits: ServingLimits, now: Int64) -> Bool {
        let before = unacknowledgedBytes
        noteUnacknowledged()
        let isAllTaken = unacknowledgedBytes == 0 && unsent.isEmpty && stored == nil
        if isAllTaken { return false }
        if unacknowledgedBytes < before {
            since = now
            return true
        }
        let taken = Int64(max(0, sentBytes - unacknowledgedBytes))
        let earned = taken * 1000 / limits.answerBytesPerSecondMin
        return now - sendingSince < limits.writeStallMilliseconds + earned
            && now - since < limits.writeSilenceMilliseconds
    }

    func noteUnacknowledged() { unacknowledgedBytes = descriptor.unacknowledgedBytes() }

    /// Begins an answer: what the client takes from here on earns it time.
    func beginAnswer(now: Int64) {
        since = now
        sentBytes = 0
        sendingSince = now
    }

    /// Goes on with an answer of which a piece was asked for: the client is not to blame for the
    /// time since.
    func resumeAnswer(askedAt: Int64, now: Int64) {
        since = now
        sendingSince += now - askedAt
    }

    /// Whether an answer is owed, or the rest of one.
    var isAnswering: Bool { owed != nil || stored != nil || stream != nil }

    /// - Returns: how many bytes the socket took.
    func send(_ bytes: Span<UInt8>) throws(Errno) -> Int {
        let sent = try unsafe bytes.withUnsafeBytes { buffer throws(Errno) in
            try unsafe descriptor.send(buffer)
        }
        sentBytes &+= sent ?? 0
        if sent == nil {
            canWrite = false
            noteUnacknowledged()
        }
        return sent ?? 0
    }
}
