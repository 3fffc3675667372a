internal import Glibc
internal import Synchronization

/// A file without a name, beside the database: 0600, gone with its last reader or with the process.
///
/// Written from the front by one thread at a time, then read by any.
package final class TemporaryFile: Sendable {
    private static let made = Atomic<UInt64>(0)

    private let descriptor: Int32
    private let count = Atomic<Int>(0)

    package var byteCount: Int { count.load(ordering: .acquiring) }

    /// - Throws: what the system says.
    package init(beside path: String) throws(SQLiteError) {
        let number = Self.made.wrappingAdd(1, ordering: .relaxed).newValue
        let name = "\(path).upload-\(getpid())-\(number)"
        descriptor = unsafe open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SQLiteError(systemError: errno, doing: "open") }
        unsafe _ = unlink(name)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    package func append(_ bytes: [UInt8]) throws(SQLiteError) {
        var written = 0
        while written < bytes.count {
            let start = count.load(ordering: .relaxed)
            let result = unsafe bytes.withUnsafeBytes { buffer in
                unsafe pwrite(
                    descriptor, buffer.baseAddress.map { unsafe $0 + written },
                    buffer.count - written, off_t(start))
            }
            if result < 0 {
                if errno == EINTR { continue }
                throw SQLiteError(systemError: errno, doing: "pwrite")
            }
            written += result
            count.store(start + result, ordering: .releasing)
        }
    }

    /// The bytes of a range; fewer where the file ends in it.
    package func bytes(of range: Range<Int>) throws(SQLiteError) -> [UInt8] {
        var failure: SQLiteError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
            while filled < range.count {
                let result = unsafe pread(
                    descriptor, buffer.baseAddress.map { unsafe $0 + filled },
                    range.count - filled, off_t(range.lowerBound + filled))
                if result == 0 { return }
                if result < 0 {
                    if errno == EINTR { continue }
                    failure = SQLiteError(systemError: errno, doing: "pread")
                    return
                }
                filled += result
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
