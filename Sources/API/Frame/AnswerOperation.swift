internal import HTTP
internal import Repairs

/// An answer that takes no look at the data: it is given even while the database fails.
struct AnswerOperation: Sendable {
    typealias Handler = @Sendable (_ call: Call) throws(RepairError) -> HandlerResult

    var description: Description
    let handle: Handler

    /// Answers JSON.
    static func view(
        _ summary: String, query: [QueryParameter] = [], _ output: Schema,
        _ handle: @escaping Handler
    ) -> AnswerOperation {
        var description = Description(summary)
        description.query = query
        description.output = output
        return AnswerOperation(description: description, handle: handle)
    }

    /// Answers something else than JSON.
    static func document(
        _ summary: String, as mediaType: StaticString, _ handle: @escaping Handler
    ) -> AnswerOperation {
        var description = Description(summary)
        description.mediaTypes = [mediaType]
        return AnswerOperation(description: description, handle: handle)
    }

    /// Sends whoever asks to another path: 303, without a body.
    static func redirect(
        _ summary: String, _ path: @escaping @Sendable (Call) -> String
    ) -> AnswerOperation {
        var description = Description(summary)
        description.status = 303
        description.mediaTypes = ["text/html", "application/json"]
        return AnswerOperation(description: description) { call in
            var result = HandlerResult(status: 303)
            result.location = path(call)
            return result
        }
    }

    /// Answers its JSON with this status too.
    func also(_ status: Int) -> AnswerOperation {
        var operation = self
        operation.description.otherStatus = status
        return operation
    }

    /// Answers something else too, where `Accept` prefers it.
    func or(_ mediaType: StaticString) -> AnswerOperation {
        var operation = self
        operation.description.mediaTypes.append(mediaType)
        return operation
    }
}
