package import JSON

/// The rule for a JSON value: one description that checks input and becomes JSON Schema in OpenAPI,
/// so that neither can drift from the other.
///
/// An optional field may be left out or null on input, and is null on output.
package enum Schema: Sendable {
    case structure(ObjectSchema)
    indirect case array(of: Schema, count: ClosedRange<Int>)
    /// Text of so many Unicode scalars.
    case text(TextFormat, count: ClosedRange<Int>)
    /// One of these words.
    case words(JSONNames)
    case integer(ClosedRange<Int64>)
    /// Minor units of a currency.
    case minorUnits(ClosedRange<Int64>)
    /// A number with a fraction; for output alone.
    case number
    /// A number with so many decimals at most.
    case decimal(ClosedRange<Int64>, decimals: Int)
    case bool
    /// The first if the object has this field, otherwise the second.
    indirect case either(having: JSONName, Schema, otherwise: Schema)
    /// Any JSON; for output alone.
    case anything
}

/// An object with these fields and no other.
package final class ObjectSchema: Sendable {
    /// Its name among the schemas of OpenAPI; without one it stands at each use.
    package let name: String?
    package let fields: [Field]
    /// The fields' names.
    package let names: JSONNames

    package init(name: String?, fields: [Field]) {
        self.name = name
        self.fields = fields
        names = JSONNames(fields.map(\.name))
    }
}

/// One field of an object.
package final class Field: Sendable {
    package enum Presence: Sendable { case required, optional, kept, sometimes }

    package let name: String
    package let schema: Schema
    package let presence: Presence
    /// A sentence for OpenAPI.
    package let doc: String

    package init(name: String, schema: Schema, presence: Presence, doc: String) {
        (self.name, self.schema, self.presence, self.doc) = (name, schema, presence, doc)
    }

    package var isRequired: Bool { presence == .required }

    /// A field that must be there; never null.
    package static func required(_ name: String, _ schema: Schema, _ doc: String = "") -> Field {
        Field(name: name, schema: schema, presence: .required, doc: doc)
    }

    /// A field that may be absent or null on input, and null on output.
    package static func optional(_ name: String, _ schema: Schema, _ doc: String = "") -> Field {
        Field(name: name, schema: schema, presence: .optional, doc: doc)
    }

    /// A field of a PATCH that stays as it is if it is left out; never null.
    package static func kept(_ name: String, _ schema: Schema, _ doc: String = "") -> Field {
        Field(name: name, schema: schema, presence: .kept, doc: doc)
    }

    /// A field that even output leaves out if it doesn't apply; never null there.
    package static func sometimes(_ name: String, _ schema: Schema, _ doc: String = "") -> Field {
        Field(name: name, schema: schema, presence: .sometimes, doc: doc)
    }
}

extension Schema {
    /// The integers that JavaScript and JSON carry without loss: ±(2^53 − 1).
    package static let safeIntegers: ClosedRange<Int64> =
        -9_007_199_254_740_991...9_007_199_254_740_991

    package static func object(_ name: String, _ fields: [Field]) -> Schema {
        .structure(ObjectSchema(name: name, fields: fields))
    }

    /// One that has no name in OpenAPI.
    package static func object(_ fields: [Field]) -> Schema {
        .structure(ObjectSchema(name: nil, fields: fields))
    }

    /// One line of text, not blank, without control characters.
    package static func line(_ count: ClosedRange<Int> = 1...200) -> Schema {
        .text(.line, count: count)
    }

    /// Text that may have several lines; not blank, no other control characters.
    package static func paragraphs(_ count: ClosedRange<Int> = 1...4000) -> Schema {
        .text(.paragraphs, count: count)
    }

    package static func word(_ words: [String]) -> Schema { .words(JSONNames(words)) }

    /// One of a type's raw values.
    package static func word<Word>(_ type: Word.Type) -> Schema
    where Word: CaseIterable & RawRepresentable, Word.RawValue == String {
        .word(type.allCases.map(\.rawValue))
    }

    package static let instant = Schema.text(.instant, count: 20...40)
    /// An instant to come, or a day of the centre's calendar.
    package static let moment = Schema.text(.moment, count: 10...40)
    package static let date = Schema.text(.date, count: 10...10)
    package static let phone = TextKind.phone.schema
    package static let serialNumber = TextKind.serialNumber.schema
    package static let currency = Schema.word(Currency.codes)
    package static let ticketId = Schema.text(.ticketId, count: 12...40)
    package static let cursor = Schema.text(.cursor, count: 22...32)
    package static let id = Schema.integer(1...safeIntegers.upperBound)
    package static let version = Schema.integer(1...safeIntegers.upperBound)
    /// Minor units of a currency, none to the most that is exact.
    package static let amount = Schema.minorUnits(0...safeIntegers.upperBound)

    package static let money = Schema.object(
        "Money",
        [
            .required("amount", .amount, "Minor units."),
            .required("currency", .currency, "ISO 4217."),
        ])
}
