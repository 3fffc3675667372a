import Foundation
import JSON
import Synchronization
import TestSupport
import Testing

/// Kills the real binary under load, again and again, and holds what is there against what the
/// writers were told.
struct Torture {
    static let writers = 16
    /// A database is left for a fresh one after so many kills, so that its checks stay short.
    static let killsPerDatabase = 10

    let folder: ScratchFolder
    let token: String
    let ledger = Ledger()

    init() throws {
        folder = ScratchFolder()
        token = try Shop.open(in: folder)
    }

    var database: String { folder.file("fettle.db") }

    /// One life of the server: load, kill at a moment of chance, restart, replay, compare.
    func round() throws {
        let server = try RunningServer(database: database)
        let before = ledger.writes.count
        load(server)
        #expect(server.wait() == -9)

        let check = try Program.run("check", "--database", database)
        #expect(check.status == 0, "after the kill: \(check.complaint)\(check.output)")
        let next = try RunningServer(database: database)
        try replay(on: next)
        try compare(Array(ledger.writes[before...]), on: next)
        next.terminate()
        #expect(next.wait() == 0)
    }

    /// Runs every writer until the server is gone. No pause is waited for: the server is killed
    /// when a count is reached, of requests sent or of answers received, both by chance.
    private func load(_ server: RunningServer) {
        let told = ledger.writes.count - ledger.unanswered.count
        let limit = Int.random(in: 1...150)
        let sends = Bool.random() ? limit + ledger.writes.count : Int.max
        let acknowledgements = sends == Int.max ? limit + told : Int.max
        let wrong = Mutex<[String]>([])
        let writer = Writer(ledger: ledger, token: token) { sent, acknowledged in
            if sent >= sends || acknowledged >= acknowledgements { server.kill() }
        }
        let done = DispatchGroup()
        for _ in 0..<Torture.writers {
            done.enter()
            Thread.detachNewThread {
                if let answer = writer.run(on: server.port) {
                    wrong.withLock { $0.append(answer) }
                    server.kill()
                }
                done.leave()
            }
        }
        done.wait()
        #expect(wrong.withLock { $0 } == [])
    }

    /// What was not answered is sent again, each with its key: now it is answered.
    private func replay(on server: RunningServer) throws {
        let connection = try server.connect()
        let writer = Writer(ledger: ledger, token: token) { _, _ in }
        for index in ledger.unanswered {
            let wrong = try writer.replay(index, on: connection)
            #expect(wrong == nil, "replayed")
        }
    }

    /// Nothing that was acknowledged is missing, nothing is there twice.
    private func compare(_ writes: [Ledger.Write], on server: RunningServer) throws {
        let connection = try server.connect()
        for write in writes where write.kind == .checkIn {
            guard let ticket = write.ticket else { continue }
            let units = try read("/v1/equipment?serialNumber=\(write.mark)", on: connection)
            #expect(units["items"]?.items?.count == 1, "\(write.mark) stands once")
            let kept = try read("/v1/tickets/\(ticket)", on: connection)
            #expect(kept["ticketId"]?.text == ticket, "\(ticket) is there")
        }
        let told = Dictionary(grouping: ledger.writes.filter { $0.answer != nil }) { write in
            "\(write.ticket ?? "") \(write.kind)"
        }
        for ticket in Set(writes.compactMap(\.ticket)) {
            for (kind, path, member) in Torture.facts {
                let kept = try read("/v1/tickets/\(ticket)/\(path)?limit=200", on: connection)
                let texts = kept["items"]?.items?.compactMap { $0[member]?.text } ?? []
                let expected = (told["\(ticket) \(kind)"] ?? []).map { "\(kind) \($0.mark)" }
                #expect(texts.sorted() == expected.sorted(), "the \(path) of \(ticket)")
            }
        }
    }

    private static let facts: [(kind: Ledger.Write.Kind, path: String, member: StaticString)] = [
        (.update, "updates", "message"), (.note, "notes", "text"),
    ]

    private func read(_ path: String, on connection: HTTPConnection) throws -> JSONValue {
        let answer = try connection.request(
            "GET", path, headers: ["Authorization": "Bearer \(token)"])
        guard answer.status == 200 else { throw TestFailure("\(path): \(answer.text)") }
        return try JSONParser.parse(answer.body)
    }

    /// Every ticket that is there was acknowledged to somebody.
    func compareWhole() throws {
        let server = try RunningServer(database: database)
        let connection = try server.connect()
        var found: [String] = []
        var path: String? = "/v1/tickets?limit=200"
        while let page = path {
            let list = try read(page, on: connection)
            found += list["items"]?.items?.compactMap { $0["ticketId"]?.text } ?? []
            path = list["next"]?.text.map { "/v1/tickets?limit=200&after=\($0)" }
        }
        let told = ledger.writes.filter { $0.kind == .checkIn }.compactMap(\.ticket)
        #expect(found.sorted() == told.sorted())
        server.kill()
        _ = server.wait()
    }
}
