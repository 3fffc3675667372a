import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// A poll answers the present state, whatever its loop has kept.
@Suite struct StatusFreshnessTests {
    private let desk: TestDesk
    private let other: APIRequestHandler

    init() throws {
        desk = try TestDesk()
        other = try #require(try desk.service.makeHandler() as? APIRequestHandler)
    }

    /// A loop without anything kept.
    private func fresh() throws -> APIRequestHandler {
        try #require(try desk.service.makeHandler() as? APIRequestHandler)
    }

    @Test func `a kept answer is the answer, byte for byte`() throws {
        let id = try desk.openTicket()
        for language in ["en", "de", "ja"] {
            let headers = [("Accept-Language", language)]
            let first = try desk.poll(id, headers: headers)
            #expect(desk.desk.statusCache.count > 0)
            let second = try desk.poll(id, headers: headers)
            #expect(second.stableLines == first.stableLines && second.body == first.body)
            #expect(first.header("Request-Id") != second.header("Request-Id"))
        }
        #expect(desk.desk.statusCache.count == 3)
    }

    @Test func `a loop that keeps few answers gives them all, within its bytes`() throws {
        let bytesMax = 16 * 1024
        let small = try TestDesk(statusCacheBytes: bytesMax)
        let ids = try (1...30).map { number in
            try small.openTicket(["equipment": SampleCheckIn.camera("\(number)")])
        }
        for _ in 0..<2 {
            for id in ids { #expect(try small.poll(id)["ticketId"]?.text == id) }
        }
        let cache = (small.desk.statusCache.count, small.desk.statusCache.byteCount)
        #expect((1..<30).contains(cache.0) && cache.1 <= bytesMax, "\(cache)")
    }

    @Test func `what a customer sees of each write`() throws {
        let id = try desk.openTicket()
        func timeline() throws -> [String] {
            (try desk.poll(id)["timeline"]?.items ?? []).map {
                "\($0["state"]?.text ?? "") \($0["message"]?.text ?? "")"
            }
        }
        var seen = ["received Received"]
        #expect(try timeline() == seen)
        for write in [TicketWrite.note, .change, .conditionReport, .promise] {
            #expect([200, 201].contains(try desk.send(write.request(on: id)).status))
            #expect(try timeline() == seen, "\(write)")
        }
        #expect(try desk.poll(id)["promises"]?.items?.count == 2)
        _ = try desk.send(TicketWrite.update.request(on: id))
        seen.append("received It is on the bench.")
        #expect(try timeline() == seen)
        _ = try desk.move(id, to: "diagnosing", as: .technician, #", "note": "no""#)
        seen.append("diagnosing Being diagnosed")
        #expect(try timeline() == seen)
        try desk.override(id, to: "ready", #", "message": "Come and get it""#)
        seen.append("ready Come and get it")
        #expect(try timeline() == seen)
        let ready = try desk.poll(id)
        #expect(ready["waitingOn"]?.text == "customer" && ready["actionNeeded"]?.text == "collect")
        _ = try desk.send(
            .post(
                "/v1/tickets/\(id)/promises", as: .frontDesk,
                #"{"kind": "repair", "dueAt": "2026-12-05T17:00:00Z", "reason": "Holiday"}"#))
        seen.append("ready Holiday")
        #expect(try timeline() == seen)
    }

    @Test func `a mail-in waits on the carrier, a cancelled one on nobody`() throws {
        let id = try desk.openTicket(SampleCheckIn.mailIn)
        let first = try desk.poll(id)
        #expect(first["waitingOn"]?.text == "carrier" && first["receivedAt"]?.isNull == true)
        #expect(first["promises"]?.items?.isEmpty == true)
        #expect(first["nextUpdateBy"]?.text == "2026-11-23T09:00:00.000Z")
        _ = try desk.move(id, to: "cancelled", as: .frontDesk)
        let last = try desk.poll(id)
        #expect(last["waitingOn"]?.text == "none" && last["nextUpdateBy"]?.isNull == true)
    }

    @Test func `overdue flips by the clock, without a write`() throws {
        let id = try desk.openTicket()
        let before = try desk.poll(id)
        let commits = desk.store.commitCount
        desk.clock.advance(by: 5 * Instant.day + 8 * 3_600_000)
        let atLast = try desk.poll(id)
        #expect(atLast.body == before.body)
        desk.clock.advance(by: 1)
        let late = try desk.poll(id)
        #expect(late["overdue"]?.bool == true && late["version"]?.integer == 1)
        #expect(late.header("ETag") != before.header("ETag"))
        let tag = [("If-None-Match", before.header("ETag") ?? "")]
        #expect(try desk.poll(id, headers: tag).status == 200)
        #expect(try desk.poll(id, at: other).body == late.body)
        let known = [("If-None-Match", late.header("ETag") ?? "")]
        #expect(try desk.poll(id, headers: known).status == 304)
        #expect(desk.store.commitCount == commits)
        // A new date ends it.
        _ = try desk.send(
            .post(
                "/v1/tickets/\(id)/promises", as: .frontDesk,
                #"{"kind": "diagnosis", "dueAt": "2026-11-28T17:00:00Z", "reason": "Sorry"}"#))
        let renewed = try desk.poll(id)
        #expect(renewed["overdue"]?.bool == false)
        let promise = renewed["promises"]?.items?.first
        #expect(promise?["originalDueAt"]?.text == "2026-11-25T17:00:00.000Z")
        #expect(promise?["reason"]?.text == "Sorry")
        desk.clock.advance(by: 3 * Instant.day)
        #expect(try desk.poll(id)["overdue"]?.bool == true)
    }

    @Test func `a clock set forward and back again leaves nothing overdue`() throws {
        let id = try desk.openTicket()
        let before = try desk.poll(id)
        desk.clock.jump(by: 3650 * Instant.day)
        #expect(try desk.poll(id)["overdue"]?.bool == true)
        desk.clock.jump(by: -3650 * Instant.day)
        #expect(try desk.poll(id).body == before.body)
    }

    @Test func `a unit that is corrected is shown as it is then`() throws {
        let id = try desk.openTicket()
        let before = try desk.poll(id)
        _ = try desk.send(
            .patch("/v1/equipment/1", as: .frontDesk, #"{"model": "M9"}"#))
        for loop in [desk.desk, other] {
            let after = try desk.poll(id, at: loop)
            #expect(after["equipment"]?.text == "Leica M9")
            #expect(after.header("ETag") != before.header("ETag"))
        }
    }
}
