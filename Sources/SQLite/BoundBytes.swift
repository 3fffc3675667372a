/// Where the texts and blobs of a connection's running statements lie, the last statement's last.
///
/// SQLite would otherwise ask for memory for each and give it back: two fifths of what it asks for
/// at a check-in.
@safe final class BoundBytes {
    /// What doesn't fit is copied by SQLite.
    private static let capacity = 65_536

    private let start = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    /// A statement puts it back to where it was before its values.
    var count = 0

    deinit { unsafe start.deallocate() }

    /// Copies bytes to where they stay; nil where there is no room.
    func append(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer? {
        guard let from = bytes.baseAddress, bytes.count <= Self.capacity &- count else {
            return nil
        }
        let place = unsafe start + count
        unsafe place.copyMemory(from: from, byteCount: bytes.count)
        count &+= bytes.count
        return UnsafeRawPointer(place)
    }
}
