internal import Glibc

/// An error number of the system.
package struct Errno: Error, Equatable, Sendable, CustomStringConvertible {
    package let code: Int32

    @inlinable
    package init(code: Int32) { self.code = code }

    package var description: String {
        // Safe on any thread since glibc 2.32.
        unsafe String(cString: strerror(code))
    }

    /// Somebody else listens there.
    package var isAddressInUse: Bool { code == EADDRINUSE }

    package static let wouldBlock = Errno(code: EAGAIN)
    package static let tooManyFiles = Errno(code: EMFILE)
    package static let tooManyFilesInSystem = Errno(code: ENFILE)
    package static let noBuffers = Errno(code: ENOBUFS)
    package static let noMemory = Errno(code: ENOMEM)
    package static let invalid = Errno(code: EINVAL)
    package static let badDescriptor = Errno(code: EBADF)

    /// The call's result, asked again as long as a signal interrupts it.
    @inlinable @inline(__always)
    package static func check<Result: FixedWidthInteger & SignedInteger>(
        _ call: () -> Result
    ) throws(Errno) -> Result {
        while true {
            let result = call()
            if result != -1 { return result }
            let code = errno
            if code != EINTR { throw Errno(code: code) }
        }
    }

    /// The call's result, or nil where it would have to wait.
    @inlinable @inline(__always)
    package static func checkUnlessBlocking<Result: FixedWidthInteger & SignedInteger>(
        _ call: () -> Result
    ) throws(Errno) -> Result? {
        while true {
            let result = call()
            if result != -1 { return result }
            let code = errno
            if code == EAGAIN || code == EWOULDBLOCK { return nil }
            if code != EINTR { throw Errno(code: code) }
        }
    }
}
