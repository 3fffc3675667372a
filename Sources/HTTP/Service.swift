/// What `Serving` serves. Implemented by `API`.
package protocol Service: Sendable {
    /// The part of the service that one event loop owns; called once, on that loop's thread.
    func makeHandler() throws -> any RequestHandler

    /// The server begins to drain: from here on `/readyz` fails. Called before accepting stops,
    /// on the thread that drains.
    func drainBegan()
}

/// Answers the requests of one event loop; called on that loop's thread alone.
package protocol RequestHandler: AnyObject {
    /// Notes in `request.match` what the request asks for. Called once, before all that follows,
    /// when the head is complete.
    func route(_ request: inout Request)

    /// How many bytes of body this request may bring; more is 413. Asked when the head is complete.
    func bodyBytesMax(for request: Request) -> Int

    /// Judges a request by its head alone. Asked when a part of its body is still on its way: a
    /// client that is refused anyway need not send it, and nobody keeps it.
    ///
    /// - Parameter port: taken where the verdict is `.answersLater`.
    func judgeHead(
        of request: Request, into output: inout ResponseOutput, port: () -> any ReplyPort
    ) -> HeadVerdict

    /// Where this request's body goes; nil for memory. Asked when the head is complete and the body
    /// is wanted.
    func bodySink(for request: Request) -> (any BodySink)?

    /// The next bytes of an answer's body, some 64 KiB; nil where they can't be had: then the
    /// connection ends in the midst of the body, which tells the client.
    func bytes(of body: StoredBody, from offset: Int) -> [UInt8]?

    /// Answers at once into `output`, or takes `port()` and answers later, from any thread, once.
    ///
    /// - Returns: whether it was answered; false when the answer comes through the port.
    func answer(
        _ request: Request, into output: inout ResponseOutput, port: () -> any ReplyPort
    ) -> Bool

    /// The loop has nothing more to do now: let go of what a turn holds (a read transaction).
    func turnEnded()
}

/// The verdict on a request whose head is here and whose body is not.
package enum HeadVerdict: Sendable {
    case takesBody
    /// The head was refused: the answer stands in the output. The body is dropped as it comes.
    case answered
    /// The same, but the answer comes through the port.
    case answersLater
}

extension RequestHandler {
    package func route(_ request: inout Request) {}
    package func judgeHead(
        of request: Request, into output: inout ResponseOutput, port: () -> any ReplyPort
    ) -> HeadVerdict { .takesBody }
    package func bodySink(for request: Request) -> (any BodySink)? { nil }
    package func bytes(of body: StoredBody, from offset: Int) -> [UInt8]? { nil }
}

/// Where a later answer goes. The connection may be gone by then; the sender need not know.
package protocol ReplyPort: Sendable {
    func send(_ response: Response)
}
