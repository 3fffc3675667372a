import Dispatch
import HTTP
import Synchronization

/// A pattern of so many bytes, in pieces of 64 KiB from another thread; without a count it fails
/// at the third piece.
final class TestStream: BodyStream {
    final class Counts: Sendable {
        let fetched = Atomic<Int>(0)
        let open = Atomic<Int>(0)
    }

    static let pieceBytes = 65_536

    private let count: Int?
    private let counts: Counts
    private let sent = Mutex(0)

    init(_ count: Int?, _ counts: Counts) {
        self.count = count
        self.counts = counts
        counts.open.add(1, ordering: .relaxed)
    }

    deinit { counts.open.subtract(1, ordering: .relaxed) }

    func fetch(then: @escaping @Sendable (BodyPiece) -> Void) {
        counts.fetched.add(1, ordering: .relaxed)
        DispatchQueue.global().async { [self] in then(next()) }
    }

    private func next() -> BodyPiece {
        sent.withLock { sent in
            guard let count else {
                sent += 1
                return sent > 2 ? .failed : .bytes(Pattern.bytes(sent), isLast: false)
            }
            let start = sent
            sent = min(count, start + TestStream.pieceBytes)
            return .bytes(Array(Pattern.bytes(sent)[start...]), isLast: sent == count)
        }
    }
}
