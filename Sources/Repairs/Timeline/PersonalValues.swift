internal import Bytes
internal import JSON

/// The personal values of one event: in the event stands a commitment, here salt and value.
///
/// A commitment is lower-case hex of SHA-256 over the salt's bytes and the UTF-8 of the value's
/// canonical JSON. Erasing a person empties the list and leaves the chain as it was.
struct PersonalValues: ~Copyable {
    private var json = JSONWriter(reserving: 640)
    private var count = 0
    private var salts = Salts()

    /// The JSON list; nil where it is empty.
    var list: [UInt8]? {
        guard count > 0 else { return nil }
        return json.lend(from: 0) { values in
            var list: [UInt8] = []
            list.reserveCapacity(values.count + 2)
            list.append(UInt8(ascii: "["))
            values.withUnsafeBufferPointer { list.append(contentsOf: $0) }
            list.append(UInt8(ascii: "]"))
            return list
        }
    }

    /// Writes a member that commits to a text; null where there is none.
    ///
    /// - Parameter path: where it stands in the event (RFC 6901), as `/data/agreedBy`.
    mutating func member(
        _ name: StaticString, _ value: String?, at path: StaticString, in event: inout JSONWriter
    ) {
        guard let value else { return event.member(null: name) }
        member(name, at: path, in: &event) { json in json.string(value) }
    }

    /// Writes a member of the event's data that commits to a value.
    mutating func member(_ name: StaticString, _ value: JSONValue, in event: inout JSONWriter) {
        commit(name, in: &event) { json in
            json.string("/data/\(name)")
        } value: { json in
            json.raw(value.canonical())
        }
    }

    /// Writes a member that commits to any value.
    ///
    /// - Parameter value: writes it in its canonical form (RFC 8785).
    mutating func member(
        _ name: StaticString, at path: StaticString, in event: inout JSONWriter,
        value: (inout JSONWriter) -> Void
    ) { commit(name, in: &event, path: { json in json.string(path) }, value: value) }

    @inline(__always)
    private mutating func commit(
        _ name: StaticString, in event: inout JSONWriter, path: (inout JSONWriter) -> Void,
        value: (inout JSONWriter) -> Void
    ) {
        let salt = salts.next()
        count += 1
        json.object { json in
            json.name("path")
            path(&json)
            json.name("salt")
            json.string(hex: salt)
            json.name("value")
            let start = json.count
            value(&json)
            let digest = json.lend(from: start) { canonical in
                PersonalValues.digest(of: canonical, salt: salt)
            }
            event.name(name)
            event.string(hex: digest)
        }
    }

    /// The commitment to a value by its canonical JSON.
    static func commitment(to canonical: [UInt8], salt: [UInt8]) -> String {
        Hex.lower(digest(of: canonical.span, salt: salt))
    }

    private static func digest(of canonical: Span<UInt8>, salt: [UInt8]) -> [UInt8] {
        var digest = SHA256()
        digest.update(salt)
        canonical.withUnsafeBytes { digest.update($0) }
        return digest.finalize()
    }
}
