internal import JSON
internal import Repairs

/// JSON Schema (2020-12, as OpenAPI 3.1 has it); those with a name are collected.
struct SchemaBook {
    /// Input may leave optional fields out; output has every field, null where there is nothing.
    enum Direction { case input, output }

    private(set) var schemas: [(name: String, schema: JSONValue)] = []

    /// The JSON Schema of a schema, a reference where it has a name.
    mutating func jsonSchema(
        _ schema: Schema, _ direction: Direction, orNull: Bool = false
    ) -> JSONValue {
        switch schema {
        case .structure(let object): reference(object, direction, orNull: orNull)
        case .array(let item, let count):
            [
                "type": SchemaBook.type("array", orNull), "items": jsonSchema(item, direction),
                "minItems": .integer(Int64(count.lowerBound)),
                "maxItems": .integer(Int64(count.upperBound)),
            ]
        case .text(let format, let count): SchemaBook.text(format, count, orNull: orNull)
        case .words(let words):
            [
                "type": SchemaBook.type("string", orNull),
                "enum": .array(words.texts.map { .string($0) } + (orNull ? [.null] : [])),
            ]
        case .integer(let range), .minorUnits(let range):
            [
                "type": SchemaBook.type("integer", orNull),
                "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
            ]
        case .number: ["type": SchemaBook.type("number", orNull)]
        case .decimal(let range, let decimals):
            [
                "type": SchemaBook.type("number", orNull),
                "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
                "multipleOf": .number(1 / (0..<decimals).reduce(1.0) { power, _ in power * 10 }),
            ]
        case .bool: ["type": SchemaBook.type("boolean", orNull)]
        case .either(_, let first, let second):
            [
                "oneOf": .array(
                    [jsonSchema(first, direction), jsonSchema(second, direction)]
                        + (orNull ? [["type": "null"]] : []))
            ]
        case .anything: [:]
        }
    }

    private mutating func reference(
        _ object: ObjectSchema, _ direction: Direction, orNull: Bool
    ) -> JSONValue {
        let schema = structure(object, direction)
        guard let name = object.name else {
            return orNull ? ["anyOf": [schema, ["type": "null"]]] : schema
        }
        let reference: JSONValue = [
            "$ref": .string("#/components/schemas/" + entry(name, schema, direction))
        ]
        return orNull ? ["anyOf": [reference, ["type": "null"]]] : reference
    }

    /// The name under which a schema stands: its own, but for an input unlike the output.
    private mutating func entry(
        _ name: String, _ schema: JSONValue, _ direction: Direction
    ) -> String {
        guard let known = schemas.first(where: { $0.name == name }) else {
            schemas.append((name, schema))
            return name
        }
        if known.schema.written == schema.written { return name }
        precondition(!name.hasSuffix("Input"), "two schemas are named \(name)")
        return entry(name + "Input", schema, direction)
    }

    private mutating func structure(_ object: ObjectSchema, _ direction: Direction) -> JSONValue {
        var properties: [(String, JSONValue)] = []
        for field in object.fields {
            var property = jsonSchema(field.schema, direction, orNull: field.isNullable(direction))
            if !field.doc.isEmpty { property = property.with("description", .string(field.doc)) }
            properties.append((field.name, property))
        }
        let required = object.fields.filter { $0.isAlwaysThere(direction) }.map(\.name)
        return [
            "type": "object", "properties": .pairs(properties),
            "required": .strings(required), "additionalProperties": false,
        ]
    }

    private static func text(
        _ format: TextFormat, _ count: ClosedRange<Int>, orNull: Bool
    ) -> JSONValue {
        var schema: JSONValue = [
            "type": type("string", orNull), "minLength": .integer(Int64(count.lowerBound)),
            "maxLength": .integer(Int64(count.upperBound)),
        ]
        if let pattern = format.pattern { schema = schema.with("pattern", .string(pattern)) }
        if let name = format.schemaFormat { schema = schema.with("format", .string(name)) }
        return schema
    }

    private static func type(_ name: String, _ orNull: Bool) -> JSONValue {
        orNull ? .strings([name, "null"]) : .string(name)
    }
}

extension Field {
    fileprivate func isNullable(_ direction: SchemaBook.Direction) -> Bool {
        switch presence {
        case .required, .kept: false
        case .optional: true
        case .sometimes: direction == .input
        }
    }

    fileprivate func isAlwaysThere(_ direction: SchemaBook.Direction) -> Bool {
        presence == .required || presence == .optional && direction == .output
    }
}
