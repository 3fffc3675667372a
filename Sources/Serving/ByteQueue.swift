/// Bytes that wait: appended at the end, taken from the front; without memory while empty.
struct ByteQueue {
    private(set) var bytes: [UInt8] = []
    /// Those before it are done with.
    private(set) var start = 0

    var count: Int { bytes.count - start }
    var isEmpty: Bool { bytes.count == start }
    /// The memory that it takes.
    var memoryBytes: Int { bytes.capacity }

    mutating func append(_ new: Span<UInt8>) {
        if start > 0 {
            bytes.removeSubrange(..<start)
            start = 0
        }
        unsafe new.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Takes an array over as it is; only while empty.
    mutating func fill(_ whole: consuming [UInt8], from offset: Int) {
        bytes = whole
        start = 0
        drop(offset)
    }

    /// Leaves the queue empty.
    mutating func take() -> ByteQueue {
        var taken = ByteQueue()
        swap(&taken, &self)
        return taken
    }

    mutating func drop(_ count: Int) {
        start += count
        if start == bytes.count {
            bytes = []
            start = 0
        }
    }
}
