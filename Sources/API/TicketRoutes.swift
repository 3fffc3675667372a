internal import HTTP
internal import JSON
internal import Repairs

/// Check-in, and reading, listing and changing tickets.
enum TicketRoutes {
    static let checkIn = WriteOperation.create(
        "Checks a unit in, or books a mail-in", TicketSchemas.checkIn, TicketSchemas.ticket
    ) { call throws(RepairError) in
        let (person, store) = (call.person, call.service.store)
        let checkIn = CheckIn(CheckInDraft(call.body), at: store.clock.now)
        return WritePlan(
            validate: { transaction throws(RepairError) in try checkIn.faults(in: transaction) },
            apply: { transaction throws(RepairError) in
                let facts = try CheckIns.perform(checkIn, by: person, in: transaction)
                var result = HandlerResult.created(
                    facts.json(publicURL: store.publicURL, now: transaction.now),
                    at: "/v1/tickets/" + facts.ticket.ticketId.text,
                    version: facts.ticket.version)
                result.etag = HandlerResult.etag(
                    of: facts.ticket.version, facts.validatorPart(at: transaction.now))
                result.customerId = facts.ticket.customerId
                return result
            })
    }
    .refusing(.serialHeldByAnotherCustomer, .alreadyHere, .resemblesUnitOnFile)

    static let list = ReadOperation.list(
        "Lists tickets",
        query: [
            QueryParameter(
                "state", .array(of: .word(TicketState.self), count: 1...TicketState.allCases.count),
                "Several with commas between them."),
            QueryParameter("open", .bool, "Neither returned, closed nor cancelled."),
            QueryParameter("assignee", .line(), "A name, `me`, or `none` for nobody's."),
            QueryParameter("priority", .word(Priority.self)),
            QueryParameter("visitId", .line()),
            QueryParameter("overdue", .bool),
            QueryParameter("customerId", .id),
            QueryParameter("equipmentId", .id),
            QueryParameter("updatedSince", .instant),
            QueryParameter(
                "q", .line(1...200),
                "What finds a customer, words of a symptom, a ticket ID or the beginning of one."),
            .order,
        ], of: TicketSchemas.summary
    ) { call, transaction throws(RepairError) in
        let tickets = try Tickets.listed(
            TicketFilter(call.query, by: call.person), call.page.rows, in: transaction)
        let publicURL = call.service.store.publicURL
        return call.list(tickets, key: { [$0.ticket.id] }) { listed, json in
            json.object { listed.write(to: &$0, publicURL: publicURL, now: transaction.now) }
        }
    }

    static let read = ReadOperation.one(
        "Reads a ticket with its facts", TicketSchemas.ticket
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        return try result(ticket, call.service, in: transaction)
    }

    static let change = WriteOperation.change(
        "Changes assignee, priority, ceiling or visit", TicketSchemas.changes, TicketSchemas.ticket
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let changes = Tickets.Changes(call.body)
        let (person, service) = (call.person, call.service)
        return WritePlan(
            id,
            validate: { _, transaction throws(RepairError) in
                try changes.faults(in: transaction)
            },
            apply: { ticket, transaction throws(RepairError) in
                try Tickets.change(&ticket, changes, by: person, in: transaction)
                return try result(ticket, service, in: transaction)
            })
    }
    .refusing(.ticketFull)

    /// 200 with a ticket and its facts.
    static func result(
        _ ticket: Ticket, _ service: APIService, in transaction: Transaction
    ) throws(RepairError) -> HandlerResult {
        let facts = try Tickets.facts(of: ticket, in: transaction)
        var result = HandlerResult.ok(
            facts.json(publicURL: service.store.publicURL, now: transaction.now),
            version: ticket.version)
        result.etag = HandlerResult.etag(
            of: ticket.version, facts.validatorPart(at: transaction.now))
        result.customerId = ticket.customerId
        return result
    }
}

extension TicketFilter {
    /// - Parameter person: who is `me`.
    init(_ query: JSONNode, by person: Person) {
        self.init()
        states = query["state"]?.items.map { states in
            states.compactMap { state in
                TicketState.allCases.first { $0.rawValue.hasSameBytes(as: state.text ?? "") }
            }
        }
        open = query.bool("open")
        if let name = query.text("assignee") {
            assignee =
                name.hasSameBytes(as: "none")
                ? .nobody : .name(name.hasSameBytes(as: "me") ? person.name : name)
        }
        priority = query.word("priority")
        visitId = query.text("visitId")
        overdue = query.bool("overdue")
        customerId = query.integer("customerId")
        equipmentId = query.integer("equipmentId")
        updatedSince = query.instant("updatedSince")
        q = query.text("q")
    }
}
