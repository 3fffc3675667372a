internal import CLinux
internal import Glibc
internal import HTTP
internal import System

/// The socket that connections arrive at.
package struct ListeningSocket: ~Copyable {
    /// One connection, non-blocking and closed on exec; the number is whoever's takes it.
    struct Arrival {
        let number: Int32
        let peer: ClientAddress
    }

    let descriptor: FileDescriptor
    /// What it listens on, with the port that the system chose where 0 was asked for.
    package let address: ListenAddress

    /// Binds and listens; connections are queued from here on.
    ///
    /// - Throws: `.address`, `.system` where the address is taken.
    package init(_ address: ListenAddress) throws(ServingError) {
        let found = try SocketAddress(resolving: address)
        do throws(Errno) {
            let flags = clinux_SOCK_STREAM | clinux_SOCK_NONBLOCK | clinux_SOCK_CLOEXEC
            let family = Int32(found.family)
            let socket = FileDescriptor(owning: try Errno.check { Glibc.socket(family, flags, 0) })
            // A restart must not wait for the last run's connections in TIME_WAIT.
            try ListeningSocket.set(socket, SOL_SOCKET, SO_REUSEADDR, 1)
            // Accepted sockets inherit it: one system call per connection less.
            try ListeningSocket.set(socket, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
            if found.family == sa_family_t(AF_INET6) {
                try ListeningSocket.set(socket, Int32(IPPROTO_IPV6), IPV6_V6ONLY, 0)
            }
            _ = try unsafe found.withPointer { pointer, length throws(Errno) in
                try Errno.check { unsafe bind(socket.number, pointer, length) }
            }
            _ = try Errno.check { listen(socket.number, 4096) }
            self.address = ListenAddress(
                host: address.host, port: try SocketAddress(ofSocket: socket.number).port)
            descriptor = socket
        } catch {
            throw .system(doing: "listen on \(address)", error)
        }
    }

    private static func set(
        _ socket: borrowing FileDescriptor, _ level: Int32, _ name: Int32, _ value: Int32
    ) throws(Errno) {
        var value = value
        let number = socket.number
        _ = try Errno.check {
            unsafe setsockopt(number, level, name, &value, socklen_t(MemoryLayout<Int32>.size))
        }
    }

    /// The next connection, nil where none waits. `accept4`
    borrowing func accept() throws(Errno) -> Arrival? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let flags = clinux_SOCK_NONBLOCK | clinux_SOCK_CLOEXEC
        let accepted = unsafe try withUnsafeMutablePointer(to: &storage) { pointer throws(Errno) in
            unsafe try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                address throws(Errno) in
                try Errno.checkUnlessBlocking {
                    unsafe clinux_accept4(descriptor.number, address, &length, flags)
                }
            }
        }
        guard let accepted else { return nil }
        return Arrival(number: accepted, peer: SocketAddress(storage).client)
    }
}
