internal import Glibc

/// The system's own random bytes.
package enum Randomness {
    /// What one system call gives at once. `getentropy`
    package static let bytesMax = 256

    /// Fills a buffer of at most `bytesMax`.
    package static func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        let isDone = unsafe getentropy(buffer.baseAddress, buffer.count) == 0
        precondition(isDone, "the system has no randomness")
    }
}
