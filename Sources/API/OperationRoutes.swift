internal import HTTP
internal import JSON
internal import Repairs

/// What those who run the server ask: no token, no personal data, no ticket IDs.
enum OperationRoutes {
    static let live = AnswerOperation.view(
        "Says that the process runs", .object([.required("status", .word(["live"]))])
    ) { _ throws(RepairError) in
        .ok(Array(#"{"status":"live"}"#.utf8))
    }

    static let ready = AnswerOperation.view(
        "Says whether work is taken: 503 while writes fail or the server drains",
        query: [.init("verbose", .text(.any, count: 0...5), "Adds the writer's settings.")],
        .object(
            "Readiness",
            [
                .required("status", .word(["ready", "unavailable"])),
                .required("draining", .bool),
                .optional("writes", .line(), "Why writes fail; null while they succeed."),
                .sometimes(
                    "settings",
                    .array(
                        of: .object([
                            .required("name", .line()),
                            .required("value", .text(.any, count: 0...200)),
                        ]), count: 0...50), "The writing connection's pragmas."),
            ])
    ) { call throws(RepairError) in
        let failure = call.service.store.writeFailure
        let isReady = failure == nil && !call.service.isDraining
        var json = JSONWriter()
        json.object { json in
            json.member("status", isReady ? "ready" : "unavailable")
            json.member("draining", call.service.isDraining)
            json.member("writes", failure.map { "\($0.kind)" })
            if call.query["verbose"] != nil { writeSettings(of: call.service.store, to: &json) }
        }
        var result = HandlerResult(status: isReady ? 200 : 503, body: json.bytes)
        result.mayBeStored = false
        return result
    }
    .also(503)

    private static func writeSettings(of store: RepairStore, to json: inout JSONWriter) {
        json.member(
            "settings",
            array: { json in
                for setting in store.settings {
                    json.object { json in
                        json.member("name", setting.name)
                        json.member("value", setting.value)
                    }
                }
            })
    }

    static let metrics = AnswerOperation.document(
        "Counts requests and times, for Prometheus", as: "text/plain"
    ) { call throws(RepairError) in
        let text = call.service.metrics.text() + StoreMetrics.text(of: call.service.store)
        var result = HandlerResult.ok(Array(text.utf8))
        result.mediaType = "text/plain; version=0.0.4; charset=utf-8"
        result.mayBeStored = false
        return result
    }

    static let openAPI = AnswerOperation.view(
        "This description, as OpenAPI 3.1", .anything
    ) { call throws(RepairError) in
        .ok(OpenAPI.document)
    }
}
