internal import HTTP
internal import JSON
internal import Repairs

/// What those who run the server ask: no token, no personal data, no ticket IDs.
enum OperationRoutes {
    static let live = ReadOperation.view(
        "Says that the process runs", .object([.required("status", .word(["live"]))])
    ) { _, _ throws(RepairError) in
        .ok(Array(#"{"status":"live"}"#.utf8))
    }

    static let ready = ReadOperation.view(
        "Says whether work is taken: 503 while writes fail or the server drains",
        .object(
            "Readiness",
            [
                .required("status", .word(["ready", "unavailable"])),
                .required("draining", .bool),
                .optional("writes", .line(), "Why writes fail; null while they succeed."),
            ])
    ) { call, _ throws(RepairError) in
        let failure = call.service.shop.writeFailure
        let isReady = failure == nil && !call.service.isDraining
        var json = JSONWriter()
        json.object { json in
            json.member("status", isReady ? "ready" : "unavailable")
            json.member("draining", call.service.isDraining)
            json.member("writes", failure.map { "\($0.kind)" })
        }
        return Reply(status: isReady ? 200 : 503, body: json.bytes)
    }

    static let metrics = ReadOperation.document(
        "Counts requests and times, for Prometheus", as: "text/plain"
    ) { call, _ throws(RepairError) in
        var reply = Reply.ok(Array(call.service.metrics.text().utf8))
        reply.mediaType = "text/plain; version=0.0.4; charset=utf-8"
        return reply
    }

    static let openAPI = ReadOperation.view(
        "This description, as OpenAPI 3.1", .anything
    ) { call, _ throws(RepairError) in
        .ok(OpenAPI.document)
    }
}
