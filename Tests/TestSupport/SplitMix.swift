/// Random numbers that a seed repeats (Steele, Lea, Flood: SplitMix64).
package struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// A text as hostile input may be: bytes of a template replaced, dropped, doubled or moved.
    package mutating func mutated(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for _ in 0...Int.random(in: 0..<4, using: &self) {
            let place = bytes.isEmpty ? 0 : Int.random(in: 0..<bytes.count, using: &self)
            switch Int.random(in: 0..<5, using: &self) {
            case 0 where !bytes.isEmpty:
                bytes[place] = UInt8.random(in: .min ... .max, using: &self)
            case 1 where !bytes.isEmpty: bytes.remove(at: place)
            case 2: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &self), at: place)
            case 3: bytes += bytes.prefix(place)
            case 4 where !bytes.isEmpty: bytes.swapAt(0, place)
            default: bytes.removeAll()
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
