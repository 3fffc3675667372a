package import JSON

/// One event as it is read back: what stands in its canonical form, personal values restored.
package struct TimelineEvent: Sendable {
    package let number: Int64
    package let at: Instant
    package let by: String
    package let type: EventType
    /// Where a value was erased, null.
    package let data: JSONValue
    package let hash: [UInt8]

    /// Nil where the stored bytes are not an event: damage, which `fettle check` names.
    init?(number: Int64, canonical: [UInt8], hash: [UInt8], personal: [UInt8]?) {
        guard var event = try? JSONParser.parse(canonical),
            let at = event["at"]?.text.flatMap(Instant.init),
            let by = event["by"]?.text,
            let type = event["type"]?.text.flatMap(EventType.init(rawValue:))
        else { return nil }
        if let personal, let values = try? JSONParser.parse(personal).items {
            for value in values {
                guard let path = value["path"]?.text else { continue }
                event = event.replacing(
                    path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)[...],
                    with: value["value"] ?? .null)
            }
        }
        guard let data = event["data"] else { return nil }
        self.number = number
        self.at = at
        self.by = by
        self.type = type
        self.data = data
        self.hash = hash
    }
}

extension JSONValue {
    /// The same with another value at a place; unchanged where there is no such place.
    ///
    /// Paths of personal values name members by plain words, so nothing in them is escaped.
    fileprivate func replacing(_ path: ArraySlice<[UInt8]>, with value: JSONValue) -> JSONValue {
        guard let name = path.first else { return value }
        guard case .object(let members) = self else { return self }
        return .object(
            members.map { member in
                guard member.name.utf8.elementsEqual(name) else { return member }
                return JSONMember(
                    member.name, member.value.replacing(path.dropFirst(), with: value))
            })
    }
}
