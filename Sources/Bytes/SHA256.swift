/// SHA-256 (FIPS 180-4) of bytes that come in any number of pieces.
///
///     SHA256.hash(bytes)                     // 32 bytes
///     var sha = SHA256()
///     sha.update(previousHash)
///     sha.update(canonical)
///     let hash = sha.finalize()
package struct SHA256: Sendable {
    package static let byteCount = 32

    private var state: State
    /// The bytes past the last whole block.
    private var rest = InlineArray<64, UInt8>(repeating: 0)
    private var restCount = 0
    private var total: UInt64 = 0

    /// - Parameter portably: Without the processor's own instructions, as where it has none.
    package init(portably: Bool = false) { state = State(portably: portably) }

    /// The hash of bytes that are there as a whole.
    package static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var sha = SHA256()
        sha.update(bytes)
        return sha.finalize()
    }

    package mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        total &+= UInt64(bytes.count)
        var bytes = bytes
        if restCount > 0 {
            let taken = min(64 - restCount, bytes.count)
            fill(UnsafeRawBufferPointer(rebasing: bytes.prefix(taken)))
            bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(taken))
            guard restCount == 64 else { return }
            digestRest()
        }
        let whole = bytes.count & ~63
        state.digest(UnsafeRawBufferPointer(rebasing: bytes.prefix(whole)))
        fill(UnsafeRawBufferPointer(rebasing: bytes.dropFirst(whole)))
    }

    /// The hash of all bytes so far; what is left may be used for nothing else.
    package mutating func finalize() -> [UInt8] {
        let bits = (total &* 8).bigEndian
        let count = restCount
        let isLong = count >= 56
        withUnsafeMutableBytes(of: &rest) { rest in
            rest[count] = 0x80
            for index in count + 1..<64 { rest[index] = 0 }
            if !isLong { rest.storeBytes(of: bits, toByteOffset: 56, as: UInt64.self) }
        }
        digestRest()
        if isLong {
            rest = InlineArray(repeating: 0)
            withUnsafeMutableBytes(of: &rest) { rest in
                rest.storeBytes(of: bits, toByteOffset: 56, as: UInt64.self)
            }
            digestRest()
        }
        return state.bytes
    }

    private mutating func fill(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else { return }
        let start = restCount
        withUnsafeMutableBytes(of: &rest) { rest in
            UnsafeMutableRawBufferPointer(rebasing: rest[start...]).copyMemory(from: bytes)
        }
        restCount += bytes.count
    }

    private mutating func digestRest() {
        withUnsafeBytes(of: rest) { state.digest($0) }
        restCount = 0
    }
}
