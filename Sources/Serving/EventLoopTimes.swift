internal import HTTP

/// Time-outs, and the end of the loop.
extension EventLoop {
    /// Finds the connection's phase and when it runs out. A store: no system call, no list.
    mutating func setDeadline(_ connection: ClientConnection) {
        let phase = phase(of: connection)
        if phase != connection.phase {
            connection.phase = phase
            connection.since = clock.monotonicMilliseconds
        }
        deadlines.set(Int(connection.key.place), at: deadline(of: connection))
    }

    func phase(of connection: ClientConnection) -> ClientConnection.Phase {
        if connection.phase == .lingering { return .lingering }
        if !connection.unsent.isEmpty || connection.stored != nil { return .writing }
        if connection.owed != nil || connection.stream != nil { return .waiting }
        if connection.body != nil { return .body }
        return connection.input.isEmpty ? .idle : .head
    }

    private func deadline(of connection: ClientConnection) -> Int64 {
        switch connection.phase {
        case .idle: connection.since + limits.keepAliveMilliseconds
        case .head: connection.since + limits.headMilliseconds
        case .body: connection.body?.deadline ?? Deadlines.never
        case .waiting: Deadlines.never
        case .writing: connection.since + limits.writeStallMilliseconds
        case .lingering: connection.since + limits.lingerMilliseconds
        }
    }

    mutating func expireDeadlines() {
        let now = clock.monotonicMilliseconds
        for place in deadlines.expired(now: now) {
            if let connection = connections[place] { expire(connection) }
        }
        if let drainEnd, now >= drainEnd { closeAll() }
    }

    private mutating func expire(_ connection: ClientConnection) {
        switch connection.phase {
        case .idle, .writing, .lingering:
            let now = clock.monotonicMilliseconds
            guard connection.isTaking(limits, now: now) else { return close(connection) }
            let next = now + limits.writeStallMilliseconds
            return deadlines.set(Int(connection.key.place), at: next)
        case .waiting: return
        case .head: refuseHead(of: connection, .headTimeout)
        case .body: refuseBody(of: connection, .bodyTimeout)
        }
        sendOutput(connection)
        advance(connection)
    }

    /// Ends a request of which not even the head is complete.
    mutating func refuseHead(of connection: ClientConnection, _ refusal: Refusal) {
        request.id = ids.next()
        request.method = .get
        refuse(connection, refusal)
    }

    /// Gives idle connections a moment to ask (whether we are ready, for one), others time to end.
    mutating func drain() {
        let now = clock.monotonicMilliseconds
        drainEnd = now + limits.drainMilliseconds
        limits.keepAliveMilliseconds = limits.drainIdleMilliseconds
        limits.lingerMilliseconds = min(limits.lingerMilliseconds, 1_000)
        for place in 0..<connections.placeCount {
            guard let connection = connections[place] else { continue }
            if connection.phase == .idle { connection.since = now }
            setDeadline(connection)
        }
    }

    private mutating func closeAll() {
        for place in 0..<connections.placeCount {
            if let connection = connections[place] { close(connection) }
        }
    }
}
