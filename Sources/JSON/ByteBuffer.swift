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

    func lend<Value>(from offset: Int, to body: (Span<UInt8>) -> Value) -> Value {
        precondition(offset >= 0 && offset <= count)
        return unsafe body(UnsafeBufferPointer(start: start + offset, count: count - offset).span)
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

    /// A run between quotes, after a comma where one is due and before a colon where it is a name.
    @inline(__always)
    mutating func append(
        quoted run: Span<UInt8>, afterComma: Bool = false, beforeColon: Bool = false
    ) {
        reserve(run.count &+ 4)
        var end = unsafe start + count
        if afterComma {
            unsafe end[0] = UInt8(ascii: ",")
            unsafe end += 1
        }
        unsafe end[0] = UInt8(ascii: "\"")
        unsafe end += 1
        unsafe run.withUnsafeBufferPointer { source in
            guard let from = source.baseAddress else { return }
            unsafe end.update(from: from, count: source.count)
        }
        unsafe end += run.count
        unsafe end[0] = UInt8(ascii: "\"")
        unsafe end += 1
        if beforeColon {
            unsafe end[0] = UInt8(ascii: ":")
            unsafe end += 1
        }
        count = unsafe end - start
    }

    /// Two hex digits a byte, in lower case.
    mutating func append(hex bytes: [UInt8]) {
        reserve(bytes.count &* 2)
        var end = unsafe start + count
        for byte in bytes {
            unsafe end[0] = ByteBuffer.hexDigit(byte >> 4)
            unsafe end[1] = ByteBuffer.hexDigit(byte & 0xF)
            unsafe end += 2
        }
        count &+= bytes.count &* 2
    }

    @inline(__always)
    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "a") &+ value &- 10
    }
}
