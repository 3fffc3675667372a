import HTTP

/// Ports that were taken, in their order, for the test to answer through.
final class LaterAnswers: Sendable {
    struct Owed: Sendable {
        let port: any ReplyPort
        let path: String

        /// Answers with the path, or what is given.
        func send(_ text: String? = nil, status: Int = 200) {
            var response = Response(status: status)
            response.body = [UInt8]((text ?? path).utf8)
            port.send(response)
        }
    }

    private let stream: AsyncStream<Owed>
    private let continuation: AsyncStream<Owed>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream(of: Owed.self) }

    func add(_ port: any ReplyPort, path: String) {
        continuation.yield(Owed(port: port, path: path))
    }

    /// The next request that waits for its answer. One caller at a time.
    func next() async throws -> Owed {
        for await owed in stream { return owed }
        throw ClientError.ended
    }
}
