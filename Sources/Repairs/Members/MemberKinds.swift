package import JSON

/// The kind of a member's value: how a schema describes it, and how it stands in JSON.
package protocol MemberKind<Value>: Sendable {
    associatedtype Value: Sendable

    var schema: Schema { get }

    /// The schema of an answer, if it is narrower than a request's.
    var answeredSchema: Schema { get }

    /// Reads it from an event; nil if it is no such value.
    func read(_ json: JSONValue) -> Value?

    /// Reads it from a request that the schema has checked.
    func take(_ json: JSONNode) -> Value?

    func json(_ value: Value) -> JSONValue
}

extension MemberKind {
    package var answeredSchema: Schema { schema }

    package func take(_ json: JSONNode) -> Value? { read(json.value) }
}

/// Text of a format, so many Unicode scalars long.
package struct TextKind: MemberKind {
    let format: TextFormat
    let count: ClosedRange<Int>
    /// Makes of the text what is kept; its schema has made one spelling of it before.
    var cleaned: @Sendable (String) -> String = { $0 }
    /// The stand-in for a value that is no text: then no rule takes it for missing.
    var standIn: String?

    package var schema: Schema { .text(format, count: count) }
    package func read(_ json: JSONValue) -> String? { json.text }
    package func take(_ json: JSONNode) -> String? {
        json.text.map(cleaned) ?? (json.isNull ? nil : standIn)
    }
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
    package static var phone: TextKind {
        TextKind(
            format: .phone, count: 8...64, cleaned: { Phone.normalize($0) ?? $0 }, standIn: "")
    }
    package static var email: TextKind {
        TextKind(format: .email, count: 3...254, standIn: "")
    }
    /// BCP 47.
    package static var language: TextKind { TextKind(format: .language, count: 2...35) }
}

/// One of a type's words.
package struct WordKind<Word>: MemberKind
where Word: CaseIterable & RawRepresentable<String> & Sendable {
    package var schema: Schema { .word(Word.self) }
    package func read(_ json: JSONValue) -> Word? {
        guard let text = json.text else { return nil }
        return Word.allCases.first { $0.rawValue.hasSameBytes(as: text) }
    }
    package func take(_ json: JSONNode) -> Word? {
        guard let text = json.utf8 else { return nil }
        return Word.allCases.first { $0.rawValue.hasSameBytes(as: text.span) }
    }
    package func json(_ word: Word) -> JSONValue { .string(word.rawValue) }
}

extension MemberKind {
    package static func word<Word>(_ type: Word.Type) -> Self
    where Self == WordKind<Word> { WordKind() }
}

/// Several of a type's words, at least one.
package struct WordsKind<Word>: MemberKind
where Word: CaseIterable & RawRepresentable<String> & Sendable {
    private var word: WordKind<Word> { WordKind() }

    package var schema: Schema { .array(of: word.schema, count: 1...Word.allCases.count) }
    package func read(_ json: JSONValue) -> [Word]? { json.items?.compactMap(word.read) }
    package func take(_ json: JSONNode) -> [Word]? { json.items?.compactMap(word.take) }
    package func json(_ words: [Word]) -> JSONValue { .array(words.map(word.json)) }
}

extension MemberKind {
    package static func words<Word>(_ type: Word.Type) -> Self
    where Self == WordsKind<Word> { WordsKind() }
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

/// A country's code (ISO 3166).
package struct CountryKind: MemberKind {
    package var schema: Schema { .word(Country.codes) }
    package func read(_ json: JSONValue) -> String? { json.text }
    package func json(_ code: String) -> JSONValue { .string(code) }
}

extension MemberKind where Self == CountryKind {
    package static var country: CountryKind { CountryKind() }
}

/// So many texts of one line.
package struct LinesKind: MemberKind {
    let count: ClosedRange<Int>

    package var schema: Schema { .array(of: .line(), count: count) }
    package func read(_ json: JSONValue) -> [String]? { json.items?.compactMap(\.text) }
    package func json(_ lines: [String]) -> JSONValue { .array(lines.map { .string($0) }) }
}

extension MemberKind where Self == LinesKind {
    package static func lines(_ count: ClosedRange<Int>) -> LinesKind { LinesKind(count: count) }
}

/// An integer within bounds.
package struct IntegerKind: MemberKind {
    let range: ClosedRange<Int64>
    var isMoney = false

    package var schema: Schema { isMoney ? .minorUnits(range) : .integer(range) }
    package func read(_ json: JSONValue) -> Int64? { json.integer }
    package func json(_ integer: Int64) -> JSONValue { .integer(integer) }
}

extension MemberKind where Self == IntegerKind {
    package static func integer(from least: Int64, to most: Int64) -> IntegerKind {
        IntegerKind(range: least...most)
    }
    /// Minor units of a currency, to the most that is exact.
    package static var amount: IntegerKind { amount(from: 0) }
    package static func amount(from least: Int64) -> IntegerKind {
        IntegerKind(range: least...Schema.safeIntegers.upperBound, isMoney: true)
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
    package func take(_ json: JSONNode) -> CalendarDate? {
        json.utf8.flatMap { CalendarDate($0.span) }
    }
    package func json(_ date: CalendarDate) -> JSONValue { .string(date.text) }
}

extension MemberKind where Self == DateKind {
    package static var date: DateKind { DateKind() }
}

package struct TicketIDKind: MemberKind {
    package var schema: Schema { .ticketId }
    package func read(_ json: JSONValue) -> TicketID? {
        guard let text = json.text, case .id(let id) = TicketID.read(text.utf8) else { return nil }
        return id
    }
    package func json(_ id: TicketID) -> JSONValue { .string(id.text) }
}

extension MemberKind where Self == TicketIDKind {
    package static var ticketId: TicketIDKind { TicketIDKind() }
}

/// A structured value within another.
package struct StructureKind<Value: Structured>: MemberKind {
    /// Its name among the schemas of OpenAPI.
    let name: String

    package var schema: Schema { .object(name, Value.fields(.input)) }
    package func read(_ json: JSONValue) -> Value? { Value(stored: json) }
    package func take(_ json: JSONNode) -> Value? { json.isNull ? nil : Value(taken: json) }
    package func json(_ value: Value) -> JSONValue { value.json }
}

extension MemberKind {
    package static func structure<Value>(_ name: String) -> Self
    where Self == StructureKind<Value> { StructureKind(name: name) }
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
