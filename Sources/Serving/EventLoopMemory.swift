internal import HTTP
internal import Synchronization

/// Memory for clients' bytes: heads and bodies that are not complete, answers that are not taken.
///
/// It has one bound for all loops. Past it those end that hold the most for the longest, so that
/// whoever fills it on purpose makes room for those who come next.
extension EventLoop {
    /// Brings the sums up to date with what a connection holds; a comparison if nothing changed.
    mutating func account(for connection: ClientConnection) {
        var bytes = connection.input.memoryBytes + connection.unsent.memoryBytes
        if let body = connection.body { bytes += body.request.memoryBytes }
        let more = bytes - connection.heldBytes
        if more == 0 { return }
        if connection.heldBytes == 0 { connection.heldSince = clock.monotonicMilliseconds }
        connection.heldBytes = bytes
        let held = mailbox.heldBytes.load(ordering: .relaxed) + more
        mailbox.heldBytes.store(held, ordering: .relaxed)
        if more > 0, memory.bytes > memory.bytesMax { makeRoom() }
    }

    /// Has the loop shed whose clients hold the most. For one turn of that loop the sum may be past
    /// the bound.
    private mutating func makeRoom() {
        guard let fullest = memory.fullest, fullest !== mailbox else { return shed() }
        if !fullest.isToShed.exchange(true, ordering: .relaxed) { fullest.post(.shed) }
    }

    /// Ends those that hold most for longest, until there is room again or another loop has more.
    mutating func shed() {
        mailbox.isToShed.store(false, ordering: .relaxed)
        let now = clock.monotonicMilliseconds
        var holders: [(weight: Int64, connection: ClientConnection)] = []
        for place in 0..<connections.placeCount {
            guard let connection = connections[place], connection.heldBytes > 0 else { continue }
            let weight = Int64(connection.heldBytes) * (now - connection.heldSince + 1)
            holders.append((weight, connection))
        }
        holders.sort { $0.weight > $1.weight }
        for holder in holders {
            if memory.bytes <= memory.bytesAfterShedding { break }
            if memory.fullest !== mailbox { return makeRoom() }
            end(holder.connection)
        }
    }

    /// Ends a connection for the memory that it takes, with 503 if its socket takes an answer.
    private mutating func end(_ connection: ClientConnection) {
        // An earlier one's end may have been this one's too.
        guard connection.isOpen else { return }
        guard connection.canWrite else { return close(connection) }
        switch phase(of: connection) {
        case .body: refuseBody(of: connection, .overloaded)
        case .head:
            connection.input = ByteQueue()
            refuseHead(of: connection, .overloaded)
        case .idle, .waiting, .writing, .lingering: return close(connection)
        }
        sendOutput(connection)
        advance(connection)
    }
}
