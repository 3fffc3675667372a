/// A connection's prepared statements by the address of their literal: a table of a power of two,
/// at most half full, as every request looks here several times.
@safe struct StatementCache {
    private var addresses = [UInt](repeating: 0, count: 64)
    private var statements = [Statement?](repeating: nil, count: 64)
    private var count = 0

    subscript(sql: StaticString) -> Statement? {
        let address = unsafe UInt(bitPattern: sql.utf8Start)
        return statements[slot(of: address)]
    }

    mutating func insert(_ statement: Statement, for sql: StaticString) {
        if (count + 1) * 2 > addresses.count { grow() }
        put(statement, at: unsafe UInt(bitPattern: sql.utf8Start))
    }

    mutating func removeAll() { self = StatementCache() }

    /// The statement's place, or the free one where it would stand.
    private func slot(of address: UInt) -> Int {
        let mask = addresses.count - 1
        var slot = Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while addresses[slot] != 0, addresses[slot] != address { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func put(_ statement: Statement, at address: UInt) {
        let slot = slot(of: address)
        if addresses[slot] == 0 { count += 1 }
        addresses[slot] = address
        statements[slot] = statement
    }

    private mutating func grow() {
        let old = zip(addresses, statements)
        addresses = [UInt](repeating: 0, count: addresses.count * 2)
        statements = [Statement?](repeating: nil, count: addresses.count)
        count = 0
        for (address, statement) in old {
            if let statement { put(statement, at: address) }
        }
    }
}
