internal import Glibc

/// Sole possession of a database, for a server or a command that writes; released with the value.
///
/// `flock` on `<real path>.lock`. The file is never unlinked: whoever had it open would hold a
/// lock that nobody else can see.
package final class DatabaseLock: Sendable {
    /// Who has a database, as it wrote when it took it.
    package struct Holder: Sendable, Equatable, CustomStringConvertible {
        /// 0 where it could not be read.
        package let process: Int32
        /// "serve", "import".
        package let purpose: String

        package var description: String { "\(purpose) (process \(process))" }
    }

    /// A command that only looks whether the lock is held has it for an instant.
    private static let tries = 20
    private static let pauseMicroseconds: UInt32 = 10_000

    private let descriptor: Int32
    private let path: String

    /// - Parameters:
    ///   - path: The database, which need not be there yet; its folder must.
    ///   - purpose: A word for those who find it held.
    /// - Throws: `held`, `otherNames`, `notPermitted`, `notCreated`.
    package init(database path: String, purpose: String) throws(DatabaseRefusal) {
        try Self.refuseOtherNames(of: path)
        let lockPath = try Self.lockPath(of: path)
        let descriptor = unsafe open(
            lockPath, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw DatabaseRefusal(SQLiteError(systemError: errno, doing: "open"), writing: lockPath)
        }
        for attempt in 1...Self.tries where !Self.isTaken(descriptor) {
            if attempt < Self.tries {
                usleep(Self.pauseMicroseconds)
                continue
            }
            let holder = Self.holder(in: descriptor)
            close(descriptor)
            throw .held(holder)
        }
        self.descriptor = descriptor
        self.path = lockPath
        Self.write("\(getpid()) \(purpose)\n", to: descriptor)
    }

    deinit {
        ftruncate(descriptor, 0)
        close(descriptor)
    }

    /// Whether the file that is locked is still the one that others would find.
    package var isInPlace: Bool {
        var (ours, present) = (stat(), stat())
        guard unsafe fstat(descriptor, &ours) == 0 else { return false }
        guard unsafe lstat(path, &present) == 0 else { return errno != ENOENT && errno != ENOTDIR }
        return ours.st_dev == present.st_dev && ours.st_ino == present.st_ino
    }

    /// A lock by one name says nothing to those who come by another.
    ///
    /// - Throws: `otherNames`.
    package static func refuseOtherNames(of path: String) throws(DatabaseRefusal) {
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_nlink > 1 else { return }
        throw .otherNames(path: path, count: Int(status.st_nlink))
    }

    /// Who has the database at this moment; nil where nobody has.
    package static func holder(of path: String) throws(DatabaseRefusal) -> Holder? {
        let descriptor = unsafe open(try lockPath(of: path), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) == 0 ? nil : holder(in: descriptor)
    }

    private static func lockPath(of path: String) throws(DatabaseRefusal) -> String {
        "\(try Files.realPath(path)).lock"
    }

    private static func isTaken(_ descriptor: Int32) -> Bool {
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        ftruncate(descriptor, 0)
        _ = text.withUTF8 { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    private static func holder(in descriptor: Int32) -> Holder {
        var bytes = [UInt8](repeating: 0, count: 200)
        let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
        let words = bytes.prefix(max(count, 0)).split(whereSeparator: { $0 == 32 || $0 == 10 })
        let digits = words.first ?? []
        let process = digits.reduce(Int32(0)) { number, digit in
            guard (48...57).contains(digit) else { return 0 }
            return number &* 10 &+ Int32(digit - 48)
        }
        let purpose = words.dropFirst().first.map { String(decoding: $0, as: UTF8.self) }
        return Holder(process: process, purpose: purpose ?? "another process")
    }
}
