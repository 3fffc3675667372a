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
        let failure = call.service.shop.writeFailure
        let isReady = failure == nil && !call.service.isDraining
        var json = JSONWriter()
        json.object { json in
            json.member("status", isReady ? "ready" : "unavailable")
            json.member("draining", call.service.isDraining)
            json.member("writes", failure.map { "\($0.kind)" })
            if call.query["verbose"] != nil { writeSettings(of: call.service.shop, to: &json) }
        }
        var reply = Reply(status: isReady ? 200 : 503, body: json.bytes)
        reply.mayBeStored = false
        return reply
    }
    .also(503)

    private static func writeSettings(of shop: Shop, to json: inout JSONWriter) {
        json.member(
            "settings",
            array: { json in
                for setting in shop.settings {
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
        let text = call.service.metrics.text() + ShopMetrics.text(of: call.service.shop)
        var reply = Reply.ok(Array(text.utf8))
        reply.mediaType = "text/plain; version=0.0.4; charset=utf-8"
        reply.mayBeStored = false
        return reply
    }

    static let openAPI = AnswerOperation.view(
        "This description, as OpenAPI 3.1", .anything
    ) { call throws(RepairError) in
        .ok(OpenAPI.document)
    }
}
