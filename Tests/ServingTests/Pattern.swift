/// Bytes by which a reader can tell that all came, in order.
enum Pattern {
    private static let stretch = (0..<251 * 256).map { UInt8(truncatingIfNeeded: $0 % 251) }

    static func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        while bytes.count < count { bytes.append(contentsOf: stretch.prefix(count - bytes.count)) }
        return bytes
    }
}
