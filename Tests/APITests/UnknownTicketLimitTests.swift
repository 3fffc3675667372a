import HTTP
import Repairs
import Testing

@testable import API

@Suite struct UnknownTicketLimitTests {
    private let start = SteadyInstant(milliseconds: 1_000_000)
    private let one = ClientAddress(ipv4: 0x0A00_0001)

    @Test func `thirty pass in a minute, the thirty-first doesn't`() {
        let limit = UnknownTicketLimit()
        for _ in 0..<30 { #expect(limit.count(one, now: start) == .allowed) }
        #expect(limit.count(one, now: start) == .exceeded(secondsLeft: 60))
        #expect(limit.count(one, now: start.later(by: 59_001)) == .exceeded(secondsLeft: 1))
        #expect(limit.count(ClientAddress(ipv4: 0x0A00_0002), now: start) == .allowed)
    }

    @Test func `the window is fixed: it ends a minute after its first`() {
        let limit = UnknownTicketLimit()
        _ = limit.count(one, now: start)
        for _ in 0..<29 { _ = limit.count(one, now: start.later(by: 50_000)) }
        #expect(limit.count(one, now: start.later(by: 59_999)) == .exceeded(secondsLeft: 1))
        for _ in 0..<30 {
            #expect(limit.count(one, now: start.later(by: 60_000)) == .allowed)
        }
    }

    @Test func `an IPv6 subscriber is a 64, an IPv4 address is itself`() {
        let limit = UnknownTicketLimit()
        for host in 0..<30 {
            let client = ClientAddress(high: 0x2001_0db8_0000_0001, low: UInt64(host) << 32)
            #expect(limit.count(client, now: start) == .allowed)
        }
        let same = ClientAddress(high: 0x2001_0db8_0000_0001, low: 99)
        #expect(limit.count(same, now: start) == .exceeded(secondsLeft: 60))
        let next = ClientAddress(high: 0x2001_0db8_0000_0002, low: 99)
        #expect(limit.count(next, now: start) == .allowed)
    }

    @Test func `a flood of addresses takes bounded memory and still is limited`() {
        let limit = UnknownTicketLimit()
        for address in 0..<200_000 {
            _ = limit.count(ClientAddress(ipv4: UInt32(address)), now: start)
        }
        for _ in 0..<31 { _ = limit.count(one, now: start) }
        #expect(limit.count(one, now: start) == .exceeded(secondsLeft: 60))
    }

    @Test func `the refusal says when to come again`() throws {
        let result = UnknownTicketLimit.result(secondsLeft: 12, for: RequestID(1))
        #expect(result.status == 429)
        let headers = result.headers.map { "\($0.name): \($0.value)" }
        #expect(
            headers == [
                "Retry-After: 12", #"RateLimit-Policy: "unknown";q=30;w=60"#,
                #"RateLimit: "unknown";r=0;t=12"#,
            ])
    }
}
