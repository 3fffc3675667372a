internal import JSON
internal import Repairs

/// Reads drafts leniently: what is absent, null or malformed is nil; the schema has said so.
extension JSONNode {
    func text(_ name: StaticString) -> String? { self[name]?.text }

    func integer(_ name: StaticString) -> Int64? { self[name]?.integer }

    func bool(_ name: StaticString) -> Bool? { self[name]?.bool }

    func instant(_ name: StaticString) -> Instant? { self[name]?.utf8.flatMap { Instant($0.span) } }

    func date(_ name: StaticString) -> CalendarDate? {
        self[name]?.utf8.flatMap { CalendarDate($0.span) }
    }

    func word<Word: RawRepresentable<String> & CaseIterable>(
        _ name: StaticString, as type: Word.Type = Word.self
    ) -> Word? {
        guard let text = self[name]?.utf8 else { return nil }
        return Word.allCases.first { $0.rawValue.hasSameBytes(as: text.span) }
    }

    func ticketId(_ name: StaticString) -> TicketID? {
        guard let text = text(name), case .id(let id) = TicketID.read(text.utf8) else { return nil }
        return id
    }

    func money(_ name: StaticString) -> (amount: Int64, currency: String)? {
        guard let value = self[name], let amount = value.integer("amount"),
            let currency = value.text("currency")
        else { return nil }
        return (amount, currency)
    }

    /// An array's values; empty where there is none.
    func items(_ name: StaticString) -> [JSONNode] { self[name]?.items ?? [] }

    /// The texts of an array.
    func texts(_ name: StaticString) -> [String] { items(name).compactMap(\.text) }

    /// What a PATCH says of a field: left out keeps, null takes away.
    func change<Value>(_ name: StaticString, _ read: (JSONNode) -> Value?) -> Change<Value> {
        self[name] == nil ? .keep : .set(read(self))
    }
}
