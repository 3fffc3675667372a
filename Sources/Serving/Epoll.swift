internal import CLinux
internal import Glibc
internal import System

/// An epoll instance and the events of its last wait, all of it edge-triggered.
///
/// Edge-triggered, since then a connection costs one `epoll_ctl` in its life, and the kernel
/// doesn't look at it again after each wait. The price: whoever stops short of EAGAIN must remember
/// it.
@safe struct Epoll: ~Copyable {
    /// What has happened to one descriptor.
    struct Event {
        /// What was given to `add`.
        let token: UInt64
        let flags: UInt32

        /// There is something to read, an end included.
        var isReadable: Bool { flags & (clinux_EPOLLIN | clinux_EPOLLRDHUP) != 0 }
        /// The peer sends nothing after what is there.
        var isEnding: Bool { flags & clinux_EPOLLRDHUP != 0 }
        var isWritable: Bool { flags & clinux_EPOLLOUT != 0 }
        /// Reset, or finished in both directions.
        var isGone: Bool { flags & (clinux_EPOLLERR | clinux_EPOLLHUP) != 0 }
    }

    static let eventsMax = 512

    private let descriptor: FileDescriptor
    private let events: UnsafeMutablePointer<epoll_event>

    init() throws(Errno) {
        let number = try Errno.check { epoll_create1(clinux_EPOLL_CLOEXEC) }
        descriptor = FileDescriptor(owning: number)
        unsafe events = .allocate(capacity: Epoll.eventsMax)
    }

    deinit { unsafe events.deallocate() }

    /// Reports reading, writing and the end from now on; closing the descriptor ends it.
    borrowing func add(_ number: Int32, token: UInt64) throws(Errno) {
        let flags = clinux_EPOLLIN | clinux_EPOLLOUT | clinux_EPOLLRDHUP | clinux_EPOLLET
        var event = unsafe epoll_event(events: flags, data: epoll_data_t(u64: token))
        _ = try Errno.check {
            unsafe epoll_ctl(descriptor.number, EPOLL_CTL_ADD, number, &event)
        }
    }

    /// How many events there are, after at most so many milliseconds; -1 waits without end.
    borrowing func wait(milliseconds: Int32) -> Int {
        let count = unsafe epoll_wait(
            descriptor.number, events, Int32(Epoll.eventsMax), milliseconds)
        // Only EINTR can happen to a descriptor of ours; a turn without events does no harm.
        return max(0, Int(count))
    }

    /// The event at an index below what `wait` returned.
    @inline(__always)
    borrowing func event(_ index: Int) -> Event {
        let event = unsafe events[index]
        return unsafe Event(token: event.data.u64, flags: event.events)
    }
}
