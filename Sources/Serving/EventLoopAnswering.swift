internal import HTTP
internal import System

/// From a whole request to bytes in the socket.
extension EventLoop {
    /// Has the present request answered, now or later.
    ///
    /// - Parameter isLast: whether nothing of another request is there behind it.
    mutating func serve(_ connection: ClientConnection, isLast: Bool) {
        connection.beginAnswer(now: clock.monotonicMilliseconds)
        connection.requestNumber &+= 1
        if drainEnd != nil, isLast { output.closes = true }
        let (mailbox, key, number) = (mailbox, connection.key, connection.requestNumber)
        let isAnswered = handler.answer(request, into: &output) {
            LoopReplyPort(mailbox: mailbox, key: key, request: number)
        }
        if isAnswered {
            takeRest(connection, of: request.terms)
            noteEnding(of: connection, keepsAlive: request.keepsAlive)
        } else {
            output.closes = false
            connection.owed = request.terms
        }
    }

    /// Asks the handler whether the present request is refused by its head.
    ///
    /// Who sent `Expect: 100-continue` and is refused may send the body or not: nobody can tell
    /// which, so that the connection ends (RFC 9110 section 10.1.1).
    ///
    /// - Returns: whether it was: then it is answered, now or later.
    mutating func judgeHead(_ connection: ClientConnection, _ head: RequestHead) -> Bool {
        connection.beginAnswer(now: clock.monotonicMilliseconds)
        connection.requestNumber &+= 1
        let keepsAlive = request.keepsAlive
        request.keepsAlive = keepsAlive && !head.expectsContinue && drainEnd == nil
        defer { request.keepsAlive = keepsAlive }
        let (mailbox, key, number) = (mailbox, connection.key, connection.requestNumber)
        let verdict = handler.judgeHead(of: request, into: &output) {
            LoopReplyPort(mailbox: mailbox, key: key, request: number)
        }
        switch verdict {
        case .takesBody: return false
        case .answered: noteEnding(of: connection, keepsAlive: true)
        case .answersLater: connection.owed = request.terms
        }
        return true
    }

    /// The service's later answer; dropped where the connection is gone or has had its answer.
    mutating func answer(_ key: ConnectionKey, request number: UInt32, with response: Response) {
        guard let connection = connections[key], connection.requestNumber == number,
            let terms = connection.owed
        else { return }
        connection.owed = nil
        connection.beginAnswer(now: clock.monotonicMilliseconds)
        if drainEnd != nil, connection.input.isEmpty { output.closes = true }
        output.append(response, for: terms)
        takeRest(connection, of: terms)
        noteEnding(of: connection, keepsAlive: terms.keepsAlive || connection.body != nil)
        if connection.isStarved || connection.ending != .none {
            sendOutput(connection)
        } else {
            // What waits behind it may be answered at once: then one send takes both.
            parseHeld(connection)
        }
        advance(connection)
    }

    /// What stands in the output may be the beginning of an answer that follows in pieces.
    private mutating func takeRest(_ connection: ClientConnection, of terms: ReplyTerms) {
        if let body = output.stored {
            connection.stored = (body, 0)
            output.stored = nil
        }
        if let pieces = output.stream {
            connection.stream = StreamedBody(pieces: pieces, isChunked: !terms.isVersion10)
            output.stream = nil
        }
    }

    /// Fetches the next piece of a stored body, once all before it is sent.
    mutating func sendPiece(_ connection: ClientConnection) {
        guard let (body, start) = connection.stored else { return }
        guard let bytes = handler.bytes(of: body, from: start), !bytes.isEmpty,
            bytes.count <= body.byteCount - start
        else { return close(connection) }
        let end = start + bytes.count
        connection.stored = end < body.byteCount ? (body, end) : nil
        connection.since = clock.monotonicMilliseconds
        connection.unsent.fill(bytes, from: 0)
    }

    /// Answers what can't be taken as a request, and ends.
    mutating func refuse(_ connection: ClientConnection, _ refusal: Refusal) {
        var terms = ReplyTerms(id: request.id)
        terms.isHead = request.method == .head
        terms.keepsAlive = false
        request.sink = nil
        output.append(
            refusal, for: terms,
            bodyBytesMax: refusal == .bodyTooLarge ? handler.bodyBytesMax(for: request) : nil)
        noteEnding(of: connection, keepsAlive: true)
    }

    /// Takes from the output whether the connection ends after it.
    ///
    /// - Parameter keepsAlive: whether the client would go on.
    private mutating func noteEnding(of connection: ClientConnection, keepsAlive: Bool) {
        guard output.closes else { return }
        output.closes = false
        connection.ending = keepsAlive ? .linger : .close
    }

    /// Sends what was encoded in this turn, in one call where the socket takes it.
    mutating func sendOutput(_ connection: ClientConnection) {
        guard !output.bytes.isEmpty else { return }
        do throws(Errno) {
            var sent = 0
            if connection.unsent.isEmpty, connection.canWrite {
                sent = try connection.send(output.bytes.span)
            }
            if sent < output.bytes.count { keepUnsent(connection, from: sent) }
        } catch {
            close(connection)
        }
        output.bytes.removeAll(keepingCapacity: output.bytes.capacity <= 1024 * 1024)
    }

    private mutating func keepUnsent(_ connection: ClientConnection, from sent: Int) {
        if connection.unsent.isEmpty, output.bytes.count > EventLoop.outputBytesMax {
            var bytes: [UInt8] = []
            swap(&bytes, &output.bytes)
            connection.unsent.fill(bytes, from: sent)
        } else {
            connection.unsent.append(output.bytes.span.extracting(droppingFirst: sent))
        }
        connection.since = clock.monotonicMilliseconds
    }

    /// Sends what was left, as far as the socket takes it.
    mutating func flush(_ connection: ClientConnection) {
        do throws(Errno) {
            while connection.canWrite, !connection.unsent.isEmpty {
                let unsent = connection.unsent
                let sent = try connection.send(
                    unsent.bytes.span.extracting(droppingFirst: unsent.start))
                connection.unsent.drop(sent)
                if sent > 0 { connection.since = clock.monotonicMilliseconds }
            }
        } catch {
            close(connection)
        }
    }

    /// Everything is sent and nothing more is to be answered.
    mutating func finish(_ connection: ClientConnection) {
        let isQuiet = connection.input.isEmpty && !connection.canRead
        if connection.ending == .close, isQuiet { return close(connection) }
        connection.descriptor.finishSending()
        connection.input = ByteQueue()
        account(for: connection)
        connection.noteUnacknowledged()
        connection.phase = .lingering
        connection.since = clock.monotonicMilliseconds
        setDeadline(connection)
        drop(connection)
    }

    /// Reads what nobody wants until the client ends too.
    mutating func drop(_ connection: ClientConnection) {
        var reads = 0
        while connection.canRead, connection.isOpen {
            if reads == 16 { return leaveUnfinished(connection) }
            guard let count = receive(connection) else { return }
            connection.droppedBytes += count
            reads += 1
            if count == 0 || connection.droppedBytes > limits.lingerBytesMax {
                return close(connection)
            }
        }
    }
}
