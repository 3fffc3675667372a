internal import HTTP
internal import Synchronization
internal import System

/// One thread's connections, from readable to flushed.
///
/// A turn: wait, see to each connection that something happened to (read once, parse all requests
/// that are there, send once), take the messages, see to what ran out of time, let the handler go.
/// The loop is a value without copies on its thread's stack: nobody else can reach it.
struct EventLoop: ~Copyable {
    /// Past it answers are sent before the next request is looked at.
    static let outputBytesMax = 64 * 1024
    static let readBytes = 64 * 1024
    /// Of one stored body in one turn: the others come too.
    static let piecesMax = 16

    let handler: any RequestHandler
    let mailbox: Mailbox
    let proxies: [ClientAddress]
    let epoll: Epoll
    let buffer = ReadBuffer(byteCount: EventLoop.readBytes)

    var limits: ServingLimits
    var clock = LoopClock()
    var ids: RequestIDs
    var connections = ConnectionTable()
    var deadlines: Deadlines
    var request = Request()
    var output = ResponseOutput()
    var messages: [LoopMessage] = []
    /// Those that had more to read than one turn takes.
    var unfinished: [ConnectionKey] = []
    /// Counts connections by address, for all loops.
    let addresses: AddressCounts
    /// All loops' mailboxes, with the memory that each loop's clients take.
    let memory: ClientMemory
    /// When what is left is cut; nil unless it drains.
    var drainEnd: Int64?

    init(
        _ handler: any RequestHandler, _ mailbox: Mailbox, _ plan: LoopPlan,
        on epoll: consuming Epoll
    ) {
        self.epoll = epoll
        self.handler = handler
        self.mailbox = mailbox
        proxies = plan.trustedProxies
        addresses = plan.addresses
        memory = plan.memory
        limits = plan.limits
        ids = RequestIDs(seed: plan.seed, loop: plan.number)
        deadlines = Deadlines(tickMilliseconds: plan.limits.tickMilliseconds)
        output.date = DateText(secondsSince1970: clock.unixSeconds)
    }

    /// Returns when it has drained.
    mutating func run() {
        while drainEnd == nil || connections.count > 0 { turn() }
        mailbox.close()
    }

    private mutating func turn() {
        let count = epoll.wait(milliseconds: sleepMilliseconds())
        readClock()
        continueUnfinished()
        var hasLetters = false
        for index in 0..<count {
            let event = epoll.event(index)
            if event.token == Mailbox.token {
                hasLetters = true
            } else if let connection = connections[ConnectionKey(token: event.token)] {
                see(to: connection, event)
            }
        }
        if hasLetters { takeLetters() }
        expireDeadlines()
        handler.turnEnded()
    }

    private func sleepMilliseconds() -> Int32 {
        if !unfinished.isEmpty { return 0 }
        let now = clock.monotonicMilliseconds
        let sleep = deadlines.sleepMilliseconds(now: now)
        guard let drainEnd else { return sleep }
        let left = Int32(clamping: max(0, drainEnd - now))
        return sleep < 0 ? left : min(sleep, left)
    }

    private mutating func readClock() {
        let before = clock.unixSeconds
        clock.read()
        if clock.unixSeconds != before {
            output.date = DateText(secondsSince1970: clock.unixSeconds)
        }
    }

    private mutating func see(to connection: ClientConnection, _ event: Epoll.Event) {
        if event.isGone { return close(connection) }
        if event.isReadable { connection.canRead = true }
        if event.isEnding { connection.isEnding = true }
        if event.isWritable { connection.canWrite = true }
        advance(connection)
    }

    private mutating func continueUnfinished() {
        if unfinished.isEmpty { return }
        var keys: [ConnectionKey] = []
        swap(&keys, &unfinished)
        for key in keys {
            guard let connection = connections[key] else { continue }
            connection.isUnfinished = false
            advance(connection)
        }
    }

    /// The next turn goes on with it: the others come first.
    mutating func leaveUnfinished(_ connection: ClientConnection) {
        if connection.isUnfinished { return }
        connection.isUnfinished = true
        unfinished.append(connection.key)
    }

    private mutating func takeLetters() {
        mailbox.take(into: &messages)
        for message in messages {
            switch message {
            case .arrival(let arrival): open(arrival)
            case .answer(let key, let number, let response):
                answer(key, request: number, with: response)
            case .piece(let key, let number, let piece): take(piece, key, request: number)
            case .shed: shed()
            case .drain: drain()
            }
        }
        messages.removeAll(keepingCapacity: true)
    }

    private mutating func open(_ arrival: ListeningSocket.Arrival) {
        let now = clock.monotonicMilliseconds
        let connection = ClientConnection(arrival, key: connections.nextKey(), now: now)
        connections.insert(connection)
        deadlines.reserve(connections.placeCount)
        do throws(Errno) {
            try epoll.add(arrival.number, token: connection.key.token)
        } catch {
            return close(connection)
        }
        // Whatever is there already comes as an event: adding reports the present state.
        setDeadline(connection)
    }

    mutating func close(_ connection: ClientConnection) {
        connection.isOpen = false
        connection.body = nil
        connection.stream = nil
        connection.input = ByteQueue()
        connection.unsent = ByteQueue()
        account(for: connection)
        addresses.closed(connection.peer)
        deadlines.set(Int(connection.key.place), at: Deadlines.never)
        connections.remove(connection)
        mailbox.connectionClosed()
    }
}
