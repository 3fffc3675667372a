internal import HTTP

/// Time-outs, and the end of the loop.
extension EventLoop {
    /// Finds the connection's phase and when it runs out. A store: no system call, no list.
    mutating func setDeadline(_ connection: ClientConnection) {
        let phase = phase(of: connection)
        if phase != connection.phase {
            connection.phase = phase
            connection.since = clock.monotonicMilliseconds
            connection.body?.stretchBytes = 0
        }
        let deadline: Int64
        if let duration = milliseconds(of: phase) {
            deadline = connection.since + duration
        } else {
            deadline = Deadlines.never
        }
        deadlines.set(Int(connection.key.place), at: deadline)
    }

    private func phase(of connection: ClientConnection) -> ClientConnection.Phase {
        if connection.phase == .lingering { return .lingering }
        if !connection.unsent.isEmpty { return .writing }
        if connection.owed != nil { return .waiting }
        if connection.body != nil { return .body }
        return connection.input.isEmpty ? .idle : .head
    }

    /// How long a phase may go without getting on; nil where that isn't ours to say.
    private func milliseconds(of phase: ClientConnection.Phase) -> Int64? {
        switch phase {
        case .idle: limits.keepAliveMilliseconds
        case .head: limits.headMilliseconds
        case .body: limits.bodyStretchMilliseconds
        case .waiting: nil
        case .writing: limits.writeStallMilliseconds
        case .lingering: limits.lingerMilliseconds
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
        case .idle, .writing, .lingering: return close(connection)
        case .waiting: return
        case .head:
            request.id = ids.next()
            request.method = .get
            refuse(connection, .headTimeout)
        case .body:
            if beginStretch(of: connection) { return }
            endBody(of: connection)
            refuse(connection, .bodyTimeout)
        }
        sendOutput(connection)
        advance(connection)
    }

    /// - Returns: whether the last stretch brought enough for another.
    private mutating func beginStretch(of connection: ClientConnection) -> Bool {
        guard let body = connection.body else { return false }
        let least = limits.bodyBytesPerSecondMin * limits.bodyStretchMilliseconds / 1000
        guard body.stretchBytes >= least else { return false }
        body.stretchBytes = 0
        connection.since = clock.monotonicMilliseconds
        setDeadline(connection)
        return true
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
