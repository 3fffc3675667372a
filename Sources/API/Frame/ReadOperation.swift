internal import HTTP
internal import Repairs

/// A synchronous look-up on the event loop.
struct ReadOperation: Sendable {
    typealias Handler =
        @Sendable (_ call: Call, _ transaction: Transaction) throws(RepairError) -> HandlerResult

    var description: Description
    let handle: Handler

    /// Answers one resource, with its version as `ETag`.
    static func one(
        _ summary: String, query: [QueryParameter] = [], _ output: Schema,
        _ handle: @escaping Handler
    ) -> ReadOperation {
        var description = Description(summary)
        description.query = query
        description.output = output
        description.hasVersion = true
        return ReadOperation(description: description, handle: handle)
    }

    /// Answers something that has no version of its own; the frame makes its `ETag` of its bytes.
    static func view(
        _ summary: String, query: [QueryParameter] = [], _ output: Schema,
        _ handle: @escaping Handler
    ) -> ReadOperation {
        one(summary, query: query, output, handle)
    }

    /// Answers a page of items; `call.page` says which.
    static func list(
        _ summary: String, query: [QueryParameter] = [], of item: Schema,
        _ handle: @escaping Handler
    ) -> ReadOperation {
        var operation = view(summary, query: query, .page(of: item), handle)
        operation.description.isList = true
        return operation
    }

    /// Answers bytes that are no JSON, each kind as what it is, with their own validator.
    static func stored(
        _ summary: String, as mediaTypes: [StaticString], _ handle: @escaping Handler
    ) -> ReadOperation {
        var description = Description(summary)
        description.mediaTypes = mediaTypes
        description.hasVersion = true
        return ReadOperation(description: description, handle: handle)
    }

    /// Answers something else than JSON.
    static func document(
        _ summary: String, as mediaType: StaticString, _ handle: @escaping Handler
    ) -> ReadOperation {
        var description = Description(summary)
        description.mediaTypes = [mediaType]
        description.hasVersion = true
        return ReadOperation(description: description, handle: handle)
    }

    /// Answers something else too, where `Accept` prefers it.
    func or(_ mediaType: StaticString) -> ReadOperation {
        var operation = self
        operation.description.mediaTypes.append(mediaType)
        return operation
    }

    func noting(_ notes: String) -> ReadOperation {
        var operation = self
        operation.description.notes = notes
        return operation
    }
}
