internal import HTTP
internal import Repairs

/// A photo in place of a JSON body: it goes to a file while it comes, is looked at on a thread of
/// the pool, and then is a write like any other.
struct UploadOperation: Sendable {
    /// - Throws: `.notFound` if the path names nothing that could be.
    typealias Planner =
        @Sendable (_ call: Call, _ photo: PhotoUpload.Examined) throws(RepairError) -> WritePlan

    var description: Description
    let plan: Planner

    init(
        _ summary: String, query: [QueryParameter] = [], _ output: Schema,
        _ plan: @escaping Planner
    ) {
        description = Description(summary)
        description.query = query
        description.inputTypes = ImageFormat.allCases.map(\.mediaType)
        description.output = output
        description.status = 201
        description.hasVersion = true
        self.plan = plan
    }

    func noting(_ notes: String) -> UploadOperation {
        var operation = self
        operation.description.notes = notes
        return operation
    }

    /// Names the kinds of refusal that this operation knows besides what all do.
    func refusing(_ problems: ProblemType...) -> UploadOperation {
        var operation = self
        operation.description.problems = problems
        return operation
    }
}

extension ImageFormat {
    var mediaType: StaticString {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .webp: "image/webp"
        }
    }
}

extension PhotoUpload: BodySink {}

extension Problem {
    static let notAnImage = Problem(
        .unsupportedMediaType,
        "Send the image itself, not a form: JPEG, PNG or WebP, as its first bytes say.")
}
