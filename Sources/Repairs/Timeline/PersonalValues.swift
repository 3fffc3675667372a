internal import JSON

/// The personal values of one event: in the event stands a commitment, here salt and value.
///
/// A commitment is lower-case hex of SHA-256 over the salt's bytes and the UTF-8 of the value's
/// canonical JSON. Erasing a person empties the list and leaves the chain as it was.
struct PersonalValues: ~Copyable {
    private var json = JSONWriter(reserving: 384)
    private var count = 0
    private var salts = Salts()

    /// The JSON list; nil where it is empty.
    var list: [UInt8]? {
        count == 0 ? nil : [UInt8(ascii: "[")] + json.bytes + [UInt8(ascii: "]")]
    }

    /// Writes a member that commits to a text; null where there is none.
    ///
    /// - Parameter path: where it stands in the event (RFC 6901), as `/data/agreedBy`.
    mutating func member(
        _ name: StaticString, _ value: String?, at path: StaticString, in event: inout JSONWriter
    ) {
        guard let value else { return event.member(null: name) }
        member(name, .string(value), at: path, in: &event)
    }

    /// Writes a member that commits to any value.
    mutating func member(
        _ name: StaticString, _ value: JSONValue, at path: StaticString, in event: inout JSONWriter
    ) {
        let salt = salts.next()
        let text = value.canonical()
        event.member(name, PersonalValues.commitment(to: text, salt: salt))
        count += 1
        json.object { json in
            json.name("path")
            json.string(path)
            json.member("salt", Hex.lower(salt))
            json.member("value", raw: text)
        }
    }

    /// The commitment to a value by its canonical JSON.
    static func commitment(to canonical: [UInt8], salt: [UInt8]) -> String {
        var digest = SHA256()
        digest.update(salt)
        digest.update(canonical)
        return Hex.lower(digest.finalize())
    }
}
