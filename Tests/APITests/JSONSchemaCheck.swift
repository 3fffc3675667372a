import JSON
import Repairs

@testable import API

/// JSON Schema (2020-12) as far as the OpenAPI document uses it, read from the document itself.
struct JSONSchemaCheck {
    private let document: JSONValue

    init(of document: JSONValue) { self.document = document }

    /// Every fault of a value, each after the place where it stands.
    func faults(in value: JSONValue, _ schema: JSONValue, at place: String = "") -> [String] {
        if let reference = schema["$ref"]?.text {
            let target = reference.dropFirst(2).split(separator: "/").reduce(Optional(document)) {
                $0?.field(String($1))
            }
            guard let target else { return ["\(place): \(reference) leads nowhere"] }
            return faults(in: value, target, at: place)
        }
        if let choices = (schema["anyOf"] ?? schema["oneOf"])?.items {
            let all = choices.map { faults(in: value, $0, at: place) }
            return all.contains([]) ? [] : all[0]
        }
        var found = typeFaults(of: value, schema, place)
        if let words = schema["enum"]?.items, !words.contains(where: { $0.isSame(as: value) }) {
            found.append("\(place): is no word of the enum")
        }
        switch value {
        case .string(let text): found += textFaults(of: text, schema, place)
        case .integer(let number): found += numberFaults(of: Double(number), schema, place)
        case .number(let number): found += numberFaults(of: number, schema, place)
        case .array(let items): found += arrayFaults(of: items, schema, place)
        case .object(let members): found += objectFaults(of: members, schema, place)
        case .null, .bool: break
        }
        return found
    }

    private func typeFaults(
        of value: JSONValue, _ schema: JSONValue, _ place: String
    ) -> [String] {
        guard let type = schema["type"] else { return [] }
        let types = type.items?.compactMap(\.text) ?? [type.text ?? ""]
        let isNumber = value.type == "integer" && types.contains("number")
        return isNumber || types.contains(value.type)
            ? [] : ["\(place): is \(value.type), not \(types)"]
    }

    private func textFaults(
        of text: String, _ schema: JSONValue, _ place: String
    ) -> [String] {
        var faults: [String] = []
        let count = Int64(text.unicodeScalars.count)
        if let least = schema["minLength"]?.integer, count < least {
            faults.append("\(place): is shorter than \(least)")
        }
        if let most = schema["maxLength"]?.integer, count > most {
            faults.append("\(place): is longer than \(most)")
        }
        if let pattern = schema["pattern"]?.text {
            let regex = try? Regex(pattern).matchingSemantics(.unicodeScalar)
            if (try? regex?.firstMatch(in: text)) == nil {
                faults.append("\(place): is not like \(pattern)")
            }
        }
        switch schema["format"]?.text {
        case "date-time": if Instant(text)?.text != text { faults.append("\(place): no instant") }
        case "date": if CalendarDate(text) == nil { faults.append("\(place): no date") }
        default: break
        }
        return faults
    }

    private func numberFaults(
        of number: Double, _ schema: JSONValue, _ place: String
    ) -> [String] {
        let least = schema["minimum"]?.integer.map { Double($0) } ?? -.infinity
        let most = schema["maximum"]?.integer.map { Double($0) } ?? .infinity
        guard (least...most).contains(number) else { return ["\(place): is beyond its bounds"] }
        guard case .number(let step)? = schema["multipleOf"] else { return [] }
        let isMultiple = abs((number / step).rounded() * step - number) < step / 1000
        return isMultiple ? [] : ["\(place): is no multiple of \(step)"]
    }

    private func arrayFaults(
        of items: [JSONValue], _ schema: JSONValue, _ place: String
    ) -> [String] {
        var faults: [String] = []
        let least = schema["minItems"]?.integer ?? 0
        let most = schema["maxItems"]?.integer ?? .max
        if !(least...most).contains(Int64(items.count)) {
            faults.append("\(place): has \(items.count) items")
        }
        guard let item = schema["items"] else { return faults }
        for (index, value) in items.enumerated() {
            faults += self.faults(in: value, item, at: "\(place)/\(index)")
        }
        return faults
    }

    private func objectFaults(
        of members: [JSONMember], _ schema: JSONValue, _ place: String
    ) -> [String] {
        var faults: [String] = []
        for name in (schema["required"]?.items ?? []).compactMap(\.text)
        where !members.contains(where: { $0.name.hasSameBytes(as: name) }) {
            faults.append("\(place): lacks \(name)")
        }
        for member in members {
            if let property = schema["properties"]?.field(member.name) {
                faults += self.faults(
                    in: member.value, property, at: "\(place)/\(member.name)")
            } else if schema["additionalProperties"]?.bool == false {
                faults.append("\(place): has \(member.name)")
            }
        }
        return faults
    }
}

extension JSONValue {
    fileprivate var type: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }

    /// The same word, or both null.
    fileprivate func isSame(as other: JSONValue) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.string(let one), .string(let two)): one.hasSameBytes(as: two)
        default: false
        }
    }
}
