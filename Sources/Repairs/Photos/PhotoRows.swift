internal import SQLite

enum PhotoRows {
    /// - Returns: the row.
    static func insert(
        _ image: PhotoImage, showing view: Photo.View, number: Int64, of ticket: Int64,
        by name: String,
        in transaction: Transaction
    ) throws(RepairError) -> Int64 {
        try transaction.insert(
            """
            INSERT INTO photos
                (ticketId, number, mediaType, width, height, byteCount, hash, at, by, caption,
                zone, stage)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(ticket), .int(number), .text(image.format.rawValue), .int(image.width),
            .int(image.height), .int(image.byteCount), .blob(image.hash),
            .int(transaction.now.milliseconds), .text(name), .text(orNull: view.caption),
            .text(orNull: view.zone), .text(orNull: view.stage?.rawValue))
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
            SELECT p.id, p.number, p.mediaType, p.width, p.height, p.byteCount, p.hash, p.at, p.by,
                p.caption, p.zone, p.stage, e.number, e.canonical, e.hash, v.personal FROM photos p
            LEFT JOIN events e ON e.ticketId = p.ticketId AND e.number = p.voidedEventNumber
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            WHERE p.id = ?
            """, .int(id), row: markedPhoto)
    }

    static func page(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [Photo] {
        try transaction.all(
            """
            SELECT p.id, p.number, p.mediaType, p.width, p.height, p.byteCount, p.hash, p.at, p.by,
                p.caption, p.zone, p.stage, e.number, e.canonical, e.hash, v.personal FROM photos p
            LEFT JOIN events e ON e.ticketId = p.ticketId AND e.number = p.voidedEventNumber
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            WHERE p.ticketId = ? AND p.number > ? ORDER BY p.number LIMIT ?
            """, .int(ticket), .int(number), .int(limit), row: markedPhoto)
    }

    /// Those after a row, each with its ticket.
    static func page(after id: Int64, limit: Int64, in transaction: Transaction)
        throws(RepairError) -> [(photo: Photo, ticketId: TicketID)]
    {
        try transaction.all(
            """
            SELECT p.id, p.number, p.mediaType, p.width, p.height, p.byteCount, p.hash, p.at, p.by,
                p.caption, p.zone, p.stage, t.code FROM photos p JOIN tickets t ON t.id = p.ticketId
            WHERE p.id > ? ORDER BY p.id LIMIT ?
            """, .int(id), .int(limit)
        ) { row in (photo(row), TicketID(code: row.int(12))) }
    }

    /// Marks a photo that the ticket's last event voids.
    static func void(_ photo: Photo, of ticket: Ticket, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "UPDATE photos SET voidedEventNumber = ? WHERE id = ?", .int(ticket.head.count),
            .int(photo.id))
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

    /// With the event that voids it.
    private static func markedPhoto(_ row: Row) -> Photo {
        var photo = photo(row)
        guard !row.isNull(12) else { return photo }
        photo.voided = Photo.Voided(
            StoredEvent(
                number: row.int(12), canonical: row.blob(13), hash: row.blob(14),
                personal: row.isNull(15) ? nil : row.blob(15)))
        return photo
    }

    private static func photo(_ row: Row) -> Photo {
        var view = Photo.View()
        (view.caption, view.zone) = (row.textOrNil(9), row.textOrNil(10))
        view.stage = row.textOrNil(11).flatMap(ConditionReport.Stage.init(rawValue:))
        return Photo(
            id: row.int(0), number: row.int(1),
            format: ImageFormat(rawValue: row.text(2)) ?? .jpeg, width: row.int(3),
            height: row.int(4), byteCount: row.int(5), hash: row.blob(6), view: view,
            at: Instant(milliseconds: row.int(7)), by: row.text(8))
    }
}
