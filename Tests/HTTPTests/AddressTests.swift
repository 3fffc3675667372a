import HTTP
import Testing

@Suite struct AddressTests {
    @Test func `addresses are read and written`() throws {
        for (text, written) in [
            ("1.2.3.4", "1.2.3.4"), ("0.0.0.0", "0.0.0.0"), ("255.255.255.255", "255.255.255.255"),
            ("::1", "::1"), ("::", "::"), ("2001:db8::1", "2001:db8::1"),
            ("2001:DB8:0:0:0:0:0:1", "2001:db8::1"), ("::ffff:1.2.3.4", "1.2.3.4"),
            ("::ffff:102:304", "1.2.3.4"), ("1::", "1::"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
            ("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"), ("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
            ("1:0:2:0:3:0:4:0", "1:0:2:0:3:0:4:0"), ("1:0:0:2:3:0:0:4", "1::2:3:0:0:4"),
            ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"), ("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"),
            ("64:ff9b::1.2.3.4", "64:ff9b::102:304"), ("000a::00b0", "a::b0"),
        ] {
            let address = try #require(ClientAddress(text), "\(text)")
            #expect(address.description == written, "\(text)")
            #expect(ClientAddress(address.description) == address)
        }
    }

    @Test func `what is no address is none`() {
        for text in [
            "", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.", ".1.2.3", "1..2.3", "a",
            "1.2.3.4 ", "1.2.3.-4", ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
            "12345::", "::g", "1:", ":1", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "[::1]",
            "fe80::1%eth0", "::1.2.3", "::1.2.3.4:5", "1.2.3.4::", "1:2:3:4:5:6:7:1.2.3.4", "+1::",
        ] {
            #expect(ClientAddress(text) == nil, "\(text)")
        }
    }

    @Test func `a limit counts an IPv4 address and an IPv6 subscriber`() throws {
        for (text, network) in [
            ("1.2.3.4", "1.2.3.4"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"), ("::1", "::"),
        ] {
            #expect(try #require(ClientAddress(text)).network == ClientAddress(network))
        }
        #expect(ClientAddress(ipv4: 0x0102_0304) == ClientAddress("1.2.3.4"))
    }

    private func client(_ peer: String, _ fields: String...) throws -> String {
        let lines = fields.map { "X-Forwarded-For: \($0)\r\n" }.joined()
        let request = parsed("GET / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n")
        let trusted = ["10.0.0.1", "10.0.0.2", "::1"].compactMap { ClientAddress($0) }
        return try request.client(peer: #require(ClientAddress(peer)), trusting: trusted)
            .description
    }

    @Test func `only a trusted proxy is believed`() throws {
        #expect(try client("9.9.9.9", "1.2.3.4") == "9.9.9.9")
        #expect(try client("10.0.0.1", "1.2.3.4") == "1.2.3.4")
        #expect(try client("::1", "2001:db8::1") == "2001:db8::1")
        #expect(try client("10.0.0.1") == "10.0.0.1")
    }

    @Test func `the rightmost address that is not a proxy's is the client's`() throws {
        #expect(try client("10.0.0.1", "6.6.6.6, 1.2.3.4") == "1.2.3.4")
        #expect(try client("10.0.0.1", "6.6.6.6, 1.2.3.4 ,10.0.0.2") == "1.2.3.4")
        #expect(try client("10.0.0.1", "6.6.6.6", "1.2.3.4", "10.0.0.2,::1") == "1.2.3.4")
        #expect(try client("10.0.0.1", "10.0.0.2") == "10.0.0.2")
    }

    @Test func `what is no address ends the walk`() throws {
        #expect(try client("10.0.0.1", "6.6.6.6, unknown") == "10.0.0.1")
        #expect(try client("10.0.0.1", "6.6.6.6, x, 10.0.0.2") == "10.0.0.2")
        #expect(try client("10.0.0.1", "1.2.3.4,") == "10.0.0.1")
        #expect(try client("10.0.0.1", "") == "10.0.0.1")
    }

    @Test func `ports and brackets are let pass`() throws {
        #expect(try client("10.0.0.1", "1.2.3.4:5678") == "1.2.3.4")
        #expect(try client("10.0.0.1", "[2001:db8::1]:443") == "2001:db8::1")
        #expect(try client("10.0.0.1", "[2001:db8::1]") == "2001:db8::1")
        #expect(try client("10.0.0.1", "[1.2.3.4") == "10.0.0.1")
    }
}
