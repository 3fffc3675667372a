internal import SQLite

enum PhotoRows {
    /// - Returns: the row.
    static func insert(
        _ image: PhotoImage, number: Int64, of ticket: Int64, by name: String,
        in transaction: Transaction
    ) throws(RepairError) -> Int64 {
        try transaction.insert(
            """
            INSERT INTO photos
                (ticketId, number, mediaType, width, height, byteCount, hash, at, by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(ticket), .int(number), .text(image.format.rawValue), .int(image.width),
            .int(image.height), .int(image.byteCount), .blob(image.hash),
            .int(transaction.now.milliseconds), .text(name))
    }

    static func insert(
        chunk: [UInt8], number: Int64, of photo: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            "INSERT INTO photoChunks (photoId, number, bytes) VALUES (?, ?, ?)",
            .int(photo), .int(number), .blob(chunk))
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM photos WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    static func find(_ id: Int64, in transaction: Transaction) throws(RepairError) -> Photo? {
        try transaction.first(
            """
            SELECT id, number, mediaType, width, height, byteCount, hash, at, by FROM photos
            WHERE id = ?
            """, .int(id), row: photo)
    }

    static func page(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [Photo] {
        try transaction.all(
            """
            SELECT id, number, mediaType, width, height, byteCount, hash, at, by FROM photos
            WHERE ticketId = ? AND number > ? ORDER BY number LIMIT ?
            """, .int(ticket), .int(number), .int(limit), row: photo)
    }

    /// Those after a row, each with its ticket.
    static func page(after id: Int64, limit: Int64, in transaction: Transaction)
        throws(RepairError) -> [(photo: Photo, ticketId: TicketID)]
    {
        try transaction.all(
            """
            SELECT p.id, p.number, p.mediaType, p.width, p.height, p.byteCount, p.hash, p.at, p.by,
                t.code FROM photos p JOIN tickets t ON t.id = p.ticketId
            WHERE p.id > ? ORDER BY p.id LIMIT ?
            """, .int(id), .int(limit)
        ) { row in (photo(row), TicketID(code: row.int(9))) }
    }

    static func chunk(_ number: Int64, of photo: Int64, in transaction: Transaction)
        throws(RepairError) -> [UInt8]?
    {
        try transaction.first(
            "SELECT bytes FROM photoChunks WHERE photoId = ? AND number = ?", .int(photo),
            .int(number)
        ) { row in row.blob(0) }
    }

    static func countChunks(of photo: Int64, in transaction: Transaction)
        throws(RepairError) -> Int64
    {
        try transaction.first(
            "SELECT count(*) FROM photoChunks WHERE photoId = ?", .int(photo)
        ) { row in row.int(0) } ?? 0
    }

    private static func photo(_ row: Row) -> Photo {
        Photo(
            id: row.int(0), number: row.int(1),
            format: ImageFormat(rawValue: row.text(2)) ?? .jpeg, width: row.int(3),
            height: row.int(4), byteCount: row.int(5), hash: row.blob(6),
            at: Instant(milliseconds: row.int(7)), by: row.text(8))
    }
}
