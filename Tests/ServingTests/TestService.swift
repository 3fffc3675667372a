import HTTP
import Synchronization

/// A small real service: answers at once, later, or at length, by its path.
///
/// - `/now/…`: the path, at once. - `/later/…`: when the test says so. - `/echo`: the body.
/// - `/big/N`: N bytes. - `/stored/N`: N bytes in pieces; `/stored/broken` ends early.
/// - `/stream/N`: N bytes in pieces from another thread, without a length; `/stream/broken` fails.
/// - `/sink`: how many bytes came, and in how many pieces, past memory.
/// - `/refused`: 404 by its head. - `/refused/later`: the same when the test says so.
final class TestService: Service {
    let later = LaterAnswers()
    let bodyBytesMax: Int
    private let state = Mutex((answered: 0, turns: 0, isDraining: false))

    init(bodyBytesMax: Int = 1024 * 1024) { self.bodyBytesMax = bodyBytesMax }

    func makeHandler() throws -> any RequestHandler { TestDesk(self) }
    func drainBegan() { state.withLock { $0.isDraining = true } }

    var answered: Int { state.withLock { $0.answered } }
    var turns: Int { state.withLock { $0.turns } }
    var isDraining: Bool { state.withLock { $0.isDraining } }
    /// Streams that were begun, pieces that were asked for, streams that were let go.
    let streams = TestStream.Counts()
    func noteAnswer() { state.withLock { $0.answered += 1 } }
    func noteTurn() { state.withLock { $0.turns += 1 } }
}

final class TestDesk: RequestHandler {
    private let service: TestService

    init(_ service: TestService) { self.service = service }

    func bodyBytesMax(for request: Request) -> Int { service.bodyBytesMax }

    func bodySink(for request: Request) -> (any BodySink)? {
        let path = String(decoding: request.head[request.path], as: UTF8.self)
        return path == "/sink" ? TestSink() : nil
    }

    func bytes(of body: StoredBody, from offset: Int) -> [UInt8]? {
        if body.id == 0, offset > 100_000 { return nil }
        return Array(Pattern.bytes(min(body.byteCount, offset + 65_536))[offset...])
    }

    func judgeHead(
        of request: Request, into output: inout ResponseOutput, port: () -> any ReplyPort
    ) -> HeadVerdict {
        let path = String(decoding: request.head[request.path], as: UTF8.self)
        if path == "/refused/later" {
            service.later.add(port(), path: path)
            return .answersLater
        }
        guard path == "/refused" else { return .takesBody }
        output.append(Response(status: 404), for: request)
        return .answered
    }

    func answer(
        _ request: Request, into output: inout ResponseOutput, port: () -> any ReplyPort
    ) -> Bool {
        let path = String(decoding: request.head[request.path], as: UTF8.self)
        if path.hasPrefix("/later/") {
            service.later.add(port(), path: path)
            return false
        }
        service.noteAnswer()
        var response = Response(status: 200)
        if path == "/echo" {
            response.body = request.body
        } else if let sink = request.sink as? TestSink {
            response.body = Array("\(sink.count) \(sink.isPattern) \(request.body.count)".utf8)
        } else if path.hasPrefix("/stored/") {
            let count = Int(path.dropFirst(8))
            response.stored = StoredBody(id: count == nil ? 0 : 1, byteCount: count ?? 1_000_000)
        } else if path.hasPrefix("/stream/") {
            response.body = Array("begin ".utf8)
            response.stream = TestStream(Int(path.dropFirst(8)), service.streams)
        } else if path == "/ready" {
            response.status = service.isDraining ? 503 : 200
        } else if path == "/client" {
            response.body = [UInt8]("\(request.client)".utf8)
        } else if path.hasPrefix("/big/") {
            response.body = Pattern.bytes(Int(path.dropFirst(5)) ?? 0)
        } else {
            response.body = [UInt8](path.utf8)
        }
        output.append(response, for: request)
        return true
    }

    func turnEnded() { service.noteTurn() }
}
