internal import Bytes
internal import JSON
internal import Repairs

/// The page of a list that is asked for.
struct ListQuery: Sendable {
    static let limitMax = 200
    static let limitDefault = 50
    /// The item that passes so many bytes is the last of its page.
    static let bytesMax = 1 << 20

    /// Items that the page may have; a handler reads one more, to know whether more follow.
    var limit = ListQuery.limitDefault
    /// The key of the last item of the page before; empty for the first page.
    var after: [Int64] = []
    var order = ListOrder.oldest
    /// The path and the filters, as a link repeats them.
    var path = ""
    var filters: [(name: String, value: String)] = []

    /// The ID after which the page starts, for lists in the order of their IDs.
    var afterId: Int64 { after.first ?? 0 }

    /// The page of a list in the order of its rows, with one row more than it may have.
    var rows: ListPage { ListPage(order, after: after.first, limit: limit + 1) }

    /// The list in one spelling, whatever order its filters came in.
    private var list: [UInt8] {
        let sorted = filters.sorted { Array($0.name.utf8).lexicographicallyPrecedes($1.name.utf8) }
        return Array(path.utf8)
            + sorted.flatMap { [0] + Array($0.name.utf8) + [0] + Array($0.value.utf8) }
    }

    func cursor(after key: [Int64]) -> String { Cursor.text(key, list: list) }

    func key(of cursor: String) -> [Int64]? { Cursor.key(cursor, list: list) }

    /// The next page, relative to the server (RFC 8288).
    func link(to cursor: String) -> String {
        let pairs = filters + [("limit", String(limit)), ("after", cursor)]
        return path + "?"
            + pairs.map { $0.name + "=" + ListQuery.encoded($0.value) }.joined(separator: "&")
    }

    /// Everything but RFC 3986's unreserved characters, percent-encoded.
    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += Hex.escaped(byte, behind: UInt8(ascii: "%"))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Schema {
    /// One page of a list.
    static func page(of item: Schema) -> Schema {
        .object([
            .required("items", .array(of: item, count: 0...ListQuery.limitMax)),
            .optional(
                "next", .cursor, "Cursor of the next page, for `after`."),
        ])
    }
}
