internal import Bytes
internal import HTTP
internal import JSON
internal import Repairs

/// One request on its way to a handler: who calls, what the path and the query say, and the body.
struct Call: Sendable {
    let service: APIService
    let request: Request
    /// The person who acts; nobody on open routes.
    let person: Person
    /// The path's parameters, decoded.
    let parameters: [(name: String, value: String)]
    /// The query's parameters by name, each as its schema has it; without `limit` and `after`.
    let query: JSONNode
    let page: ListQuery
    /// The body as its schema has it, faults or not; null if there is none.
    let body: JSONNode
    /// The choice of `Accept` among the operation's media types.
    let mediaType: StaticString

    /// Whether a page for a person was asked for, among the operation's media types.
    var wantsHTML: Bool { "\(mediaType)" == "text/html" }

    /// A parameter of the path.
    func parameter(_ name: StaticString) -> String {
        parameters.first { $0.name.utf8.elementsEqual(name.description.utf8) }?.value ?? ""
    }

    /// A number in the path.
    ///
    /// - Throws: `.notFound`: what is not a number is nobody's.
    func id(_ name: StaticString = "id", of concept: String) throws(RepairError) -> Int64 {
        guard let number = Digits.plainNumber(parameter(name).utf8.span).map(Int64.init),
            number > 0, number <= Schema.safeIntegers.upperBound
        else { throw .notFound(concept) }
        return number
    }

    /// The ticket ID in the path, read forgivingly.
    ///
    /// - Throws: `.mistypedTicket`.
    func ticketId(_ name: StaticString = "ticketId") throws(RepairError) -> TicketID {
        guard case .id(let id) = TicketID.read(parameter(name).utf8) else {
            throw .mistypedTicket
        }
        return id
    }

    /// Answers a page of a list. It ends before `page.limit` if it grows long.
    ///
    /// - Parameters:
    ///   - rows: one more than `page.limit` if there are more.
    ///   - ticket: whose facts they are; its version is part of the `ETag`.
    ///   - key: what a row is ordered by, one number or two.
    func list<Row>(
        _ rows: [Row], of ticket: Ticket? = nil, key: (Row) -> [Int64],
        _ write: (Row, inout JSONWriter) -> Void
    ) -> HandlerResult {
        var json = JSONWriter(reserving: 256 * min(rows.count, page.limit))
        var next: String?
        json.object { json in
            var count = 0
            json.member(
                "items",
                array: { json in
                    while count < min(rows.count, page.limit), json.count < ListQuery.bytesMax {
                        write(rows[count], &json)
                        count += 1
                    }
                })
            if count < rows.count, count > 0 { next = page.cursor(after: key(rows[count - 1])) }
            json.member("next", next)
        }
        var result = HandlerResult.ok(json.bytes)
        if let ticket { result.tag(asOf: ticket) }
        if let next {
            result.headers.append(("Link", "<\(page.link(to: next))>; rel=\"next\""))
        }
        return result
    }
}
