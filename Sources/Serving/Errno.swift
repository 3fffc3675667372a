internal import Glibc

/// An error number of the system; the one place where `errno` is read and EINTR is handled.
package struct Errno: Error, Equatable, Sendable, CustomStringConvertible {
    package let code: Int32

    package var description: String {
        // Safe on any thread since glibc 2.32.
        unsafe String(cString: strerror(code))
    }

    /// Somebody else listens there.
    package var isAddressInUse: Bool { code == EADDRINUSE }

    static let wouldBlock = Errno(code: EAGAIN)
    static let tooManyFiles = Errno(code: EMFILE)
    static let tooManyFilesInSystem = Errno(code: ENFILE)
    static let noBuffers = Errno(code: ENOBUFS)
    static let noMemory = Errno(code: ENOMEM)
    static let invalid = Errno(code: EINVAL)
    static let badDescriptor = Errno(code: EBADF)

    /// The call's result, asked again as long as a signal interrupts it.
    @inline(__always)
    static func check<Result: FixedWidthInteger & SignedInteger>(
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
    @inline(__always)
    static func checkUnlessBlocking<Result: FixedWidthInteger & SignedInteger>(
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
