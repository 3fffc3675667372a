import Glibc

/// A keep-alive connection to 127.0.0.1, one request at a time.
final class HTTPConnection {
    struct Answer {
        let status: Int
        /// Names in lower case.
        let headers: [(name: String, value: String)]
        let body: [UInt8]

        subscript(_ name: String) -> String? { headers.first { $0.name == name }?.value }
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    /// The connection is gone: whether the request was carried out is unknown.
    struct Lost: Error {}

    private let descriptor: Int32
    private var received: [UInt8] = []

    /// - Parameter own: the last byte of the client's own address, 127.0.0.x.
    init(port: UInt16, from own: UInt8 = 1) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var on: Int32 = 1
        setsockopt(
            descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        var source = sockaddr_in()
        source.sin_family = sa_family_t(AF_INET)
        source.sin_addr.s_addr = (UInt32(0x7f00_0000) | UInt32(own)).bigEndian
        let descriptor = descriptor
        let bound = HTTPConnection.withAddress(&source) { Glibc.bind(descriptor, $0, $1) }
        let code = HTTPConnection.withAddress(&address) { Glibc.connect(descriptor, $0, $1) }
        guard bound == 0, code == 0 else {
            close(descriptor)
            throw Lost()
        }
    }

    deinit { close(descriptor) }

    private static func withAddress(
        _ address: inout sockaddr_in, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    /// Sends a request and waits for its answer.
    func request(
        _ method: String, _ path: String, headers: [String: String] = [:], body: String? = nil
    ) throws -> Answer {
        try send(method, path, headers: headers, body: body)
        return try answer(hasBody: method != "HEAD")
    }

    func send(
        _ method: String, _ path: String, headers: [String: String] = [:], body: String? = nil
    ) throws {
        var text = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        if let body {
            text += "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n"
        }
        try send(Array((text + "\r\n" + (body ?? "")).utf8))
    }

    func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Lost() }
            rest = rest.dropFirst(count)
        }
    }

    /// The next answer.
    func answer(hasBody: Bool = true) throws -> Answer {
        var head = try headBytes()
        while head.starts(with: Array("HTTP/1.1 100".utf8)) { head = try headBytes() }
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        guard let first = lines.first, first.utf8.count >= 12,
            let status = Int(first.dropFirst(9).prefix(3))
        else { throw TestFailure("no status line: \(lines)") }
        let headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (name: parts[0].lowercased(), value: String(parts[1].drop { $0 == " " }))
        }
        var body: [UInt8] = []
        let length = headers.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
        if hasBody, status != 304, status != 204 {
            while received.count < length { try receive() }
            body = Array(received.prefix(length))
            received.removeFirst(length)
        }
        return Answer(status: status, headers: headers, body: body)
    }

    private func headBytes() throws -> [UInt8] {
        let end = Array("\r\n\r\n".utf8)
        var from = 0
        while true {
            if received.count >= 4 {
                for start in from...(received.count - 4)
                where received[start..<(start + 4)].elementsEqual(end) {
                    let head = Array(received.prefix(start))
                    received.removeFirst(start + 4)
                    return head
                }
                from = received.count - 3
            }
            try receive()
        }
    }

    /// - Throws: `Lost` at the end of what comes.
    private func receive() throws {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count < 0, errno == EINTR { return }
        guard count > 0 else { throw Lost() }
        received += buffer.prefix(count)
    }

    /// Whether the other side has closed and everything it sent is read.
    var isClosed: Bool {
        do { while true { try receive() } } catch { return true }
    }
}
