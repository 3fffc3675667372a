/// Makes the request IDs of one event loop.
///
/// Counters of loops never meet, and the mixing is a bijection (SplitMix64), so no ID comes twice.
package struct RequestIDs: Sendable {
    private var counter: UInt64

    /// - Parameters:
    ///   - seed: random, one for the whole process.
    ///   - loop: the number of the loop, below 65,536.
    package init(seed: UInt64, loop: Int) {
        counter = seed &+ UInt64(truncatingIfNeeded: loop) << 48
    }

    package mutating func next() -> RequestID {
        counter &+= 1
        var word = counter
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return RequestID(word ^ word >> 31)
    }
}
