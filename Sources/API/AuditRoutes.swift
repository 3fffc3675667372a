internal import Bytes
internal import HTTP
internal import JSON
internal import Repairs

enum AuditRoutes {
    private static let event = Schema.object(
        "AuditEvent",
        [
            .required("number", .id, "1, 2, … in the chain."),
            .required("at", .instant),
            .required("by", .line(), "`command line` for a command."),
            .required("kind", .word(AuditEvent.Kind.self)),
            .required("id", .anything, "What the path names: a number or a text."),
            .required("change", .word(AuditEvent.Change.self)),
            .required("data", .anything, "What it was changed to; personal values as commitments."),
            .required("hash", .line(64...64), "SHA-256, lower-case hex."),
        ])

    static let list = ReadOperation.list(
        "Lists what staff changed outside tickets",
        query: [
            .init("kind", .word(AuditEvent.Kind.self)), .init("id", .line(1...300)),
            .init("by", .line(1...100), "Whose changes."),
        ], of: event
    ) { call, transaction throws(RepairError) in
        var filter = Audit.Filter()
        filter.kind = call.query.word("kind")
        (filter.id, filter.by) = (call.query.text("id"), call.query.text("by"))
        let events = try Audit.page(
            filter, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(events, key: { [$0.number] }) { event, json in
            json.object { json in
                json.member("number", event.number)
                json.member("at", event.at)
                json.member("by", event.by)
                json.member("kind", event.kind.rawValue)
                json.member("id", event.id)
                json.member("change", event.change.rawValue)
                json.member("data", event.data)
                json.member("hash", Hex.lower(event.hash))
            }
        }
    }
    .noting("What a check-in creates stands in its ticket's timeline alone.")

    static let proof = StreamOperation(
        "Proves that the chain of these changes is whole", TimelineSchemas.proof
    ) { _, transaction throws(RepairError) in
        let reading = try ProofReading(ofAudit: transaction)
        return (HandlerResult.ok([], version: reading.count), ProofWriter(reading))
    }
}
