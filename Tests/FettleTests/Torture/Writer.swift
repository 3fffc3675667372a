import Glibc
import JSON
import Synchronization

/// One of the concurrent writers: checks in, updates and notes until its connection is lost.
struct Writer: Sendable {
    let ledger: Ledger
    let token: String
    /// Asked after each send and each acknowledgement whether the moment to kill has come.
    let counted: @Sendable (_ sends: Int, _ acknowledgements: Int) -> Void

    /// - Returns: an answer that should not have come; nil where the connection was lost.
    func run(on port: UInt16) -> String? {
        do {
            let connection = try HTTPConnection(port: port)
            while true {
                let (index, sends) = ledger.send(next())
                try send(index, on: connection)
                counted(sends, 0)
                if let wrong = try takeAnswer(index, on: connection) { return wrong }
            }
        } catch {
            return nil
        }
    }

    /// Sends what was not answered again, with the same key.
    func replay(_ index: Int, on connection: HTTPConnection) throws -> String? {
        try send(index, on: connection)
        return try takeAnswer(index, on: connection)
    }

    private func send(_ index: Int, on connection: HTTPConnection) throws {
        let write = ledger.write(index)
        try connection.send(
            "POST", write.path,
            headers: ["Authorization": "Bearer \(token)", "Idempotency-Key": write.key],
            body: write.body)
    }

    private func takeAnswer(_ index: Int, on connection: HTTPConnection) throws -> String? {
        let answer = try connection.answer()
        guard answer.status == 201 else { return "\(answer.status) \(answer.text)" }
        let write = ledger.write(index)
        let ticket = try write.ticket ?? Writer.ticketID(in: answer.body)
        counted(0, ledger.acknowledge(index, ticket: ticket, answer: answer.text))
        return nil
    }

    private static func ticketID(in body: [UInt8]) throws -> String {
        guard let id = try JSONParser.parse(body)["ticketId"]?.text else {
            throw TestFailure("a check-in without a ticket ID")
        }
        return id
    }

    private func next() -> Ledger.Write {
        let mark = String(UInt64.random(in: .min ... .max), radix: 36)
        let key = String(UInt64.random(in: .min ... .max), radix: 16)
        let kind = Int.random(in: 0..<10)
        guard kind >= 5, let ticket = ledger.anyTicket() else {
            return Ledger.Write(
                kind: .checkIn, key: key, path: "/v1/tickets", body: CheckIn(mark: mark).body,
                mark: mark)
        }
        return kind >= 8
            ? Ledger.Write(
                kind: .note, key: key, path: "/v1/tickets/\(ticket)/notes",
                body: #"{"text":"note \#(mark)"}"#, ticket: ticket, mark: mark)
            : Ledger.Write(
                kind: .update, key: key, path: "/v1/tickets/\(ticket)/updates",
                body: #"{"message":"update \#(mark)"}"#, ticket: ticket, mark: mark)
    }
}
