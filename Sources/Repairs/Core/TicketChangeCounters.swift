internal import Synchronization

/// How often each ticket changed, hashed by ticket ID: what a loop's status cache is held against.
///
/// A loop reads a count before its snapshot opens; the writer raises it after COMMIT and
/// before an answer leaves. So an entry made from an older snapshot never passes for the present.
/// Two tickets that share a place only cost each other a fresh look.
package final class TicketChangeCounters: Sendable {
    private static let places = 16_384
    private let counters = InlineArray<16_384, Atomic<UInt32>> { _ in Atomic(0) }

    package init() {}

    package func current(_ id: TicketID) -> UInt32 {
        counters[place(id.code)].load(ordering: .acquiring)
    }

    func raise(_ code: Int64) {
        counters[place(code)].wrappingAdd(1, ordering: .releasing)
    }

    private func place(_ code: Int64) -> Int { Int(code & Int64(TicketChangeCounters.places - 1)) }
}
