internal import HTTP
internal import Repairs

/// An answer written straight into the connection's buffer: the status poll.
struct PollOperation: Sendable {
    /// - Parameters:
    ///   - request: read during the call, never kept.
    ///   - captures: the places of the path's parameters.
    ///   - handler: the loop's reader, status cache and limits.
    /// - Returns: the status that it wrote.
    /// - Throws: what is wrong besides the ticket, which comes first.
    typealias Handler =
        @Sendable (
            _ request: borrowing Request, _ captures: Captures, _ handler: APIRequestHandler,
            _ output: inout ResponseOutput
        ) throws(Problem) -> Int

    var description: Description
    let answer: Handler

    init(
        _ summary: String, _ output: Schema, problems: [ProblemType] = [],
        _ answer: @escaping Handler
    ) {
        description = Description(summary)
        description.output = output
        description.hasVersion = true
        description.problems = problems
        self.answer = answer
    }
}
