internal import Glibc

/// A keep-alive connection to a server, one request at a time: as much of HTTP/1.1 (RFC 9112) as
/// the demo needs.
final class DemoConnection {
    /// The connection is gone: whether the request was carried out is unknown.
    struct Lost: Error {}

    private let descriptor: Int32
    private var received: [UInt8] = []

    static let waitSecondsMax = 30
    static let headBytesMax = 65_536

    /// - Throws: `Lost` where nobody answers there.
    init(to url: DemoURL) throws(Lost) {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(url.host, url.port, &hints, &list) == 0 else { throw Lost() }
        defer { freeaddrinfo(list) }
        var connected: Int32 = -1
        var next = list
        while let address = next?.pointee, connected < 0 {
            connected = DemoConnection.connected(to: address)
            next = address.ai_next
        }
        guard connected >= 0 else { throw Lost() }
        descriptor = connected
    }

    /// Negative where it can't be reached.
    private static func connected(to address: addrinfo) -> Int32 {
        let made = socket(address.ai_family, address.ai_socktype | O_CLOEXEC, 0)
        guard made >= 0 else { return made }
        var limit = timeval(tv_sec: waitSecondsMax, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(made, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(made, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        var on: Int32 = 1
        setsockopt(
            made, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        if connect(made, address.ai_addr, address.ai_addrlen) == 0 { return made }
        close(made)
        return -1
    }

    deinit { close(descriptor) }

    func send(_ bytes: [UInt8]) throws(Lost) {
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

    /// The next answer; the body must come with its length.
    func answer() throws(Lost) -> (status: Int, body: [UInt8]) {
        let head = String(decoding: try headBytes(), as: UTF8.self)
        let lines = head.split(separator: "\r\n")
        guard let first = lines.first, first.utf8.count >= 12,
            let status = Int(first.dropFirst(9).prefix(3))
        else { throw Lost() }
        var length = 0
        for line in lines.dropFirst() where line.lowercased().hasPrefix("content-length:") {
            length = Int(line.dropFirst("content-length:".count).filter { $0 != " " }) ?? 0
        }
        while received.count < length { try receive() }
        let body = Array(received.prefix(length))
        received.removeFirst(length)
        return (status, body)
    }

    private func headBytes() throws(Lost) -> [UInt8] {
        let end = Array("\r\n\r\n".utf8)
        var from = 0
        while received.count <= DemoConnection.headBytesMax {
            if received.count >= end.count {
                for start in from...(received.count - end.count)
                where received[start..<(start + end.count)].elementsEqual(end) {
                    let head = Array(received.prefix(start))
                    received.removeFirst(start + end.count)
                    return head
                }
                from = received.count - end.count + 1
            }
            try receive()
        }
        throw Lost()
    }

    private func receive() throws(Lost) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count < 0, errno == EINTR { return }
        guard count > 0 else { throw Lost() }
        received += buffer.prefix(count)
    }
}
