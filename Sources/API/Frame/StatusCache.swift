internal import HTTP
internal import Repairs

/// One loop's status answers as bytes, by ticket and language; no lock, no allocation on a hit.
///
/// An entry holds until its ticket changes or its own moment comes. The bytes are
/// bounded: if there is no room for another, entries go that the clock hand finds unused since its
/// last round (CLOCK).
struct StatusCache: ~Copyable {
    struct Entry: ~Copyable {
        /// The 200; it knows its own `ETag` and gives the 304 too.
        let answer: PreparedResponse
        /// The ticket's change count, read before the snapshot that the answer was made from.
        let changeCount: UInt32
        /// Of the wall clock: set back beyond this, it makes the answer wrong.
        let madeAt: Instant
        /// From when time alone makes the answer wrong.
        let expiresAt: Instant
    }

    private struct Slot: ~Copyable {
        let key: UInt64
        var entry: Entry
        var wasUsed: Bool

        /// Its bytes within the bound: its place among the slots and the answer's own memory.
        var byteCount: Int { MemoryLayout<Slot>.stride + entry.answer.byteCount }
    }

    /// Fewer than any status takes, so that the slots don't run out before the bytes.
    private static let entryBytesMin = 512

    private let bytesMax: Int
    private let capacity: Int
    private let mask: Int
    /// By index, `count` of them; an array can't hold what has no copies. The system gives memory
    /// to what was written alone.
    private let slots: UnsafeMutablePointer<Slot>
    private(set) var count = 0
    /// Bytes that the entries and the places take.
    private(set) var byteCount = 0
    /// Open addressing with linear probing: the slot's index and one; 0 is free. Twice as many as
    /// slots, so that probes stay short. Made at first use.
    private var places: [UInt32] = []
    private var hand = 0

    /// - Parameter bytesMax: what it may take of memory.
    init(bytesMax: Int) {
        self.bytesMax = bytesMax
        let slotsMax = max(1, bytesMax / StatusCache.entryBytesMin)
        // The greatest power of two that is not more.
        capacity = 1 << (Int.bitWidth - 1 - slotsMax.leadingZeroBitCount)
        mask = capacity * 2 - 1
        slots = .allocate(capacity: capacity)
    }

    deinit {
        slots.deinitialize(count: count)
        slots.deallocate()
    }

    /// The index of the answer that holds, to be read with `withAnswer`; nil if there is none.
    ///
    /// - Parameter language: a small number, as the caller counts languages (0 to 255).
    mutating func find(
        _ id: TicketID, language: UInt8, changeCount: UInt32, now: Instant
    ) -> Int? {
        guard !places.isEmpty else { return nil }
        let key = StatusCache.key(id, language)
        guard let place = place(of: key) else { return nil }
        let index = Int(places[place]) - 1
        guard slots[index].entry.changeCount == changeCount,
            slots[index].entry.madeAt <= now, now < slots[index].entry.expiresAt
        else { return nil }
        if !slots[index].wasUsed { slots[index].wasUsed = true }
        return index
    }

    /// Lends the answer at an index.
    func withAnswer<Value, Failure: Error>(
        at index: Int, _ body: (borrowing PreparedResponse) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try body(slots[index].entry.answer)
    }

    /// Keeps an answer, in the place of the one before it or of those that nobody asked for. One
    /// that alone is too large is not kept.
    mutating func keep(_ entry: consuming Entry, for id: TicketID, language: UInt8) {
        let placesBytes = (mask + 1) * MemoryLayout<UInt32>.stride
        if places.isEmpty {
            places = [UInt32](repeating: 0, count: mask + 1)
            byteCount = placesBytes
        }
        let key = StatusCache.key(id, language)
        if let place = place(of: key) { remove(Int(places[place]) - 1) }
        let slot = Slot(key: key, entry: entry, wasUsed: false)
        guard placesBytes + slot.byteCount <= bytesMax else { return }
        while count == capacity || byteCount + slot.byteCount > bytesMax { removeUnused() }
        byteCount += slot.byteCount
        (slots + count).initialize(to: slot)
        count += 1
        var place = home(key)
        while places[place] != 0 { place = (place + 1) & mask }
        places[place] = UInt32(count)
    }

    /// Ends after two rounds at the latest: the first takes every mark away.
    private mutating func removeUnused() {
        if hand >= count { hand = 0 }
        while slots[hand].wasUsed {
            slots[hand].wasUsed = false
            hand = hand + 1 < count ? hand + 1 : 0
        }
        remove(hand)
        // The last one, kept latest, stands there now: its turn comes a round later.
        hand += 1
    }

    /// The last slot moves into the gap.
    private mutating func remove(_ index: Int) {
        byteCount -= slots[index].byteCount
        free(slots[index].key)
        count -= 1
        if index == count {
            (slots + index).deinitialize(count: 1)
        } else {
            if let place = place(of: slots[count].key) { places[place] = UInt32(index + 1) }
            slots[index] = (slots + count).move()
        }
    }

    private func place(of key: UInt64) -> Int? {
        var place = home(key)
        while places[place] != 0 {
            if slots[Int(places[place]) - 1].key == key { return place }
            place = (place + 1) & mask
        }
        return nil
    }

    /// Frees the place of a key and closes the gap (Knuth, volume 3, 6.4, algorithm R), so that
    /// none is lost.
    private mutating func free(_ key: UInt64) {
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
