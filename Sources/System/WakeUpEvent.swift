internal import CLinux
internal import Glibc

/// Ends the wait of one thread: in `wait`, or in `poll` or `epoll_wait` with others. `eventfd`
package final class WakeUpEvent: Sendable {
    package let descriptor: FileDescriptor

    /// - Throws: the error of `eventfd`.
    package init() throws(Errno) {
        let flags = clinux_EFD_CLOEXEC | clinux_EFD_NONBLOCK
        descriptor = FileDescriptor(owning: try Errno.check { eventfd(0, flags) })
    }

    /// Ends the wait, also one that only begins after this. It can't fail in a way that matters: a
    /// full counter has ended it already.
    package func wake() {
        var one: UInt64 = 1
        _ = try? Errno.check { unsafe write(descriptor.number, &one, 8) }
    }

    /// Returns when it was woken, once for any number of times, or after `milliseconds`.
    ///
    /// - Parameter milliseconds: -1 waits without end.
    package func wait(milliseconds: Int32 = -1) {
        var waiting = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&waiting, 1, milliseconds) == 1 else { return }
        var count: UInt64 = 0
        _ = try? Errno.check { unsafe read(descriptor.number, &count, 8) }
    }
}
