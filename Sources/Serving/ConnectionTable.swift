/// The connections of one loop by place.
struct ConnectionTable {
    private var places: [ClientConnection?] = []
    /// Counts how often a place was given away.
    private var generations: [UInt32] = []
    private var free: [Int] = []
    private(set) var count = 0

    /// How many places there are, taken or free.
    var placeCount: Int { places.count }

    /// The key of the next connection; `insert` must follow.
    mutating func nextKey() -> ConnectionKey {
        if let place = free.popLast() {
            return ConnectionKey(place: place, generation: generations[place])
        }
        places.append(nil)
        generations.append(0)
        return ConnectionKey(place: places.count - 1, generation: 0)
    }

    mutating func insert(_ connection: ClientConnection) {
        places[Int(connection.key.place)] = connection
        count += 1
    }

    mutating func remove(_ connection: ClientConnection) {
        let place = Int(connection.key.place)
        places[place] = nil
        generations[place] &+= 1
        free.append(place)
        count -= 1
    }

    subscript(place: Int) -> ClientConnection? { places[place] }

    /// The connection, unless it is gone.
    subscript(key: ConnectionKey) -> ClientConnection? {
        guard let connection = places[Int(key.place)],
            connection.key.generation == key.generation
        else { return nil }
        return connection
    }
}
