import Glibc
import HTTP
import Serving

/// A client on a real socket that sends the bytes that it is told to.
final class TestClient {
    private let number: Int32
    private let address: ListenAddress
    private var isOpen = true
    private var received: [UInt8] = []

    /// - Parameter receiveBytes: how much the system may receive ahead; small makes a slow reader.
    convenience init(
        _ server: Server, receiveBytes: Int32? = nil, address: UInt8 = 1
    ) throws {
        try self.init(connectingLaterTo: server, receiveBytes: receiveBytes)
        if address != 1 { try bind(address) }
        try connect()
    }

    /// For `connect` to follow.
    init(connectingLaterTo server: Server, receiveBytes: Int32? = nil) throws {
        address = server.address
        number = socket(
            address.host.contains(":") ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if number < 0 { throw ClientError.system(errno) }
        var wait = timeval(tv_sec: 20, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &wait, size)
        setsockopt(number, SOL_SOCKET, SO_SNDTIMEO, &wait, size)
        if var bytes = receiveBytes {
            setsockopt(number, SOL_SOCKET, SO_RCVBUF, &bytes, socklen_t(4))
        }
    }

    deinit { if isOpen { Glibc.close(number) } }

    /// Has the connection come from 127.0.0.x.
    private func bind(_ last: UInt8) throws {
        var own = sockaddr_in()
        own.sin_family = sa_family_t(AF_INET)
        own.sin_addr.s_addr = (UInt32(0x7f00_0000) | UInt32(last)).bigEndian
        let result = withUnsafePointer(to: own) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.bind(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if result < 0 { throw ClientError.system(errno) }
    }

    func connect() throws {
        let isIPv6 = address.host.contains(":")
        let result = isIPv6 ? connect6(address.port) : connect4(address.port)
        if result < 0 { throw ClientError.system(errno) }
    }

    private func connect4(_ port: UInt16) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return withUnsafePointer(to: address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    private func connect6(_ port: UInt16) -> Int32 {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_port = port.bigEndian
        address.sin6_addr = in6addr_loopback
        return withUnsafePointer(to: address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(number, $0, socklen_t(MemoryLayout<sockaddr_in6>.size))
            }
        }
    }

    /// Sends everything, waiting where it must.
    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(
                    number, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw ClientError.system(errno) }
            sent += count
        }
    }

    /// Sends until the system's buffers have been full for a while.
    ///
    /// - Returns: how many bytes they took.
    func sendWhatFits(_ text: String) -> Int {
        let bytes = [UInt8](text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(
                    number, $0.baseAddress! + sent, min(100_000, bytes.count - sent),
                    Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            }
            if count > 0 { sent += count }
            var waited = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
            if count < 0, poll(&waited, 1, 300) == 0 { break }
        }
        return sent
    }

    func send(_ text: String) throws { try send([UInt8](text.utf8)) }

    /// A request without a body.
    func get(_ path: String, method: String = "GET", fields: String = "") throws {
        try send("\(method) \(path) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n")
    }

    func finishSending() { shutdown(number, Int32(SHUT_WR)) }

    /// Ends the connection with a reset, as a client that has crashed.
    func reset() {
        var now = linger(l_onoff: 1, l_linger: 0)
        setsockopt(number, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
        close()
    }

    func close() {
        isOpen = false
        Glibc.close(number)
    }

    /// The next answer, in full.
    ///
    /// - Parameter isHead: whether it answers HEAD and so has no body.
    func answer(isHead: Bool = false) throws -> Answer {
        var end = headEnd()
        while end == nil {
            try receive()
            end = headEnd()
        }
        let head = String(decoding: received[..<(end ?? 0)], as: UTF8.self)
        let lines = head.split(separator: "\r\n").map(String.init)
        guard let line = lines.first, line.hasPrefix("HTTP/1.1 "),
            let status = Int(line.dropFirst(9).prefix(3))
        else { throw ClientError.notAnAnswer(head) }
        received.removeFirst((end ?? 0) + 4)
        var answer = Answer(status: status, fields: Array(lines.dropFirst()), body: [])
        if answer["Transfer-Encoding"] == "chunked", !isHead {
            answer.body = try chunks()
            return answer
        }
        let length = isHead ? 0 : Int(answer["Content-Length"] ?? "0") ?? 0
        while received.count < length { try receive() }
        answer.body = Array(received.prefix(length))
        received.removeFirst(length)
        return answer
    }

    /// A body in chunks, to its end.
    private func chunks() throws -> [UInt8] {
        var body: [UInt8] = []
        var parser = try BodyParser(.chunked, bytesMax: 1 << 30)
        while true {
            if received.isEmpty { try receive() }
            switch parser.parse(received.span, into: &body) {
            case .needsMore: received = []
            case .complete(let count):
                received.removeFirst(count)
                return body
            case .refused: throw ClientError.notAnAnswer("a malformed chunk")
            }
        }
    }

    /// The next answer, where its beginning has come.
    func answerIfThere() throws -> Answer? {
        var waited = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        return poll(&waited, 1, 0) == 1 ? try answer() : nil
    }

    /// Takes so many bytes of what has come, or comes.
    func take(_ count: Int) throws -> [UInt8] {
        while received.count < count { try receive(atMost: count - received.count) }
        defer { received.removeFirst(count) }
        return Array(received.prefix(count))
    }

    /// Waits for the end and gives what came before it.
    ///
    /// - Throws: where it is a reset.
    func rest() throws -> [UInt8] {
        do {
            while true { try receive() }
        } catch ClientError.ended {
            return received
        }
    }

    private func headEnd() -> Int? {
        guard received.count >= 4 else { return nil }
        for start in 0...received.count - 4 where received[start] == UInt8(ascii: "\r") {
            if received[start..<start + 4].elementsEqual("\r\n\r\n".utf8) { return start }
        }
        return nil
    }

    private func receive(atMost countMax: Int = 65536) throws {
        var buffer = [UInt8](repeating: 0, count: min(countMax, 65536))
        var count = recv(number, &buffer, buffer.count, 0)
        while count < 0, errno == EINTR { count = recv(number, &buffer, buffer.count, 0) }
        if count < 0 { throw errno == EAGAIN ? ClientError.silent : ClientError.system(errno) }
        if count == 0 { throw ClientError.ended }
        received.append(contentsOf: buffer[..<count])
    }
}
