internal import JSON

/// A photo that was taken by mistake: it stays, and no longer counts.
package struct PhotoVoid: Structured, Equatable {
    package var reason = ""

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("reason", &reason, .paragraphs, .personal("Why it no longer counts."))
    }

    static var personalPaths: [String] { PhotoVoid().memberValues.map { "/data/\($0.name)" } }

    /// Marks a photo; papers leave it out from then on.
    ///
    /// - Throws: `.notFound`; `.conflict` once the ticket is closed or cancelled, and if it is void
    ///   already.
    package func apply(
        to photo: Photo, on ticket: inout Ticket, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Photo {
        try ticket.refuseIfEnded("the voiding of a photo")
        if photo.voided != nil {
            throw .conflict(.notInThisState("photo \(photo.number) is void already"))
        }
        try Tickets.record(.photoVoided, on: &ticket, by: person.name, in: transaction) {
            json, personal in
            // RFC 8785 has the members in the order of their names.
            (memberValues + [.number(photo.number)]).seal(to: &json, &personal)
        }
        try PhotoRows.void(photo, of: ticket, in: transaction)
        return try Photos.read(photo.id, in: transaction)
    }
}

extension Photo {
    /// When it was marked as void, by whom and why.
    package struct Voided: Sendable {
        package let at: Instant
        package let by: String
        /// Null once its person is erased.
        package let reason: String?

        /// Nil while the photo counts.
        init?(_ event: StoredEvent?) {
            guard let event = event?.event else { return nil }
            (at, by, reason) = (event.at, event.by, event.data["reason"]?.text)
        }
    }
}
