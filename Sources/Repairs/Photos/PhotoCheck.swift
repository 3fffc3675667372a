internal import Bytes
internal import JSON

/// Verifies stored photos: that each is the one that the timeline names, byte for byte, and that
/// none lacks its event or its bytes.
package enum PhotoCheck {
    /// What is wrong with the bytes of one photo.
    package struct Damage: Sendable, Equatable, CustomStringConvertible {
        package let ticketId: TicketID
        /// The photo's number on its ticket.
        package let photo: Int64
        package let reason: String

        package var description: String { "ticket \(ticketId.text), photo \(photo): \(reason)" }
    }

    /// What a page of photos came to.
    package struct Page: Sendable {
        package let damages: [Damage]
        package let photos: Int
        /// The last photo's row, to go on after; nil when that was all.
        package let last: Int64?
    }

    /// Checks the bytes of the photos after a row, at most `limit` of them, a piece at a time.
    package static func page(after row: Int64, limit: Int, in transaction: Transaction)
        throws(RepairError) -> Page
    {
        let photos = try PhotoRows.page(after: row, limit: Int64(limit), in: transaction)
        var damages: [Damage] = []
        for (photo, ticketId) in photos {
            guard try hash(of: photo, in: transaction) != photo.hash else { continue }
            damages.append(
                Damage(
                    ticketId: ticketId, photo: photo.number,
                    reason: "its bytes are not those on the timeline"))
        }
        return Page(
            damages: damages, photos: photos.count,
            last: photos.count == limit ? photos.last?.photo.id : nil)
    }

    /// SHA-256 of what would be sent; nil where its pieces are not those that were stored.
    private static func hash(
        of photo: Photo, in transaction: Transaction
    ) throws(RepairError) -> [UInt8]? {
        let (full, rest) = photo.byteCount.quotientAndRemainder(
            dividingBy: Int64(PhotoImage.chunkBytes))
        let chunks = full + (rest == 0 ? 0 : 1)
        guard try PhotoRows.countChunks(of: photo.id, in: transaction) == chunks else {
            return nil
        }
        var digest = SHA256()
        for number in 0..<chunks {
            let count = number < full ? PhotoImage.chunkBytes : Int(rest)
            guard let bytes = try PhotoRows.chunk(number, of: photo.id, in: transaction),
                bytes.count == count
            else { return nil }
            digest.update(bytes)
        }
        return digest.finalize()
    }

    /// The first event of a photo that its row doesn't say again; of a photo without an event,
    /// the first that would follow.
    static func firstDamage(
        _ events: [StoredEvent], of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) -> (event: Int64, reason: String)? {
        let photos = try PhotoRows.page(of: ticket, after: 0, limit: .max, in: transaction)
        var rest = photos[...]
        for event in events where isPhoto(event) {
            guard let photo = rest.popFirst() else { return (event.number, "has lost its photo") }
            guard let event = event.event, event.at == photo.at,
                event.by.hasSameBytes(as: photo.by),
                event.data.canonical() == photo.eventData(like: event.data)
            else { return (event.number, "has another photo than was stored") }
        }
        guard let stray = rest.first else { return nil }
        return ((events.last?.number ?? 0) + 1, "is not there, though photo \(stray.number) is")
    }

    /// The type is the last member of an event's canonical form: few events need be parsed.
    private static func isPhoto(_ event: StoredEvent) -> Bool {
        event.canonical.suffix(photoEnd.count).elementsEqual(photoEnd)
    }

    private static let photoEnd = Array(#""type":"\#(EventType.photo.rawValue)"}"#.utf8)
}

extension Photo {
    /// Writes its event's members in the order of their names. What it shows is left out if nobody
    /// said so.
    ///
    /// - Parameters:
    ///   - hasCaption: whether it has one, or had before it was erased.
    ///   - caption: writes that member.
    func write(
        to json: inout JSONWriter, hasCaption: Bool, caption: (inout JSONWriter) -> Void
    ) {
        json.member("bytes", byteCount)
        if hasCaption { caption(&json) }
        json.member("height", height)
        json.member("mediaType", format.rawValue)
        json.member("number", number)
        json.member("photoId", id)
        json.member("sha256", Hex.lower(hash))
        if let stage = view.stage { json.member("stage", stage.rawValue) }
        json.member("width", width)
        if let zone = view.zone { json.member("zone", zone) }
    }

    /// - Parameter data: of its event, whose caption may be erased.
    fileprivate func eventData(like data: JSONValue) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            write(to: &json, hasCaption: data["caption"] != nil) { json in
                json.member("caption", view.caption)
            }
        }
        return json.bytes
    }
}
