internal import HTTP
internal import Repairs

/// One loop's status answers as bytes, by ticket and language; no lock, no allocation on a hit.
///
/// An entry holds until its ticket's generation moves or its own moment comes. It is bounded: past
/// `entriesMax` the entry that the clock hand finds unused since its last round goes (CLOCK).
struct StatusCache: ~Copyable {
    struct Entry: ~Copyable {
        /// The 200; it knows its own `ETag` and gives the 304 too.
        let answer: PreparedResponse
        /// The ticket's generation, read before the snapshot that the answer was made from.
        let generation: UInt32
        /// From when time alone makes the answer wrong.
        let expiresAt: Instant
    }

    private struct Slot: ~Copyable {
        let key: UInt64
        var entry: Entry
        var wasUsed: Bool
    }

    static let entriesMax = 1 << 18
    /// Twice the entries: probes stay short.
    private static let placesMax = entriesMax * 2

    private let capacity: Int
    private let mask: Int
    /// By index, `count` of them; an array can't hold what has no copies.
    private let slots: UnsafeMutablePointer<Slot>
    private(set) var count = 0
    /// Open addressing with linear probing: the slot's index and one; 0 is free. Made at first use.
    private var places: [UInt32] = []
    private var hand = 0

    /// - Parameter capacity: entries, a power of two.
    init(capacity: Int = StatusCache.entriesMax) {
        self.capacity = capacity
        mask = capacity * 2 - 1
        slots = .allocate(capacity: capacity)
    }

    deinit {
        slots.deinitialize(count: count)
        slots.deallocate()
    }

    /// The index of the answer that holds, to be read with `withAnswer`; nil where there is none.
    ///
    /// - Parameter language: a small number, as the caller counts languages (0 to 255).
    mutating func find(
        _ id: TicketID, language: UInt8, generation: UInt32, now: Instant
    ) -> Int? {
        guard !places.isEmpty else { return nil }
        let key = StatusCache.key(id, language)
        guard let place = place(of: key) else { return nil }
        let index = Int(places[place]) - 1
        guard slots[index].entry.generation == generation, now < slots[index].entry.expiresAt
        else { return nil }
        if !slots[index].wasUsed { slots[index].wasUsed = true }
        return index
    }

    /// Lends the answer at an index.
    func withAnswer<Value>(at index: Int, _ body: (borrowing PreparedResponse) -> Value) -> Value {
        body(slots[index].entry.answer)
    }

    /// Keeps an answer, in the place of the one before it or of one that nobody asked for.
    ///
    /// - Returns: its index.
    @discardableResult
    mutating func keep(_ entry: consuming Entry, for id: TicketID, language: UInt8) -> Int {
        if places.isEmpty { places = [UInt32](repeating: 0, count: mask + 1) }
        let key = StatusCache.key(id, language)
        if let place = place(of: key) {
            let index = Int(places[place]) - 1
            slots[index].entry = entry
            return index
        }
        let slot = Slot(key: key, entry: entry, wasUsed: false)
        let index: Int
        if count < capacity {
            index = count
            (slots + index).initialize(to: slot)
            count += 1
        } else {
            index = unusedSlot()
            remove(slots[index].key)
            slots[index] = slot
        }
        var place = home(key)
        while places[place] != 0 { place = (place + 1) & mask }
        places[place] = UInt32(index + 1)
        return index
    }

    /// Ends after two rounds at the latest: the first takes every mark away.
    private mutating func unusedSlot() -> Int {
        while slots[hand].wasUsed {
            slots[hand].wasUsed = false
            hand = (hand + 1) & (capacity - 1)
        }
        defer { hand = (hand + 1) & (capacity - 1) }
        return hand
    }

    private func place(of key: UInt64) -> Int? {
        var place = home(key)
        while places[place] != 0 {
            if slots[Int(places[place]) - 1].key == key { return place }
            place = (place + 1) & mask
        }
        return nil
    }

    /// Closes the gap (Knuth, volume 3, 6.4, algorithm R), so that no place is lost.
    private mutating func remove(_ key: UInt64) {
        guard var gap = place(of: key) else { return }
        var place = gap
        while true {
            place = (place + 1) & mask
            guard places[place] != 0 else { break }
            let origin = home(slots[Int(places[place]) - 1].key)
            // An entry may move back to the gap unless its home lies after the gap.
            if ((place - origin) & mask) >= ((place - gap) & mask) {
                places[gap] = places[place]
                gap = place
            }
        }
        places[gap] = 0
    }

    /// 55 bits of the ticket and the language above them.
    private static func key(_ id: TicketID, _ language: UInt8) -> UInt64 {
        UInt64(truncatingIfNeeded: id.code) | UInt64(language) << 55
    }

    /// Ticket codes are random, so their low bits are a hash; demo codes may not be.
    private func home(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    }
}
