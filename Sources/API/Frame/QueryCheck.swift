internal import Bytes
internal import HTTP
internal import JSON
internal import Repairs

/// Checks the query against what an operation takes; a parameter's pointer is `?name`.
struct QueryCheck {
    private(set) var faults = Faults()
    private(set) var values = JSONNode.empty
    private(set) var page = ListQuery()

    /// - Throws: 400 if the query can't be read.
    init(_ request: Request, _ description: Description) throws(Problem) {
        let items = request.query.isEmpty ? [] : try parsed(request)
        if description.isList {
            page.path = String(decoding: request.head[request.path], as: UTF8.self)
        }
        var members: [JSONMember] = []
        var cursor: String?
        for item in items {
            if description.isList, item.name.hasSameBytes(as: "limit") {
                takeLimit(item.value)
            } else if description.isList, item.name.hasSameBytes(as: "after") {
                cursor = item.value
            } else if let parameter = description.query.first(where: {
                $0.name.hasSameBytes(as: item.name)
            }) {
                members.append(JSONMember(item.name, taken(item.value, parameter)))
                // The order that a list has anyhow is no other list.
                if item.name.hasSameBytes(as: QueryParameter.order.name) {
                    page.order = ListOrder(rawValue: item.value) ?? .oldest
                    if page.order == .oldest { continue }
                }
                page.filters.append((item.name, item.value))
            } else {
                note(item.name, QueryCheck.unknown(description))
            }
        }
        if let cursor { takeCursor(cursor) }
        for parameter in description.query where parameter.isRequired {
            if !members.contains(where: { $0.name.hasSameBytes(as: parameter.name) }) {
                note(parameter.name, "is required")
            }
        }
        if !members.isEmpty { values = JSONValue.object(members).node }
    }

    private mutating func parsed(_ request: Request) throws(Problem) -> [QueryItems.Item] {
        let fault: QueryFault
        do throws(QueryFault) { return try request.queryItems().items } catch { fault = error }
        switch fault {
        case .malformedEncoding, .invalidUTF8:
            throw Problem(.malformedRequest, "The query is not percent-encoded UTF-8.")
        case .tooMany:
            throw Problem(
                .malformedRequest, "The query has more than \(Limits.queryItemsMax) parameters.")
        case .repeated(let name):
            note(name, "stands there more than once")
            return []
        }
    }

    private mutating func takeLimit(_ text: String) {
        guard let limit = QueryCheck.integer(text), (1...ListQuery.limitMax).contains(Int(limit))
        else { return note("limit", "must be an integer from 1 to \(ListQuery.limitMax)") }
        page.limit = Int(limit)
    }

    private mutating func takeCursor(_ text: String) {
        guard let key = page.key(of: text) else {
            return note("after", "is not a cursor of this list with these filters")
        }
        page.after = key
    }

    private mutating func taken(_ text: String, _ parameter: QueryParameter) -> JSONValue {
        let value: JSONValue =
            switch parameter.schema {
            case .integer: QueryCheck.integer(text).map { .integer($0) } ?? .string(text)
            case .array: .array(QueryCheck.parts(of: text).map { .string($0) })
            case .bool where text.hasSameBytes(as: "true"): .bool(true)
            case .bool where text.hasSameBytes(as: "false"): .bool(false)
            default: .string(text)
            }
        let check = SchemaCheck(value.node, parameter.schema)
        for fault in check.faults { note(parameter.name, fault.detail) }
        return check.taken.value
    }

    /// The words between commas.
    private static func parts(of text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func unknown(_ description: Description) -> String {
        let names =
            (description.isList ? ["limit", "after"] : []) + description.query.map(\.name)
        return "unknown query parameter; "
            + (names.isEmpty ? "there are none here" : "there are " + names.joined(separator: ", "))
    }

    private mutating func note(_ name: String, _ detail: String) {
        faults.append(Fault("?" + name, detail))
    }

    /// Digits alone, at most sixteen; a minus before them.
    private static func integer(_ text: String) -> Int64? {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let digits = Array(text.utf8)[(isNegative ? 1 : 0)...]
        guard digits.count <= 16, let number = Digits.number(digits) else { return nil }
        return Int64(isNegative ? -number : number)
    }
}
