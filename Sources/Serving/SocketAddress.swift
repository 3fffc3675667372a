internal import CLinux
internal import Glibc
internal import HTTP
internal import System

/// An IPv4 or IPv6 address with its port, as the system takes it.
struct SocketAddress {
    private var storage: sockaddr_storage

    init(_ storage: sockaddr_storage) { self.storage = storage }

    /// The first address of a host.
    ///
    /// - Throws: `.address` where it has none.
    init(resolving address: ListenAddress) throws(ServingError) {
        var hints = unsafe addrinfo()
        unsafe hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        unsafe hints.ai_socktype = clinux_SOCK_STREAM
        var list: UnsafeMutablePointer<addrinfo>?
        let code = unsafe getaddrinfo(address.host, String(address.port), &hints, &list)
        guard code == 0, let first = unsafe list, let found = unsafe first.pointee.ai_addr else {
            throw .address(address.description)
        }
        storage = sockaddr_storage()
        let length = unsafe min(Int(first.pointee.ai_addrlen), MemoryLayout<sockaddr_storage>.size)
        unsafe withUnsafeMutableBytes(of: &storage) {
            unsafe $0.copyMemory(from: UnsafeRawBufferPointer(start: found, count: length))
        }
        unsafe freeaddrinfo(list)
    }

    /// What a socket is bound to. `getsockname`
    init(ofSocket number: Int32) throws(Errno) {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        _ = unsafe try withUnsafeMutablePointer(to: &storage) { pointer throws(Errno) in
            unsafe try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                address throws(Errno) in
                try Errno.check { unsafe getsockname(number, address, &length) }
            }
        }
        self.storage = storage
    }

    var family: sa_family_t { storage.ss_family }

    var port: UInt16 {
        // In both families the port follows the family, in network order.
        unsafe withUnsafeBytes(of: storage) {
            unsafe UInt16(bigEndian: $0.load(fromByteOffset: 2, as: UInt16.self))
        }
    }

    /// The address without its port.
    var client: ClientAddress {
        unsafe withUnsafeBytes(of: storage) { bytes in
            switch Int32(family) {
            case AF_INET:
                // sockaddr_in: the address at offset 4.
                return unsafe ClientAddress(
                    ipv4: UInt32(bigEndian: bytes.load(fromByteOffset: 4, as: UInt32.self)))
            case AF_INET6:
                // sockaddr_in6: the address at offset 8.
                return unsafe ClientAddress(
                    high: UInt64(bigEndian: bytes.load(fromByteOffset: 8, as: UInt64.self)),
                    low: UInt64(bigEndian: bytes.load(fromByteOffset: 16, as: UInt64.self)))
            default:
                return .unknown
            }
        }
    }

    func withPointer<Result>(
        _ body: (UnsafePointer<sockaddr>, socklen_t) throws(Errno) -> Result
    ) throws(Errno) -> Result {
        let size =
            family == sa_family_t(AF_INET6)
            ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
        return unsafe try withUnsafePointer(to: storage) { pointer throws(Errno) in
            unsafe try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                address throws(Errno) in
                unsafe try body(address, socklen_t(size))
            }
        }
    }
}
