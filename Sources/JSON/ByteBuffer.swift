/// Bytes in a piece of memory that grows: room is asked for once per value, and filled by plain
/// stores.
///
/// An array would ask on each append whether it is unique, and take four times as long.
@safe struct ByteBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        unsafe start = .allocate(capacity: self.capacity)
    }

    deinit { unsafe start.deallocate() }

    var array: [UInt8] {
        unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
    }

    /// Makes room for so many bytes more; whoever appends has called this for as many.
    @inline(__always)
    mutating func reserve(_ more: Int) {
        if capacity &- count < more { grow(by: more) }
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        let roomier = max(capacity * 2, count + more)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: roomier)
        unsafe moved.update(from: start, count: count)
        unsafe start.deallocate()
        unsafe start = moved
        capacity = roomier
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe start[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func append(_ run: Span<UInt8>) {
        reserve(run.count)
        unsafe run.withUnsafeBufferPointer { source in
            guard let from = source.baseAddress else { return }
            unsafe (start + count).update(from: from, count: source.count)
        }
        count &+= run.count
    }
}
