import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// What was tried in vain is tried again when somebody asks.
@Suite struct NotificationRouteTests {
    private let desk: TestDesk
    private let path: String

    init() throws {
        desk = try TestDesk()
        path = "/v1/tickets/\(try desk.openTicket())/notifications"
    }

    private static func message(_ transaction: Transaction) throws(RepairError) -> OutboxMessage {
        guard let message = try Outbox.due(.email, limit: 1, in: transaction).first else {
            throw .notFound("message")
        }
        return message
    }

    private func retry(_ number: Int = 1, as role: Role = .frontDesk) throws -> TestAnswer {
        try desk.send(.post("\(path)/\(number)/retry", as: role, "{}"))
    }

    @Test func `a message that failed is queued again with all its tries`() throws {
        for _ in 1...Outbox.triesMax {
            try desk.write { transaction throws(RepairError) in
                let message = try Self.message(transaction)
                try Outbox.failed(message, because: "no route", percent: 75, in: transaction)
            }
            desk.clock.advance(by: 3_600_000)
        }
        let failed = try desk.send(.get(path, as: .frontDesk)).items[0]
        #expect(failed["state"]?.text == "failed" && failed["tries"]?.integer == 12)
        #expect(failed["lastError"]?.text == "no route")
        let answer = try retry()
        #expect(answer.status == 200 && answer["state"]?.text == "queued")
        #expect(answer["tries"]?.integer == 0 && answer.header("ETag") != nil)
        try desk.write { transaction throws(RepairError) in _ = try Self.message(transaction) }
    }

    @Test func `a message that waits for its next try is due at once`() throws {
        try desk.write { transaction throws(RepairError) in
            let message = try Self.message(transaction)
            try Outbox.failed(message, because: "no route", percent: 100, in: transaction)
            _ = try Outbox.due(.email, limit: 1, in: transaction)
        }
        #expect(
            try desk.write { transaction throws(RepairError) in
                try Outbox.due(.email, limit: 1, in: transaction).isEmpty
            })
        #expect(try retry().status == 200)
        #expect(
            try desk.write { transaction throws(RepairError) in
                try Outbox.due(.email, limit: 1, in: transaction).count == 1
            })
    }

    @Test func `a delivered message is sent once more`() throws {
        try desk.write { transaction throws(RepairError) in
            try Outbox.delivered(try Self.message(transaction), in: transaction)
        }
        let answer = try retry()
        #expect(answer.status == 200 && answer["state"]?.text == "queued")
    }

    @Test func `a message that there is not is 404`() throws {
        #expect(try retry(2).status == 404)
        #expect(try retry(as: .admin).status == 403)
    }
}
