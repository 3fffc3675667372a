internal import HTTP

/// The rest of an answer that comes from elsewhere in pieces.
struct StreamedBody {
    let pieces: any BodyStream
    /// False for HTTP/1.0, whose client knows the end by the end of the connection.
    let isChunked: Bool
    /// When the piece was asked for that is on its way; nil where none is.
    var askedAt: Int64?
}

extension EventLoop {
    /// Asks for the next piece of a streamed body, once all before it is sent.
    mutating func fetchPiece(_ connection: ClientConnection) {
        guard let body = connection.stream, body.askedAt == nil else { return }
        connection.stream?.askedAt = clock.monotonicMilliseconds
        let (mailbox, key, number) = (mailbox, connection.key, connection.requestNumber)
        body.pieces.fetch { mailbox.post(.piece(key, request: number, $0)) }
    }

    /// A piece arrived; dropped if the connection is gone.
    mutating func take(_ piece: BodyPiece, _ key: ConnectionKey, request number: UInt32) {
        guard let connection = connections[key], connection.requestNumber == number,
            let body = connection.stream, let askedAt = body.askedAt
        else { return }
        guard case .bytes(let bytes, let isLast) = piece else { return reset(connection) }
        connection.stream?.askedAt = nil
        if isLast { connection.stream = nil }
        connection.unsent.fill(
            body.isChunked ? ChunkedCoding.encoded(bytes, isLast: isLast) : bytes, from: 0)
        connection.resumeAnswer(askedAt: askedAt, now: clock.monotonicMilliseconds)
        advance(connection)
    }

    /// Ends a connection in the midst of an answer, so that no client takes it for whole.
    private mutating func reset(_ connection: ClientConnection) {
        connection.descriptor.resetWhenClosed()
        close(connection)
    }
}
