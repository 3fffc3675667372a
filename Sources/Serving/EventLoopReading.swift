internal import HTTP
internal import System

/// From what a socket has to whole requests.
extension EventLoop {
    /// Does for a connection all that can be done now: send, parse, read once.
    mutating func advance(_ connection: ClientConnection) {
        var hasRead = false
        var pieces = 0
        while connection.isOpen {
            if connection.phase == .lingering { return drop(connection) }
            if !connection.unsent.isEmpty {
                flush(connection)
                if !connection.unsent.isEmpty { break }
                continue
            }
            if connection.stored != nil {
                if pieces == EventLoop.piecesMax {
                    leaveUnfinished(connection)
                    break
                }
                pieces += 1
                sendPiece(connection)
                continue
            }
            if connection.stream != nil {
                fetchPiece(connection)
                break
            }
            if connection.ending != .none { return finish(connection) }
            if connection.owed != nil { break }
            if !connection.isStarved {
                parseHeld(connection)
            } else if !connection.canRead {
                break
            } else if hasRead {
                leaveUnfinished(connection)
                break
            } else {
                hasRead = !connection.isEnding
                read(connection)
            }
        }
        if connection.isOpen { account(for: connection) }
        if connection.isOpen { setDeadline(connection) }
    }

    private mutating func read(_ connection: ClientConnection) {
        guard let count = receive(connection) else { return }
        // An end without a whole request before it: there is nothing left to answer.
        if count == 0 { return close(connection) }
        let bytes = unsafe Span<UInt8>(
            _unsafeBytes: UnsafeRawBufferPointer(rebasing: buffer.memory[..<count]))
        if connection.input.isEmpty {
            let used = parse(bytes, of: connection)
            if used < count, connection.ending == .none {
                connection.input.append(bytes.extracting(droppingFirst: used))
            }
        } else {
            connection.input.append(bytes)
            parseHeld(connection)
        }
    }

    /// What was read: 0 at the end, nil where nothing is there or the connection is gone.
    mutating func receive(_ connection: ClientConnection) -> Int? {
        do throws(Errno) {
            guard let count = try unsafe connection.descriptor.receive(into: buffer.memory) else {
                connection.canRead = false
                return nil
            }
            // Less than was asked for: the socket is empty (epoll(7)), but for the end.
            if count < EventLoop.readBytes, !connection.isEnding { connection.canRead = false }
            return count
        } catch {
            close(connection)
            return nil
        }
    }

    /// Parses what the connection holds; what is left stays there.
    mutating func parseHeld(_ connection: ClientConnection) {
        var held = connection.input.take()
        let used = parse(held.bytes.span.extracting(droppingFirst: held.start), of: connection)
        held.drop(used)
        if connection.ending == .none { connection.input = held }
    }

    /// Answers the requests that are whole, in order, until one waits; sends once.
    ///
    /// - Returns: how many of the bytes are done with.
    private mutating func parse(
        _ bytes: Span<UInt8>, of connection: ClientConnection
    ) -> Int {
        var used = 0
        connection.isStarved = false
        while connection.ending == .none {
            if used == bytes.count {
                connection.isStarved = true
                break
            }
            if connection.isAnswering { break }
            if output.bytes.count >= EventLoop.outputBytesMax { break }
            let rest = bytes.extracting(droppingFirst: used)
            if connection.body != nil {
                used += parseBody(rest, of: connection)
            } else if let count = parseHead(rest, of: connection) {
                used += count
            } else {
                connection.isStarved = true
                break
            }
        }
        sendOutput(connection)
        return used
    }

    /// - Returns: nil where the head is not whole.
    private mutating func parseHead(
        _ bytes: Span<UInt8>, of connection: ClientConnection
    ) -> Int? {
        switch connection.parser.parse(bytes, into: &request) {
        case .needsMore: return nil
        case .refused(let refusal):
            request.id = ids.next()
            refuse(connection, refusal)
            return bytes.count
        case .complete(let head):
            request.id = ids.next()
            request.client =
                proxies.isEmpty
                ? connection.peer : request.client(peer: connection.peer, trusting: proxies)
            handler.route(&request)
            // Room for a common body is used again; that of a large one is not left to the next.
            request.body.removeAll(keepingCapacity: request.body.capacity <= EventLoop.readBytes)
            if head.framing == .none {
                serve(connection, isLast: head.byteCount == bytes.count)
                return head.byteCount
            }
            let rest = bytes.extracting(droppingFirst: head.byteCount)
            return head.byteCount + beginBody(head, rest, of: connection)
        }
    }

