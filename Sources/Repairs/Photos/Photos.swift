internal import JSON

/// Keeping photos, and giving them out again piece by piece.
package enum Photos {
    /// A page of a ticket's photos, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Photo] {
        try PhotoRows.page(of: ticket.id, after: number, limit: Int64(limit), in: transaction)
    }

    /// - Throws: `.notFound`.
    package static func read(_ id: Int64, in transaction: Transaction) throws(RepairError) -> Photo
    {
        guard let photo = try PhotoRows.find(id, in: transaction) else { throw .notFound("photo") }
        return photo
    }

    /// - Throws: `.notFound`.
    package static func read(_ number: Int64, of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Photo
    {
        let found = try page(of: ticket, after: number - 1, limit: 1, in: transaction).first
        guard let found, found.number == number else { throw .notFound("photo") }
        return found
    }

    /// A photo's bytes from an offset on, at most `PhotoImage.chunkBytes`; nil past its end.
    package static func bytes(of id: Int64, from offset: Int, in transaction: Transaction)
        throws(RepairError) -> [UInt8]?
    {
        let (number, start) = offset.quotientAndRemainder(dividingBy: PhotoImage.chunkBytes)
        guard let chunk = try PhotoRows.chunk(Int64(number), of: id, in: transaction),
            start < chunk.count
        else { return nil }
        return start == 0 ? chunk : Array(chunk[start...])
    }

    /// Keeps a photo, its hash on the timeline.
    ///
    /// - Throws: `.conflict` once the ticket is closed or cancelled, and where it has
    ///   `TicketBounds.photosMax` of them; `.storage`.
    package static func add(
        _ image: PhotoImage, showing view: Photo.View = Photo.View(), to ticket: inout Ticket,
        by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Photo {
        try ticket.refuseIfEnded("a photo")
        let number = try PhotoRows.count(of: ticket.id, in: transaction) + 1
        guard number <= TicketBounds.photosMax else {
            throw .conflict(.tooManyPhotos(max: TicketBounds.photosMax))
        }
        let row = try PhotoRows.insert(
            image, showing: view, number: number, of: ticket.id, by: person.name,
            in: transaction)
        var chunks: Int64 = 0
        try image.eachChunk { bytes throws(RepairError) in
            try PhotoRows.insert(chunk: bytes, number: chunks, of: row, in: transaction)
            chunks += 1
        }
        let photo = Photo(
            id: row, number: number, format: image.format, width: image.width,
            height: image.height, byteCount: image.byteCount, hash: image.hash, view: view,
            at: transaction.now, by: person.name)
        try Tickets.record(.photo, on: &ticket, by: person.name, in: transaction) {
            json, personal in
            photo.write(to: &json, hasCaption: view.caption != nil) { json in
                personal.member("caption", view.caption, at: "/data/caption", in: &json)
            }
        }
        return photo
    }
}
