internal import Bytes

/// Where the demo's server is: `http://HOST[:PORT]`, with a path where a proxy wants one.
struct DemoURL {
    /// Without the brackets of an IPv6 address.
    let host: String
    let port: String
    /// What stands before `/v1`, without a slash at its end.
    let path: String
    /// As the `Host` field has it.
    let authority: String

    /// Nil where the text is no such URL.
    init?(_ text: String) {
        let scheme = "http://"
        guard text.utf8.count > scheme.utf8.count, text.utf8.count <= 2000,
            text.lowercased().hasPrefix(scheme),
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "@") })
        else { return nil }
        let rest = text.utf8.dropFirst(scheme.utf8.count)
        let authority = rest.prefix { $0 != UInt8(ascii: "/") }
        let path = rest.dropFirst(authority.count)
        guard !path.contains(UInt8(ascii: "?")), !path.contains(UInt8(ascii: "#")) else {
            return nil
        }
        self.authority = String(decoding: authority, as: UTF8.self)
        self.path = String(
            decoding: path.last == UInt8(ascii: "/") ? path.dropLast() : path, as: UTF8.self)
        guard let (host, port) = DemoURL.parts(Array(authority)) else { return nil }
        self.host = host
        self.port = port
    }

    private static func parts(_ authority: [UInt8]) -> (host: String, port: String)? {
        var host = authority[...]
        var port = Array("80".utf8)
        let bracket = authority.lastIndex(of: UInt8(ascii: "]")) ?? -1
        if let colon = authority.lastIndex(of: UInt8(ascii: ":")), colon > bracket {
            host = authority[..<colon]
            port = Array(authority[(colon + 1)...])
        }
        guard port.count <= 5, let number = Digits.number(port[...]), (1...65_535).contains(number)
        else { return nil }
        if host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]") {
            host = host.dropFirst().dropLast()
        }
        guard !host.isEmpty else { return nil }
        return (String(decoding: host, as: UTF8.self), String(number))
    }
}
