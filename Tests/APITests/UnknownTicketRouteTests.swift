import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

@Suite struct UnknownTicketRouteTests {
    private let desk: TestDesk
    private let unknown = TicketID(code: 7).text

    init() throws { desk = try TestDesk() }

    @Test func `unknown IDs are answered alike`() throws {
        let known = try desk.openTicket()
        let answers = try [TicketID(code: 1), TicketID(code: 2), TicketID(code: 1 << 54)].map {
            try desk.poll($0.text)
        }
        for answer in answers {
            #expect(answer.status == 404 && answer.problem == "unknown-ticket")
            #expect(answer.stableLines == answers[0].stableLines)
            #expect(answer["detail"]?.text == answers[0]["detail"]?.text)
            #expect(!answer.text.contains(known))
        }
    }

    @Test(arguments: [
        "7K3Q-9M2X-4RTA", "7K3Q-9M2X", "x", "7K3Q-9M2X-4RTU", "1", "---", "%20", "%C3%A9", "+",
        "0000000000000", "7K3Q9M2X4RTD7K3Q9M2X4RTD", "0000-0000-0000-",
    ])
    func `one that no ticket can have is mistyped, without a look at the database`(
        _ id: String
    ) throws {
        guard id != "0000-0000-0000-" else {
            #expect(try desk.poll(id).problem == "unknown-ticket")
            return
        }
        let answer = try desk.poll(id)
        #expect(answer.status == 404 && answer.problem == "mistyped-ticket", "\(answer.text)")
    }

    @Test func `one wrong letter or two swapped are told apart from an unknown ID`() throws {
        let letters = Array(unknown.replacing("-", with: ""))
        for place in letters.indices {
            var wrong = letters
            wrong[place] = letters[place] == "W" ? "V" : "W"
            var request = TestRequest.get("/v1/status/" + String(wrong))
            request.client = ClientAddress(ipv4: UInt32(place))
            #expect(try desk.send(request).problem == "mistyped-ticket")
        }
    }

    @Test func `the thirty-first in a minute is 429, for unknown IDs alone`() throws {
        let known = try desk.openTicket()
        for number in 0..<30 {
            desk.clock.advance(by: 1000)
            let answer = try desk.poll(number % 2 == 0 ? unknown : "x")
            #expect(answer.status == 404, "\(number)")
            #expect(answer.header("Retry-After") == nil && answer.header("RateLimit") == nil)
        }
        for id in [unknown, "x"] {
            let answer = try desk.poll(id)
            #expect(answer.status == 429 && answer.problem == "too-many-requests")
            #expect(answer.header("Content-Type") == "application/problem+json")
            #expect(answer.header("Retry-After") == "31")
            #expect(answer.header("RateLimit-Policy") == #""unknown";q=30;w=60"#)
            #expect(answer.header("RateLimit") == #""unknown";r=0;t=31"#)
        }
        let head = try desk.send(TestRequest("HEAD", "/v1/status/\(unknown)"))
        #expect(head.status == 429 && head.header("RateLimit") == #""unknown";r=0;t=31"#)
        // Known tickets, other addresses and the next window are not held up.
        #expect(try desk.poll(known).status == 200 && desk.poll(known).status == 200)
        var other = TestRequest.get("/v1/status/\(unknown)")
        other.client = ClientAddress(ipv4: 0x7F00_0002)
        #expect(try desk.send(other).status == 404)
        desk.clock.advance(by: 31_000)
        #expect(try desk.poll(unknown).status == 404)
    }

    @Test(arguments: [-3_600_000, 3650 * Instant.day] as [Int64])
    func `a wall clock that is set neither ends the window nor keeps it open`(_ jump: Int64) throws
    {
        for _ in 0..<31 { _ = try desk.poll(unknown) }
        desk.clock.jump(by: jump)
        #expect(try desk.poll(unknown).header("Retry-After") == "60")
        desk.clock.advance(by: 60_000)
        #expect(try desk.poll(unknown).status == 404)
        desk.clock.jump(by: -jump)
        for _ in 0..<29 { #expect(try desk.poll(unknown).status == 404) }
        #expect(try desk.poll(unknown).status == 429)
    }

    @Test func `all loops count together, and a parameter makes no difference`() throws {
        let loops = [desk.desk, try #require(try desk.service.makeHandler() as? APIRequestHandler)]
        for number in 0..<30 {
            let id = number % 3 == 0 ? unknown + "?x=1" : unknown
            #expect(try desk.poll(id, at: loops[number % 2]).status == 404)
        }
        for loop in loops { #expect(try desk.poll(unknown, at: loop).status == 429) }
    }

    @Test func `known tickets are polled as often as one likes`() throws {
        let known = try desk.openTicket()
        for _ in 0..<100 { #expect(try desk.poll(known).status == 200) }
        #expect(try desk.poll(unknown).status == 404)
    }

    @Test func `an IPv6 subscriber counts as one`() throws {
        for host in 0..<31 {
            var request = TestRequest.get("/v1/status/\(unknown)")
            request.client = ClientAddress(high: 0x2001_0db8_0000_0001, low: UInt64(host) << 40)
            #expect(try desk.send(request).status == (host < 30 ? 404 : 429))
        }
    }

    @Test func `the ticket comes before what is wrong with the form`() throws {
        let known = try desk.openTicket()
        for (field, status) in [
            (("Accept", "text/csv"), 406), (("If-None-Match", "x"), 400),
        ] {
            #expect(try desk.poll(unknown, headers: [field]).status == 404)
            #expect(try desk.poll("x", headers: [field]).status == 404)
            #expect(try desk.poll(known, headers: [field]).status == status)
            #expect(try desk.poll(known + "?x=1", headers: [field]).status == status)
        }
        let both = [("If-None-Match", "x"), ("Accept", "text/csv")]
        #expect(try desk.poll(known, headers: both).status == 406)
        #expect(try desk.poll(known + "?x=1").status == 422)
    }
}
