import Bytes
import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// A proof longer than a piece, which is sent bit by bit.
@Suite struct ProofStreamTests {
    private let desk: TestDesk
    private let path: String

    init() throws {
        desk = try TestDesk()
        path = "/v1/tickets/\(try desk.openTicket())"
    }

    /// - Parameter text: as it stands in JSON.
    private func addNotes(
        _ count: Int, of text: String = String(repeating: "x", count: 4000)
    ) throws {
        for _ in 0..<count {
            let note = TestRequest.post(path + "/notes", as: .technician, #"{"text": "\#(text)"}"#)
            #expect(try desk.send(note).status == 201)
        }
    }

    private var request: TestRequest { .get(path + "/timeline/proof", as: .manager) }

    /// The whole proof as one document, made of all its events at once.
    private func document() throws -> [UInt8] {
        let proof = try desk.send(request)
        let rule = try #require(proof["rule"]?.text)
        let id = String(path.dropFirst("/v1/tickets/".count))
        guard case .id(let ticketId) = TicketID.read(id.utf8) else {
            throw TestRequestError.notHTTP([])
        }
        let events = try desk.write { transaction throws(RepairError) in
            try Timeline.proof(of: try Tickets.read(ticketId, in: transaction), in: transaction)
        }
        var json = JSONWriter()
        var previous = String(repeating: "0", count: 64)
        json.object { json in
            json.member("algorithm", "SHA-256")
            json.member("rule", rule)
            json.member(
                "events",
                array: { json in
                    for event in events {
                        json.object { json in
                            json.member("number", event.number)
                            json.member("previousHash", previous)
                            json.member(
                                "canonical", String(decoding: event.canonical, as: UTF8.self))
                            json.member("hash", Hex.lower(event.hash))
                            json.member("values", raw: event.personal ?? Array("[]".utf8))
                        }
                        previous = Hex.lower(event.hash)
                    }
                })
        }
        return json.bytes
    }

    @Test(arguments: [0, 1, 15, 16, 17, 60])
    func `it has the bytes of one document, however many pieces it takes`(notes: Int) throws {
        try addNotes(notes)
        let proof = try desk.send(request)
        #expect(proof.body == (try document()))
        let isLong = proof.body.count - 2 >= Pieces.bytesBest
        #expect((proof.header("Transfer-Encoding") == "chunked") == isLong)
        #expect((proof.header("Content-Length") == nil) == isLong)
        #expect(proof.header("ETag") == "\"v\(notes + 1)\"")
    }

    @Test func `bytes that JSON escapes, and letters of four bytes, are as before`() throws {
        try addNotes(20, of: String(repeating: "\u{1F4F7}", count: 4000))
        try addNotes(20, of: "x" + String(repeating: #"\t\""#, count: 1900) + "x")
        #expect(try desk.send(request).body == (try document()))
    }

    @Test func `who has it already is answered 304, and HEAD has no body`() throws {
        try addNotes(40)
        var again = request
        again.headers = [("If-None-Match", "\"v41\"")]
        let same = try desk.send(again)
        #expect(same.status == 304 && same.body.isEmpty)
        #expect(same.header("Transfer-Encoding") == nil)
        var head = request
        head.method = "HEAD"
        let answer = try desk.send(head)
        #expect(answer.status == 200 && answer.header("ETag") == "\"v41\"")
        #expect(answer.header("Transfer-Encoding") == "chunked")
    }

    /// The answer up to its first piece.
    private func begin() throws -> Response {
        let landing = Landing<Response>()
        var output = ResponseOutput()
        let parsed = try request.parsed(id: 99, tokens: desk.tokens)
        let isAnswered = desk.desk.answer(parsed, into: &output) { TestPort(landing: landing) }
        #expect(!isAnswered)
        desk.desk.turnEnded()
        return try landing.wait()
    }

    @Test func `what happens while it is read is of the next proof`() throws {
        try addNotes(40)
        let before = try desk.send(request).body
        let response = try begin()
        try addNotes(3)
        var body = response.body
        let stream = try #require(response.stream)
        var isLast = false
        while !isLast {
            let landing = Landing<BodyPiece>()
            stream.fetch { landing.land($0) }
            guard case .bytes(let piece, let last) = try landing.wait() else {
                Issue.record("the rest could not be read")
                return
            }
            #expect(piece.count < 2 * Pieces.bytesBest)
            body += piece
            isLast = last
        }
        #expect(body == before)
        #expect(try desk.send(request).body != before)
    }

    @Test func `a piece that can't be read fails, and the log says why`() throws {
        try addNotes(40)
        let stream = try #require(try begin().stream)
        desk.store.close()
        let landing = Landing<BodyPiece>()
        stream.fetch { landing.land($0) }
        guard case .failed = try landing.wait() else {
            Issue.record("a piece came from a closed shop")
            return
        }
    }
}
