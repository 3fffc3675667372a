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
                result.customerId = facts.ticket.customerId
                return result
            })
    }
    .refusing(.serialHeldByAnotherCustomer, .alreadyHere, .resemblesUnitOnFile)

    static let list = ReadOperation.list(
        "Lists tickets from the oldest on",
        query: [
            QueryParameter("state", .word(TicketState.self)),
            QueryParameter("assignee", .line()),
            QueryParameter("overdue", .word(["true", "false"])),
            QueryParameter("customerId", .id),
            QueryParameter("equipmentId", .id),
            QueryParameter("updatedSince", .instant),
            QueryParameter(
                "q", .line(1...200),
                "Name, e-mail, phone or serial number by prefix, or a ticket ID."),
        ], of: TicketSchemas.summary
    ) { call, transaction throws(RepairError) in
        let tickets = try Tickets.list(
            TicketFilter(call.query), after: call.page.afterId, limit: call.page.limit + 1,
            in: transaction)
        return call.list(tickets, key: { [$0.id] }) { ticket, json in
            json.object { ticket.write(to: &$0, publicURL: call.service.store.publicURL) }
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
            of: ticket.version, facts.changedByTime(at: transaction.now))
        result.customerId = ticket.customerId
        return result
    }
}

extension TicketFilter {
    init(_ query: JSONNode) {
        self.init()
        state = query.word("state")
        assignee = query.text("assignee")
        overdue = query.text("overdue").map { $0.hasSameBytes(as: "true") }
        customerId = query.integer("customerId")
        equipmentId = query.integer("equipmentId")
        updatedSince = query.instant("updatedSince")
        q = query.text("q")
    }
}
