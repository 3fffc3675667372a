/// The rest of an answer's body, fetched piece by piece: nobody knows its length before its end.
///
/// The event loop asks for a piece when the client has taken all before it, so that a slow reader
/// costs no more memory than one. It asks no more once the connection is gone.
package protocol BodyStream: AnyObject, Sendable {
    /// Fetches the next piece and gives it to `then`, once, on any thread.
    func fetch(then: @escaping @Sendable (BodyPiece) -> Void)
}

package enum BodyPiece: Sendable {
    case bytes([UInt8], isLast: Bool)
    /// The rest can't be had: the connection is reset, which tells the client.
    case failed
}

/// The chunked transfer coding (RFC 9112 section 7.1), of what we send.
package enum ChunkedCoding {
    /// A piece of a body as one chunk; behind the last one the end of the body.
    package static func encoded(_ piece: [UInt8], isLast: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(piece.count + 32)
        append(piece, to: &bytes)
        if isLast { bytes.append("0\r\n\r\n") }
        return bytes
    }

    /// An empty chunk would end the body: nothing stands for no bytes.
    static func append(_ piece: [UInt8], to bytes: inout [UInt8]) {
        if piece.isEmpty { return }
        bytes.append(contentsOf: String(piece.count, radix: 16).utf8)
        bytes.append("\r\n")
        bytes.append(contentsOf: piece)
        bytes.append("\r\n")
    }
}
