internal import CLinux
internal import Glibc

/// A sleep that another thread can end: an eventfd, as it waits with a time limit and costs the
/// waker nothing to miss.
struct WakeUp: ~Copyable, Sendable {
    private let descriptor: Int32

    init() throws(SQLiteError) {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        if descriptor < 0 { throw SQLiteError(systemError: errno, doing: "eventfd") }
    }

    deinit { Glibc.close(descriptor) }

    /// Ends the sleep, also one that only begins after this. `write`
    func wake() {
        var one: UInt64 = 1
        while unsafe write(descriptor, &one, MemoryLayout<UInt64>.size) < 0, errno == EINTR {}
    }

    /// Until woken or for `milliseconds`, -1 without end. `poll`
    func sleep(milliseconds: Int32) {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if unsafe poll(&waiting, 1, milliseconds) == 1 {
            var count: UInt64 = 0
            unsafe _ = read(descriptor, &count, MemoryLayout<UInt64>.size)
        }
    }
}
