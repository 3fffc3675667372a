internal import Glibc

/// Random salts, fetched from the system eight at a time: each fetch is a system call.
struct Salts {
    static let length = 16
    /// What `getentropy` gives at once.
    private static let fetched = 8 * length

    private var bytes: [UInt8] = []

    mutating func next() -> [UInt8] {
        if bytes.isEmpty {
            bytes = [UInt8](unsafeUninitializedCapacity: Salts.fetched) { buffer, count in
                let isDone = getentropy(buffer.baseAddress, Salts.fetched) == 0
                precondition(isDone, "the system has no randomness")
                count = Salts.fetched
            }
        }
        let salt = Array(bytes.suffix(Salts.length))
        bytes.removeLast(Salts.length)
        return salt
    }
}
