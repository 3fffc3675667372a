internal import Bytes
internal import SQLite

/// An image that is taken: where its bytes lie, and what of them is stored.
package struct PhotoImage: Sendable {
    /// Of each stored chunk but the last; also of each piece of an answer.
    package static let chunkBytes = 64 * 1024

    package let format: ImageFormat
    package let width: Int64
    package let height: Int64
    package let byteCount: Int64
    /// SHA-256 of what is stored.
    package let hash: [UInt8]
    private let source: TemporaryFile
    private let pieces: [ImageOutline.Piece]

    init(_ outline: ImageOutline, of source: TemporaryFile) throws(ImageFault) {
        format = outline.format
        width = Int64(outline.width)
        height = Int64(outline.height)
        byteCount = Int64(outline.byteCount)
        pieces = outline.pieces
        self.source = source
        var digest = SHA256()
        try PhotoImage.eachChunk(of: outline.pieces, source) { bytes in digest.update(bytes) }
        hash = digest.finalize()
    }

    /// What is stored, chunk by chunk; it may be asked for again.
    func eachChunk(_ body: ([UInt8]) throws(RepairError) -> Void) throws(RepairError) {
        var refusal: RepairError?
        do throws(ImageFault) {
            try PhotoImage.eachChunk(of: pieces, source) { bytes in
                guard refusal == nil else { return }
                do throws(RepairError) { try body(bytes) } catch { refusal = error }
            }
        } catch {
            if case .unreadable(let failure) = error { throw .storage(failure) }
            throw .storage(StorageFailure(kind: .failed, message: "a photo's file was cut"))
        }
        if let refusal { throw refusal }
    }

    private static func eachChunk(
        of pieces: [ImageOutline.Piece], _ source: TemporaryFile, _ body: ([UInt8]) -> Void
    ) throws(ImageFault) {
        var chunk: [UInt8] = []
        chunk.reserveCapacity(chunkBytes)
        func give(_ bytes: ArraySlice<UInt8>) {
            var rest = bytes
            while !rest.isEmpty {
                let taken = rest.prefix(chunkBytes - chunk.count)
                chunk += taken
                rest = rest.dropFirst(taken.count)
                if chunk.count == chunkBytes {
                    body(chunk)
                    chunk.removeAll(keepingCapacity: true)
                }
            }
        }
        for piece in pieces {
            switch piece {
            case .bytes(let bytes): give(bytes[...])
            case .copy(let range):
                var position = range.lowerBound
                while position < range.upperBound {
                    let end = min(range.upperBound, position + chunkBytes)
                    let bytes = try source.read(position..<end)
                    guard bytes.count == end - position else { throw .truncated }
                    give(bytes[...])
                    position = end
                }
            }
        }
        if !chunk.isEmpty { body(chunk) }
    }
}
