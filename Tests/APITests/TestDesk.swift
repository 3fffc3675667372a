import CSQLite
import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API
@testable import SQLite

/// A desk over a fresh, migrated database: requests go in as values, answers come out as bytes.
final class TestDesk {
    let store: RepairStore
    let service: APIService
    let desk: APIRequestHandler
    let clock: TestClock
    private let live: LiveShop
    private(set) var tokens: [Role: String] = [:]
    private var requests: UInt64 = 0

    convenience init(
        now: String = "2026-11-20T09:00:00Z", statusCacheBytes: Int = 1 << 20
    ) throws {
        try self.init(over: LiveShop(now: now), statusCacheBytes: statusCacheBytes)
    }

    /// A desk over the database of the fixtures, at the moment when it was recorded.
    static func restored() throws -> TestDesk { try TestDesk(over: LiveShop(isRestored: true)) }

    private init(over live: LiveShop, statusCacheBytes: Int = 1 << 20) throws {
        (self.live, store, clock) = (live, live.store, live.clock)
        service = try APIService(store: store, statusCacheBytesPerLoop: statusCacheBytes)
        desk = try #require(try service.makeHandler() as? APIRequestHandler)
        for role in Role.allCases { tokens[role] = try makeToken("The \(role.rawValue)", [role]) }
    }

    deinit { desk.turnEnded() }

    /// Issues a token past the API, as the command line does.
    func makeToken(_ name: String, _ roles: [Role]) throws -> String {
        try write { transaction throws(RepairError) in
            try Tokens.create(Token(name, roles), in: transaction).text.text
        }
    }

    /// One transaction past the API.
    @discardableResult
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws(RepairError) -> Value
    ) throws -> Value {
        try live.write(body)
    }

    /// The first text that a statement finds in what is on disk, past the API.
    func stored(_ sql: String) throws -> String? {
        var database: OpaquePointer?
        var statement: OpaquePointer?
        sqlite3_open_v2(live.path, &database, SQLITE_OPEN_READONLY, nil)
        defer {
            sqlite3_finalize(statement)
            sqlite3_close_v2(database)
        }
        #expect(sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK)
        guard sqlite3_step(statement) == SQLITE_ROW else { return nil }
        return sqlite3_column_text(statement, 0).map { String(cString: $0) }
    }

    /// Every row of every table, as text.
    func rows() throws -> [String: [String]] {
        let outside = try Connection(path: live.path, role: .observer)
        func texts(_ sql: String) throws -> [String] {
            var statement: OpaquePointer?
            defer { sqlite3_finalize(statement) }
            try #require(
                sqlite3_prepare_v2(outside.database, sql, -1, &statement, nil) == SQLITE_OK)
            var texts: [String] = []
            while sqlite3_step(statement) == SQLITE_ROW {
                texts.append(String(cString: sqlite3_column_text(statement, 0)))
            }
            return texts
        }
        let tables = try texts("SELECT name FROM sqlite_schema WHERE type = 'table'")
        return try Dictionary(
            uniqueKeysWithValues: tables.map { table in
                let columns = try texts("SELECT name FROM pragma_table_info('\(table)')")
                    .map { "quote(\"\($0)\")" }.joined(separator: " || ',' || ")
                return (table, try texts("SELECT \(columns) FROM \"\(table)\""))
            })
    }

    /// Sends requests, each before the one before it is answered.
    func sendTogether(_ requests: [TestRequest]) throws -> [Response] {
        let landings = try requests.map { request in
            self.requests += 1
            let landing = Landing<Response>()
            var output = ResponseOutput()
            let parsed = try request.parsed(id: self.requests, tokens: tokens)
            #expect(!desk.answer(parsed, into: &output) { TestPort(landing: landing) })
            return landing
        }
        return try landings.map { try $0.wait() }
    }

    /// Sends a request and waits for its answer, as a client on a socket would; the answer is held
    /// against its description in OpenAPI.
    ///
    /// - Parameter other: the desk of another event loop.
    func send(_ request: TestRequest, at other: APIRequestHandler? = nil) throws -> TestAnswer {
        requests += 1
        let desk = other ?? desk
        var parsed = try request.parsed(id: requests, tokens: tokens)
        let byHead = statusByHead(of: parsed, desk)
        if !parsed.body.isEmpty, let sink = desk.bodySink(for: parsed) {
            sink.take(parsed.body)
            (parsed.sink, parsed.body) = (sink, [])
        }
        var output = ResponseOutput()
        let landing = Landing<Response>()
        let isAnswered = desk.answer(parsed, into: &output) { TestPort(landing: landing) }
        if !isAnswered { output.append(try landing.wait(), for: parsed) }
        if let body = output.stored {
            var start = 0
            while let piece = desk.bytes(of: body, from: start) {
                #expect(piece.count <= 65_536)
                output.bytes += piece
                start += piece.count
            }
            #expect(start == body.byteCount)
        }
        if let stream = output.stream { output.bytes += try TestDesk.rest(of: stream) }
        desk.turnEnded()
        let answer = try TestAnswer(output.bytes, isHead: parsed.method == .head)
        if let byHead { #expect(byHead == answer.status, "\(request.method) \(request.path)") }
        let faults = DescribedAnswer.faults(of: answer, to: request)
        #expect(faults == [], "\(request.method) \(request.path): \(answer.text)")
        return answer
    }
}

extension TestDesk {
    /// The chunks of a streamed body, as the loop would send them.
    static func rest(of stream: any BodyStream) throws -> [UInt8] {
        var chunks: [UInt8] = []
        while true {
            let landing = Landing<BodyPiece>()
            stream.fetch { landing.land($0) }
            guard case .bytes(let piece, let isLast) = try landing.wait() else {
                Issue.record("the rest could not be read")
                return chunks
            }
            chunks += ChunkedCoding.encoded(piece, isLast: isLast)
            if isLast { return chunks }
        }
    }

    /// What a request is answered while its body is still on its way: the same, or nothing yet.
    ///
    /// Not asked of what strangers say of a ticket, since that is counted.
    private func statusByHead(of request: Request, _ desk: APIRequestHandler) -> Int? {
        let path = String(decoding: request.head[request.path], as: UTF8.self)
        guard !request.body.isEmpty, !path.hasPrefix("/v1/status/") else { return nil }
        var output = ResponseOutput()
        let verdict = desk.judgeHead(of: request, into: &output) {
            TestPort(landing: Landing<Response>())
        }
        guard case .answered = verdict else { return nil }
        return (try? TestAnswer(output.bytes, isHead: request.method == .head))?.status
    }
}

struct TestPort: ReplyPort {
    let landing: Landing<Response>

    func send(_ response: Response) { landing.land(response) }
}
