internal import HTTP
internal import JSON
internal import Pages
internal import Repairs

/// What the `type` of a problem leads to.
enum ProblemRoutes {
    private static let schema = Schema.object(
        "ProblemType",
        [
            .required("type", .line()),
            .required("title", .line()),
            .required("status", .integer(400...599)),
            .required("explanation", .paragraphs()),
        ])

    static let list = AnswerOperation.view(
        "Lists every kind of problem",
        .object([.required("items", .array(of: schema, count: 0...200))])
    ) { call throws(RepairError) in
        if call.wantsHTML { return .html(ProblemPage.list(ProblemType.allCases.map(\.page))) }
        var json = JSONWriter(reserving: 16_384)
        json.object { json in
            json.member(
                "items", array: { json in for type in ProblemType.allCases { write(type, &json) } })
        }
        return .ok(json.bytes)
    }
    .or("text/html")

    static let one = AnswerOperation.view(
        "Explains a kind of problem", schema
    ) { call throws(RepairError) in
        let name = call.parameter("name")
        guard let type = ProblemType.allCases.first(where: { $0.rawValue.hasSameBytes(as: name) })
        else { throw .notFound("kind of problem") }
        if call.wantsHTML { return .html(type.page.html) }
        var json = JSONWriter()
        write(type, &json)
        return .ok(json.bytes)
    }
    .or("text/html")

    private static func write(_ type: ProblemType, _ json: inout JSONWriter) {
        json.object { json in
            json.member("type", type.path)
            json.member("title", type.title)
            json.member("status", type.status)
            json.member("explanation", type.explanation)
        }
    }
}

extension ProblemType {
    fileprivate var page: ProblemPage {
        ProblemPage(path: path, status: status, title: title, explanation: explanation)
    }
}
