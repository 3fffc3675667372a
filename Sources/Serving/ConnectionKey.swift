/// Which connection of a loop, and which of those that have had this place.
///
/// What arrives late (an event of the same turn, an answer) for one that is gone doesn't reach
/// the next in its place.
struct ConnectionKey: Equatable, Sendable {
    let place: UInt32
    let generation: UInt32

    init(place: Int, generation: UInt32) {
        self.place = UInt32(truncatingIfNeeded: place)
        self.generation = generation
    }

    /// As epoll keeps it.
    init(token: UInt64) {
        place = UInt32(truncatingIfNeeded: token)
        generation = UInt32(truncatingIfNeeded: token >> 32)
    }

    var token: UInt64 { UInt64(generation) << 32 | UInt64(place) }
}
