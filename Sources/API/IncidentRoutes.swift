internal import HTTP
internal import JSON
internal import Repairs

enum IncidentShapes {
    private static let facts: [Field] =
        [
            .required("kind", .word(Incident.Kind.self)),
            .required("description", .paragraphs()),
        ] + ComparisonShapes.subject + [
            .optional("foundBy", .line(), "Who found it, where that is somebody else.")
        ]

    static let draft = Shape.object("NewIncident", facts)

    static let incident = Shape.object(
        "Incident",
        [.required("number", .integer(1...1_000_000), "1, 2, … within the ticket.")] + facts + [
            .required("at", .instant),
            .required("by", .line()),
            .optional("resolution", .paragraphs()),
            .optional("liability", .word(Incident.Liability.self)),
            .optional("remedy", .paragraphs()),
            .optional("resolvedAt", .instant),
            .optional("resolvedBy", .line()),
            .required("version", .version, "The ticket's."),
        ])

    static let resolution = Shape.object(
        "NewIncidentResolution",
        [
            .required("resolution", .paragraphs()),
            .required("liability", .word(Incident.Liability.self)),
            .optional("remedy", .paragraphs(), "What is done about it for the customer."),
        ])
}

enum IncidentRoutes {
    static let list = ReadOperation.list(
        "Lists damage and loss in our hands", of: IncidentShapes.incident
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let page = try Incidents.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(page, of: ticket, key: { [$0.number] }) { incident, json in
            json.raw(incident.json(on: ticket))
        }
    }

    static let read = ReadOperation.one(
        "Reads an incident", IncidentShapes.incident
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let number = try call.id("number", of: "incident")
        let incident = try Incidents.read(number, of: ticket, in: transaction)
        return .ok(incident.json(on: ticket), version: ticket.version)
    }

    static let add = WriteOperation.create(
        "Records damage or loss in our hands", IncidentShapes.draft, IncidentShapes.incident
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let draft = IncidentDraft(call.body)
        let person = call.person
        return WritePlan(
            target: TicketRoutes.target(id),
            check: { _ throws(RepairError) in draft.faults() },
            act: { transaction throws(RepairError) in
                let (incident, ticket) = try Incidents.add(
                    draft, to: id, by: person, in: transaction)
                var reply = Reply.created(incident.json(on: ticket), on: ticket)
                reply.location =
                    "/v1/tickets/\(ticket.ticketId.text)/incidents/\(incident.number)"
                return reply
            })
    }
    .noting("It explains the difference between intake and handover in what it names, too.")
    .refusing(.notInThisState)

    static let resolve = WriteOperation.change(
        "Settles who bears an incident", IncidentShapes.resolution, IncidentShapes.incident
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let number = try call.id("number", of: "incident")
        let draft = IncidentResolutionDraft(call.body)
        let person = call.person
        return WritePlan(
            target: { transaction throws(RepairError) in
                let ticket = try Tickets.read(id, in: transaction)
                _ = try Incidents.read(number, of: ticket, in: transaction)
                return ticket.version
            },
            check: { _ throws(RepairError) in draft.faults() },
            act: { transaction throws(RepairError) in
                let (incident, ticket) = try Incidents.resolve(
                    number, draft, on: id, by: person, in: transaction)
                var reply = Reply.ok(incident.json(on: ticket), version: ticket.version)
                reply.customerId = ticket.customerId
                return reply
            })
    }
    .refusing(.notInThisState)
}

extension IncidentDraft {
    fileprivate init(_ body: JSONValue) {
        self.init()
        kind = body.word("kind")
        description = body.text("description")
        subject = ConditionSubjectDraft(body)
        foundBy = body.text("foundBy")
    }
}

extension IncidentResolutionDraft {
    fileprivate init(_ body: JSONValue) {
        self.init()
        resolution = body.text("resolution")
        liability = body.word("liability")
        remedy = body.text("remedy")
    }
}

extension Incident {
    fileprivate func json(on ticket: Ticket) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("number", number)
            json.member("kind", kind.rawValue)
            json.member("description", description)
            subject.write(to: &json)
            json.member("foundBy", foundBy)
            json.member("at", at.text)
            json.member("by", by)
            json.member("resolution", resolution?.resolution)
            json.member("liability", resolution?.liability.rawValue)
            json.member("remedy", resolution?.remedy)
            json.member("resolvedAt", resolution?.at.text)
            json.member("resolvedBy", resolution?.by)
            json.member("version", ticket.version)
        }
        return json.bytes
    }
}
