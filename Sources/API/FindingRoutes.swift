internal import HTTP
internal import JSON
internal import Repairs

enum FindingShapes {
    private static let answers: [Field] = [
        .required("symptomId", .integer(1...1000)),
        .required("description", .paragraphs()),
        .optional("cause", .paragraphs()),
        .optional("faultCode", .line(), "What reports group faults by."),
        .required("reproduced", .bool, "Whether the symptom showed on the bench."),
    ]

    static let draft = Shape.object("NewFinding", answers)

    static let finding = Shape.object(
        "Finding",
        [.required("number", .integer(1...100_000), "1, 2, … within the ticket.")] + answers + [
            .required("at", .instant),
            .required("by", .line()),
        ])
}

enum FindingRoutes {
    static let list = ReadOperation.list(
        "Lists what was found out; the latest of a symptom counts", of: FindingShapes.finding
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let findings = try Findings.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(findings, of: ticket, key: { [$0.number] }) { finding, json in
            json.object { finding.write(to: &$0) }
        }
    }

    static let add = WriteOperation.create(
        "Records what was found out about a symptom", FindingShapes.draft, FindingShapes.finding
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let (draft, person) = (FindingDraft(call.body), call.person)
        return WritePlan(
            target: TicketRoutes.target(id),
            check: { transaction throws(RepairError) in
                try Findings.faults(draft, on: id, in: transaction)
            },
            act: { transaction throws(RepairError) in
                let (finding, ticket) = try Findings.add(
                    draft, to: id, by: person, in: transaction)
                var json = JSONWriter()
                json.object { finding.write(to: &$0) }
                return Reply.created(json.bytes, on: ticket)
            })
    }
    .refusing(.notInThisState, .ticketFull)
}

extension FindingDraft {
    init(_ body: JSONValue) {
        self.init()
        symptomId = body.integer("symptomId")
        description = body.text("description")
        cause = body.text("cause")
        faultCode = body.text("faultCode")
        reproduced = body.bool("reproduced")
    }
}

extension Finding {
    func write(to json: inout JSONWriter) {
        json.member("number", number)
        json.member("symptomId", symptomId)
        json.member("description", description)
        json.member("cause", cause)
        json.member("faultCode", faultCode)
        json.member("reproduced", reproduced)
        json.member("at", at.text)
        json.member("by", by)
    }
}
