internal import Glibc

/// A descriptor that closes itself when its owner goes.
package struct FileDescriptor: ~Copyable, Sendable {
    package let number: Int32

    /// Takes the number over: nobody else may close it.
    package init(owning number: Int32) { self.number = number }

    // EINTR from close(2) on Linux means that it is closed; a second try could hit another's.
    deinit { _ = close(number) }
}
