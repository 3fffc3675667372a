package import JSON

/// What kind of value a member has: how a schema describes it, and how it stands in JSON.
package protocol MemberKind<Value>: Sendable {
    associatedtype Value: Sendable

    var schema: Schema { get }

    /// Reads it from an event; nil if it is no such value.
    func read(_ json: JSONValue) -> Value?

    /// Reads it from a request that the schema has checked.
    func take(_ json: JSONNode) -> Value?

    func json(_ value: Value) -> JSONValue
}

extension MemberKind {
    package func take(_ json: JSONNode) -> Value? { read(json.value) }
}

/// Text of a format, so many Unicode scalars long.
package struct TextKind: MemberKind {
    let format: TextFormat
    let count: ClosedRange<Int>

    package var schema: Schema { .text(format, count: count) }
    package func read(_ json: JSONValue) -> String? { json.text }
    package func take(_ json: JSONNode) -> String? { json.text }
    package func json(_ text: String) -> JSONValue { .string(text) }
}

extension MemberKind where Self == TextKind {
    /// One line of text.
    package static var line: TextKind { line(1...200) }
    package static func line(_ count: ClosedRange<Int>) -> TextKind {
        TextKind(format: .line, count: count)
    }
    /// Text that may have several lines.
    package static var paragraphs: TextKind { TextKind(format: .paragraphs, count: 1...4000) }
    /// As it was read off a unit.
    package static var serialNumber: TextKind {
        TextKind(format: .serialNumber, count: 1...100)
    }
}

/// One of a type's words.
package struct WordKind<Word>: MemberKind
where Word: CaseIterable & RawRepresentable<String> & Sendable {
    package var schema: Schema { .word(Word.self) }
    package func read(_ json: JSONValue) -> Word? {
        guard let text = json.text else { return nil }
        return Word.allCases.first { $0.rawValue.hasSameBytes(as: text) }
    }
    package func json(_ word: Word) -> JSONValue { .string(word.rawValue) }
}

extension MemberKind {
    package static func word<Word>(_ type: Word.Type) -> Self
    where Self == WordKind<Word> { WordKind() }
}

/// A currency's code (ISO 4217).
package struct CurrencyKind: MemberKind {
    package var schema: Schema { .currency }
    package func read(_ json: JSONValue) -> String? { json.text }
    package func json(_ code: String) -> JSONValue { .string(code) }
}

extension MemberKind where Self == CurrencyKind {
    package static var currency: CurrencyKind { CurrencyKind() }
}

/// An integer within bounds.
package struct IntegerKind: MemberKind {
    let range: ClosedRange<Int64>

    package var schema: Schema { .integer(range) }
    package func read(_ json: JSONValue) -> Int64? { json.integer }
    package func json(_ integer: Int64) -> JSONValue { .integer(integer) }
}

extension MemberKind where Self == IntegerKind {
    package static func integer(from least: Int64, to most: Int64) -> IntegerKind {
        IntegerKind(range: least...most)
    }
    /// Minor units of a currency, none to the most that is exact.
    package static var amount: IntegerKind {
        integer(from: 0, to: Schema.safeIntegers.upperBound)
    }
    /// A number of something on file, or a count of at least one.
    package static var id: IntegerKind {
        integer(from: 1, to: Schema.safeIntegers.upperBound)
    }
}

package struct BoolKind: MemberKind {
    package var schema: Schema { .bool }
    package func read(_ json: JSONValue) -> Bool? { json.bool }
    package func json(_ bool: Bool) -> JSONValue { .bool(bool) }
}

extension MemberKind where Self == BoolKind {
    package static var bool: BoolKind { BoolKind() }
}

package struct InstantKind: MemberKind {
    package var schema: Schema { .instant }
    package func read(_ json: JSONValue) -> Instant? { json.text.flatMap { Instant($0) } }
    package func json(_ instant: Instant) -> JSONValue { .string(instant.text) }
}

extension MemberKind where Self == InstantKind {
    package static var instant: InstantKind { InstantKind() }
}

package struct DateKind: MemberKind {
    package var schema: Schema { .date }
    package func read(_ json: JSONValue) -> CalendarDate? {
        json.text.flatMap { CalendarDate($0) }
    }
    package func json(_ date: CalendarDate) -> JSONValue { .string(date.text) }
}

extension MemberKind where Self == DateKind {
    package static var date: DateKind { DateKind() }
}

/// Several structured values.
package struct ListKind<Element: Structured>: MemberKind {
    /// The element's name among the schemas of OpenAPI.
    let name: String
    let countMax: Int

    package var schema: Schema {
        .array(of: .object(name, Element.fields(.input)), count: 0...countMax)
    }
    package func read(_ json: JSONValue) -> [Element]? {
        json.items?.compactMap { Element(stored: $0) }
    }
    package func take(_ json: JSONNode) -> [Element]? {
        json.items?.map { Element(taken: $0) }
    }
    package func json(_ list: [Element]) -> JSONValue { .array(list.map(\.json)) }
}

extension MemberKind {
    package static func list<Element>(
        of type: Element.Type = Element.self, named name: String, countMax: Int
    ) -> Self where Self == ListKind<Element> { ListKind(name: name, countMax: countMax) }
}
