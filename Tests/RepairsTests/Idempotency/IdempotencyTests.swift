import Bytes
import TestSupport
import Testing

@testable import Repairs

@Suite struct IdempotencyTests {
    private let shop: TestShop
    private let body = [UInt8]("{\"a\":1}".utf8)

    init() throws { shop = try TestShop() }

    private func key(_ text: String) -> IdempotencyKey {
        IdempotencyKey(scope: .token(1), path: "/v1/tickets", key: text)
    }

    private func answer(_ status: Int = 201) -> StoredAnswer {
        StoredAnswer(
            fingerprint: SHA256.hash(body), status: status, location: "/v1/tickets/X",
            etag: "\"1\"", body: body, customerId: nil)
    }

    private func keep(_ answer: StoredAnswer, _ key: IdempotencyKey) throws {
        try shop.write { transaction throws(RepairError) in
            try Idempotency.keep(answer, for: key, in: transaction)
        }
    }

    private func find(_ key: IdempotencyKey, fingerprint: [UInt8]? = nil) throws -> StoredAnswer? {
        try shop.write { transaction throws(RepairError) in
            try Idempotency.find(
                key, fingerprint: fingerprint ?? SHA256.hash(body), in: transaction)
        }
    }

    @Test func `the first answer is given again for 24 hours`() throws {
        #expect(try find(key("a")) == nil)
        try keep(answer(), key("a"))
        #expect(try find(key("a")) == answer())
        shop.clock.advance(by: Idempotency.keptMilliseconds - 1)
        #expect(try find(key("a")) == answer())
        shop.clock.advance(by: 1)
        #expect(try find(key("a")) == nil)
    }

    @Test func `a key past its time may be used anew`() throws {
        try keep(answer(), key("a"))
        shop.clock.advance(by: Idempotency.keptMilliseconds)
        try keep(answer(409), key("a"))
        #expect(try find(key("a")) == answer(409))
        #expect(try shop.number("SELECT COUNT(*) FROM idempotency") == 1)
    }

    @Test func `another body is a mismatch`() throws {
        try keep(answer(), key("a"))
        guard
            case .idempotencyMismatch = refusal({
                _ = try find(key("a"), fingerprint: SHA256.hash([]))
            })
        else {
            Issue.record("not refused")
            return
        }
    }

    @Test func `an answer of an erased person is gone`() throws {
        try keep(answer(410), key("a"))
        guard case .gone = refusal({ _ = try find(key("a")) }) else {
            Issue.record("not refused")
            return
        }
    }

    @Test func `token, address, path and key each make another key`() {
        let keys: Set<IdempotencyKey> = [
            key("a"), key("b"),
            IdempotencyKey(scope: .token(2), path: "/v1/tickets", key: "a"),
            IdempotencyKey(scope: .address("1"), path: "/v1/tickets", key: "a"),
            IdempotencyKey(scope: .token(1), path: "/v1/customers", key: "a"),
            IdempotencyKey(scope: .token(1), path: "", key: "/v1/tickets\na"),
        ]
        #expect(keys.count == 6)
    }

    @Test func `what is past its time is swept, and nothing else`() throws {
        for number in 0..<200 { try keep(answer(), key("old \(number)")) }
        shop.clock.advance(by: Idempotency.keptMilliseconds)
        for number in 0..<200 { try keep(answer(), key("new \(number)")) }
        try shop.write { transaction throws(RepairError) in
            while try Sweep.step(in: transaction) {}
        }
        let old = "SELECT COUNT(*) FROM idempotency WHERE id <= 200" as StaticString
        #expect(try shop.number(old) == 0)
        #expect(try shop.number("SELECT COUNT(*) FROM idempotency") == 200)
    }
}
