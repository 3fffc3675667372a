internal import HTTP
internal import Repairs

/// An operation as OpenAPI describes it; its input is checked against it.
struct Description: Sendable {
    /// A sentence without a full stop: "Creates a customer".
    var summary: String
    /// More than a sentence, if there is more to know.
    var notes = ""
    var query: [QueryParameter] = []
    /// Takes `limit` and `after`.
    var isList = false
    /// The JSON body; nil if none is taken.
    var input: Schema?
    /// The media types of a body that is no JSON; empty if none is taken.
    var inputTypes: [StaticString] = []
    /// The status of success.
    var status = 200
    /// A status that answers the JSON of success too, and no problem.
    var otherStatus: Int?
    /// The JSON of success; nil if it is something else or nothing.
    var output: Schema?
    /// The media types of its answers, the favourite first; `call.mediaType` is the one chosen.
    var mediaTypes: [StaticString] = ["application/json"]
    /// Whether the header `Approval-Code` is asked for.
    var needsApprovalCode = false
    /// Whether the answer has an `ETag`.
    var hasVersion = false
    /// Kinds of 409 and the like that this operation knows besides what all do.
    var problems: [ProblemType] = []

    init(_ summary: String) { self.summary = summary }
}

extension Description {
    /// Finishes what a handler found. A fault of the input counts after what is not there, and
    /// before what the client has already.
    func finished(_ result: HandlerResult, for call: Call, faults: Faults) throws(RepairError)
        -> HandlerResult
    {
        guard faults.isEmpty else { throw .invalid(faults) }
        var result = result
        if hasVersion, result.etag == nil, result.status == 200, result.stored == nil {
            result.etag = "\"\(HandlerResult.tagPart(of: result.body))\""
        }
        if mediaTypes.count > 1, result.stored == nil { result.headers.append(("Vary", "Accept")) }
        return try Preconditions.applied(to: result, of: call.request)
    }
}

/// A parameter of the query, checked like a field of a body.
struct QueryParameter: Sendable {
    let name: String
    let schema: Schema
    let isRequired: Bool
    let doc: String

    init(_ name: String, _ schema: Schema, isRequired: Bool = false, _ doc: String = "") {
        self.name = name
        self.schema = schema
        self.isRequired = isRequired
        self.doc = doc
    }

    /// The direction of a list that may be read from either end.
    static let order = QueryParameter(
        "order", .word(ListOrder.self),
        "`oldest` first unless said. A cursor goes on in its own order alone.")
}
