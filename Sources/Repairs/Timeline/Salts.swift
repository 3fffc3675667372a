internal import System

/// Random salts, fetched from the system eight at a time: each fetch is a system call.
struct Salts {
    static let length = 16
    private static let fetched = 8 * length

    private var bytes = InlineArray<128, UInt8>(repeating: 0)
    private var used = fetched

    mutating func next() -> [UInt8] {
        if used == Salts.fetched {
            withUnsafeMutableBytes(of: &bytes) { Randomness.fill($0) }
            used = 0
        }
        defer { used += Salts.length }
        return withUnsafeBytes(of: bytes) { [UInt8]($0[used..<(used + Salts.length)]) }
    }
}
