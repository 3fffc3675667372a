internal import Bytes

/// Where to listen: `127.0.0.1:8080`, `[::1]:8080`, `localhost:0`.
package struct ListenAddress: Sendable, CustomStringConvertible {
    /// A numeric address or a name; without brackets.
    package let host: String
    /// 0 lets the system choose.
    package let port: UInt16

    package init(host: String, port: UInt16) {
        self.host = host
        self.port = port
    }

    /// - Throws: `.address` unless the text is `HOST:PORT`.
    package init(_ text: String) throws(ServingError) {
        let bytes = Array(text.utf8)
        guard let colon = bytes.lastIndex(of: UInt8(ascii: ":")) else { throw .address(text) }
        var host = bytes[..<colon]
        if host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(UInt8(ascii: ":")) {
            throw .address(text)
        }
        guard !host.isEmpty, let port = ListenAddress.port(bytes[(colon + 1)...]) else {
            throw .address(text)
        }
        self.init(host: String(decoding: host, as: UTF8.self), port: port)
    }

    package var description: String {
        host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]:\(port)" : "\(host):\(port)"
    }

    /// Digits alone: `UInt16("+80")` would do.
    private static func port(_ digits: ArraySlice<UInt8>) -> UInt16? {
        guard digits.count <= 5, let port = Digits.number(digits) else { return nil }
        return UInt16(exactly: port)
    }
}
