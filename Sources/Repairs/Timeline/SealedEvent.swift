internal import Bytes
internal import JSON

/// One event, frozen: its canonical JSON (RFC 8785), its hash over the event before it, and the
/// personal values that stand in it as commitments.
struct SealedEvent {
    let type: EventType
    /// The number of the fact that it records or ends.
    let fact: Int64?
    let number: Int64
    let canonical: [UInt8]
    /// SHA-256 of the previous hash's 32 bytes and `canonical`.
    let hash: [UInt8]
    /// A JSON list of `{path, salt, value}`; nil where nothing in it is personal.
    let personal: [UInt8]?
    /// Bytes of the chain with this event.
    let byteCount: Int64

    /// What the chain's head is once this event stands.
    var head: ChainHead { ChainHead(count: number, hash: hash, byteCount: byteCount) }

    /// Freezes what happened as the next event of a chain.
    ///
    /// - Parameter data: writes the members of `data` in the order of their names, as RFC 8785
    ///   wants them; personal ones through `PersonalValues`.
    static func seal(
        _ type: EventType, fact: Int64? = nil, of id: TicketID, after head: ChainHead, by: String,
        at now: Instant,
        data: (inout JSONWriter, inout PersonalValues) -> Void
    ) -> SealedEvent {
        let number = head.count + 1
        var personal = PersonalValues()
        var json = JSONWriter(reserving: 1536)
        json.object { json in
            json.member("at", now)
            json.member("by", by)
            json.member("data", object: { json in data(&json, &personal) })
            json.member("number", number)
            json.member("ticketId", id.text)
            json.member("type", type.rawValue)
        }
        let (canonical, list) = (json.bytes, personal.list)
        assert(isSound(canonical, list))
        return SealedEvent(
            type: type, fact: fact,
            number: number, canonical: canonical, hash: hash(canonical, after: head.hash),
            personal: list,
            byteCount: head.byteCount + Int64(canonical.count + (list?.count ?? 0)))
    }

    /// Whether the members stand in the order of their names, and the personal values are those of
    /// the event's type.
    private static func isSound(_ canonical: [UInt8], _ personal: [UInt8]?) -> Bool {
        guard let event = try? JSONParser.parse(canonical) else { return false }
        return event.canonical() == canonical
            && PersonalCheck.fault(in: personal, of: event) == nil
    }

    /// SHA-256 over the previous hash's bytes and the event's canonical JSON.
    static func hash(_ canonical: [UInt8], after previous: [UInt8]) -> [UInt8] {
        var digest = SHA256()
        digest.update(previous)
        digest.update(canonical)
        return digest.finalize()
    }
}
