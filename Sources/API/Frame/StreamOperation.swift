internal import HTTP
internal import Repairs
internal import Synchronization

/// An answer longer than a page: written piece by piece, each in a short read of its own, as the
/// client takes them.
struct StreamOperation: Sendable {
    /// Answers the head of the answer, with its `ETag`, and who writes its body.
    typealias Opener =
        @Sendable (_ call: Call, _ transaction: Transaction) throws(RepairError)
        -> (head: HandlerResult, body: any PieceWriter)

    var description: Description
    let open: Opener

    init(_ summary: String, _ output: Schema, _ open: @escaping Opener) {
        description = Description(summary)
        description.output = output
        description.hasVersion = true
        self.open = open
    }
}

/// Writes a body piece by piece, and remembers how far it is.
protocol PieceWriter: Sendable {
    /// Appends the next piece: some 64 KiB, more only if one thing alone is longer.
    ///
    /// - Returns: whether there is more.
    mutating func write(
        to bytes: inout [UInt8], in transaction: Transaction
    ) throws(RepairError) -> Bool
}

enum Pieces {
    static let bytesBest = 64 << 10
}

/// A body on its way from the pool's threads to a connection.
final class PieceStream: BodyStream {
    private let service: APIService
    private let writer: Mutex<any PieceWriter>

    init(_ service: APIService, _ writer: any PieceWriter) {
        self.service = service
        self.writer = Mutex(writer)
    }

    func fetch(then: @escaping @Sendable (BodyPiece) -> Void) {
        service.store.scan(
            { [self] transaction throws(RepairError) in
                var bytes: [UInt8] = []
                let hasMore = try writer.withLock { writer throws(RepairError) in
                    try writer.write(to: &bytes, in: transaction)
                }
                return BodyPiece.bytes(bytes, isLast: !hasMore)
            },
            then: { [self] piece in
                switch piece {
                case .success(let piece): then(piece)
                case .failure(let error):
                    service.note(Problem(error).cause)
                    then(.failed)
                }
            })
    }
}
