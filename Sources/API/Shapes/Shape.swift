internal import Repairs

/// What a JSON value must be: one description that checks input and becomes JSON Schema in OpenAPI,
/// so that neither can drift from the other.
///
/// An optional field may be left out or null on input, and is null on output.
indirect enum Shape: Sendable {
    case structure(ObjectShape)
    case array(of: Shape, count: ClosedRange<Int>)
    /// Text of so many Unicode scalars.
    case text(TextFormat, count: ClosedRange<Int>)
    /// One of these words.
    case word([String])
    case integer(ClosedRange<Int64>)
    /// A number with a fraction; for output alone.
    case number
    case bool
    /// The first where the object has this field, otherwise the second.
    case either(having: String, Shape, otherwise: Shape)
    /// Any JSON; for output alone.
    case anything
}

/// An object with these fields and no other.
struct ObjectShape: Sendable {
    /// Its name among the schemas of OpenAPI; without one it stands where it is used.
    let name: String?
    let fields: [Field]
}

/// One field of an object.
struct Field: Sendable {
    enum Presence: Sendable { case required, optional, kept, sometimes }

    let name: String
    let shape: Shape
    let presence: Presence
    /// A sentence for OpenAPI.
    let doc: String

    var isRequired: Bool { presence == .required }

    /// A field that must be there; never null.
    static func required(_ name: String, _ shape: Shape, _ doc: String = "") -> Field {
        Field(name: name, shape: shape, presence: .required, doc: doc)
    }

    /// A field that may be absent or null on input, and null on output.
    static func optional(_ name: String, _ shape: Shape, _ doc: String = "") -> Field {
        Field(name: name, shape: shape, presence: .optional, doc: doc)
    }

    /// A field of a PATCH that stays as it is where it is left out; never null.
    static func kept(_ name: String, _ shape: Shape, _ doc: String = "") -> Field {
        Field(name: name, shape: shape, presence: .kept, doc: doc)
    }

    /// A field that even output leaves out where it doesn't apply; never null there.
    static func sometimes(_ name: String, _ shape: Shape, _ doc: String = "") -> Field {
        Field(name: name, shape: shape, presence: .sometimes, doc: doc)
    }
}

extension Shape {
    /// The integers that JavaScript and JSON carry without loss: ±(2^53 − 1).
    static let safeIntegers: ClosedRange<Int64> =
        -9_007_199_254_740_991...9_007_199_254_740_991

    static func object(_ name: String, _ fields: [Field]) -> Shape {
        .structure(ObjectShape(name: name, fields: fields))
    }

    /// One that has no name in OpenAPI.
    static func object(_ fields: [Field]) -> Shape {
        .structure(ObjectShape(name: nil, fields: fields))
    }

    /// One line of text, not blank, without control characters.
    static func line(_ count: ClosedRange<Int> = 1...200) -> Shape {
        .text(.line, count: count)
    }

    /// Text that may have several lines; not blank, no other control characters.
    static func paragraphs(_ count: ClosedRange<Int> = 1...4000) -> Shape {
        .text(.paragraphs, count: count)
    }

    /// One of a type's raw values.
    static func word<Word>(_ type: Word.Type) -> Shape
    where Word: CaseIterable & RawRepresentable, Word.RawValue == String {
        .word(type.allCases.map(\.rawValue))
    }

    static let instant = Shape.text(.instant, count: 20...40)
    static let date = Shape.text(.date, count: 10...10)
    static let phone = Shape.text(.phone, count: 8...40)
    static let email = Shape.text(.email, count: 3...254)
    static let language = Shape.text(.language, count: 2...35)
    static let currency = Shape.word(Currency.codes)
    static let ticketId = Shape.text(.ticketId, count: 12...40)
    static let cursor = Shape.text(.cursor, count: 22...32)
    static let id = Shape.integer(1...safeIntegers.upperBound)
    static let version = Shape.integer(1...safeIntegers.upperBound)
    /// Minor units of a currency, none to the most that is exact.
    static let amount = Shape.integer(0...safeIntegers.upperBound)

    static let money = Shape.object(
        "Money",
        [
            .required("amount", .amount, "Minor units."),
            .required("currency", .currency, "ISO 4217."),
        ])

    /// One page of a list.
    static func page(of item: Shape) -> Shape {
        .object([
            .required("items", .array(of: item, count: 0...ListQuery.limitMax)),
            .optional(
                "next", .cursor, "Cursor of the next page, for `after`."),
        ])
    }
}
