internal import CLinux
internal import Glibc
internal import System

/// What a connection's descriptor is used for.
extension FileDescriptor {
    /// What was read into the buffer: 0 at the end, nil where nothing is there yet. `recv`
    @inline(__always)
    borrowing func receive(into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int? {
        try Errno.checkUnlessBlocking {
            unsafe recv(number, buffer.baseAddress, buffer.count, 0)
        }
    }

    /// How many bytes went out, nil where none can now; never SIGPIPE. `send`
    @inline(__always)
    borrowing func send(_ buffer: UnsafeRawBufferPointer) throws(Errno) -> Int? {
        try Errno.checkUnlessBlocking {
            unsafe Glibc.send(number, buffer.baseAddress, buffer.count, clinux_MSG_NOSIGNAL)
        }
    }

    /// Bytes that were sent and are not acknowledged by the peer, or wait to be sent. `SIOCOUTQ`
    borrowing func unacknowledgedBytes() -> Int { Int(clinux_unacknowledged(number)) }

    /// Closing it will reset the connection instead of ending it. `SO_LINGER`
    borrowing func resetWhenClosed() {
        var atOnce = linger(l_onoff: 1, l_linger: 0)
        let size = socklen_t(MemoryLayout<linger>.size)
        unsafe _ = setsockopt(number, SOL_SOCKET, SO_LINGER, &atOnce, size)
    }

    /// Ends what we send; the client reads all before it and then the end. `shutdown`
    borrowing func finishSending() {
        _ = shutdown(number, clinux_SHUT_WR)
    }
}
