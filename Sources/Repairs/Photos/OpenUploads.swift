internal import Synchronization

/// How many photos are on their way: each may take 10 MiB of the disk.
final class OpenUploads: Sendable {
    private let countMax: Int
    private let count = Atomic<Int>(0)

    init(countMax: Int) { self.countMax = countMax }

    /// - Returns: false where there are too many already.
    func begin() -> Bool {
        if count.wrappingAdd(1, ordering: .relaxed).newValue <= countMax { return true }
        end()
        return false
    }

    func end() { count.wrappingSubtract(1, ordering: .relaxed) }
}
