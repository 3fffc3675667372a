/// Reads the extensions of one chunk to drop them, byte by byte (RFC 9112 section 7.1.1).
///
/// They are held to their grammar: two readers that end a malformed one at different bytes read
/// different bodies.
struct ChunkExtensions: Sendable {
    private enum State {
        case sizeEnd
        case nameStart, name, nameEnd
        case valueStart, token, quoted, escaped, quotedEnd, valueEnd
        case lineEnd
    }

    private var state = State.sizeEnd

    /// - Parameter byte: what follows the chunk's size, or what was taken before.
    /// - Returns: whether it is the CR that ends the line.
    mutating func take(_ byte: UInt8) throws(Refusal) -> Bool {
        guard let next = next(byte) else {
            if byte == UInt8(ascii: "\n") { throw .bareLineFeed }
            throw state == .sizeEnd ? .malformedChunkSize : .malformedChunkExtension
        }
        state = next
        return next == .lineEnd
    }

    private func next(_ byte: UInt8) -> State? {
        let isToken = ByteClass.token.contains(byte)
        switch state {
        case .nameStart: return byte.isBlank ? .nameStart : isToken ? .name : nil
        case .name where isToken: return .name
        case .valueStart where byte == UInt8(ascii: "\""): return .quoted
        case .valueStart: return byte.isBlank ? .valueStart : isToken ? .token : nil
        case .token where isToken: return .token
        case .quoted where byte == UInt8(ascii: "\""): return .quotedEnd
        case .quoted where byte == UInt8(ascii: "\\"): return .escaped
        case .quoted, .escaped: return byte.isFieldContent ? .quoted : nil
        case .sizeEnd, .name, .nameEnd, .token, .quotedEnd, .valueEnd: return between(byte)
        case .lineEnd: return nil
        }
    }

    /// What may follow a size, a name or a value. No line ends with a blank.
    private func between(_ byte: UInt8) -> State? {
        switch (byte, state) {
        case (UInt8(ascii: ";"), _): .nameStart
        case (UInt8(ascii: "="), .name), (UInt8(ascii: "="), .nameEnd): .valueStart
        case (UInt8(ascii: "\r"), .name), (UInt8(ascii: "\r"), .token),
            (UInt8(ascii: "\r"), .quotedEnd):
            .lineEnd
        case (_, .name) where byte.isBlank: .nameEnd
        case (_, .token) where byte.isBlank, (_, .quotedEnd) where byte.isBlank: .valueEnd
        default: byte.isBlank ? state : nil
        }
    }
}
