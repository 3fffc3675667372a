internal import CLinux
internal import Glibc

/// Wakes a thread that waits in `epoll_wait`, or in `await`. `eventfd`
struct Bell: ~Copyable, Sendable {
    let descriptor: FileDescriptor

    /// - Parameter waits: whether `await` is to wait; false for use with epoll.
    /// - Throws: the error of `eventfd`.
    init(waits: Bool) throws(Errno) {
        let flags = clinux_EFD_CLOEXEC | (waits ? clinux_EFD_SEMAPHORE : clinux_EFD_NONBLOCK)
        descriptor = FileDescriptor(owning: try Errno.check { eventfd(0, flags) })
    }

    /// Never fails in a way that matters: a full counter has rung already.
    borrowing func ring() {
        var one: UInt64 = 1
        _ = try? Errno.check { unsafe write(descriptor.number, &one, 8) }
    }

    /// Returns once for each ring.
    borrowing func await() {
        var count: UInt64 = 0
        _ = try? Errno.check { unsafe read(descriptor.number, &count, 8) }
    }
}