    private mutating func beginBody(
        _ head: RequestHead, _ bytes: Span<UInt8>, of connection: ClientConnection
    ) -> Int {
        let bytesMax = handler.bodyBytesMax(for: request)
        do throws(Refusal) {
            var parser = try BodyParser(head.framing, bytesMax: bytesMax)
            switch parser.parse(bytes, into: &request.body) {
            case .refused(let refusal): throw refusal
            case .complete(let count):
                serveWithBody(connection, isLast: count == bytes.count)
                return count
            case .needsMore:
                if judgeHead(connection, head) {
                    awaitBody(parser, of: connection, received: bytes.count, isDropped: true)
                } else {
                    if head.expectsContinue, bytes.isEmpty { output.appendContinue() }
                    request.sink = handler.bodySink(for: request)
                    request.fillSink()
                    awaitBody(parser, of: connection, received: bytes.count, isDropped: false)
                }
            }
        } catch {
            refuse(connection, error)
        }
        return bytes.count
    }

    /// Keeps the present request until its body is complete.
    private mutating func awaitBody(
        _ parser: BodyParser, of connection: ClientConnection, received: Int, isDropped: Bool
    ) {
        // An answer that ended the connection: the body is read as whatever else still comes.
        if connection.ending != .none { return }
        let body = ArrivingBody(
            parser: parser,
            deadline: clock.monotonicMilliseconds + limits.bodyGraceMilliseconds,
            isDropped: isDropped)
        earnTime(body, received: received)
        if !isDropped { swap(&body.request, &request) }
        connection.body = body
    }

    private mutating func serveWithBody(_ connection: ClientConnection, isLast: Bool) {
        if request.sink == nil { request.sink = handler.bodySink(for: request) }
        request.fillSink()
        serve(connection, isLast: isLast)
        request.sink = nil
    }

    private mutating func parseBody(
        _ bytes: Span<UInt8>, of connection: ClientConnection
    ) -> Int {
        guard let body = connection.body else { return 0 }
        switch body.parser.parse(bytes, into: &body.request.body) {
        case .needsMore:
            earnTime(body, received: bytes.count)
            if body.isDropped {
                body.request.body = []
            } else {
                body.request.fillSink()
            }
        case .refused(let refusal): refuseBody(of: connection, refusal)
        case .complete(let count):
            endBody(of: connection)
            if !body.isDropped { serveWithBody(connection, isLast: count == bytes.count) }
            return count
        }
        return bytes.count
    }

    /// Gives the body time for what came, framing included.
    private func earnTime(_ body: ArrivingBody, received: Int) {
        let earned = Int64(received) * 1000 / limits.bodyBytesPerSecondMin
        let latest = clock.monotonicMilliseconds + limits.bodyStallMilliseconds
        body.deadline = min(body.deadline + earned, latest)
    }

    /// Makes the request whose body it was the present one.
    private mutating func endBody(of connection: ClientConnection) {
        guard let body = connection.body else { return }
        if !body.isDropped { swap(&body.request, &request) }
        connection.body = nil
    }

    /// Ends a request for its body; one that has its answer already ends without another.
    mutating func refuseBody(of connection: ClientConnection, _ refusal: Refusal) {
        let isAnswered = connection.body?.isDropped ?? false
        endBody(of: connection)
        if isAnswered {
            connection.ending = .linger
        } else {
            refuse(connection, refusal)
        }
    }
}

extension Request {
    /// Hands the sink what has come, and holds none of it.
    fileprivate mutating func fillSink() {
        guard let sink, !body.isEmpty else { return }
        sink.take(body)
        body = []
    }
}
