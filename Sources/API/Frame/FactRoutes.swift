internal import HTTP
internal import JSON
internal import Repairs

/// The routes that every fact of a ticket has, made from its list of members.
enum FactRoutes<Recording: Fact> {
    /// The input that records one.
    static var draft: Schema { .object("New" + Recording.kind.name, Recording.fields(.input)) }

    /// One as it is answered.
    static var item: Schema {
        let version: [Field] =
            Recording.kind.path == nil ? [] : [.required("version", .version, "The ticket's.")]
        return .object(Recording.kind.name, Recorded<Recording>.fields + version)
    }

    /// - Parameter page: the page of a ticket's after a number.
    static func list(
        _ summary: String,
        _ page:
            @escaping @Sendable (Ticket, _ after: Int64, _ limit: Int, Transaction)
            throws(RepairError) -> [Recorded<Recording>] = {
                ticket, number, limit, transaction throws(RepairError) in
                try Recording.page(of: ticket, after: number, limit: limit, in: transaction)
            }
    ) -> ReadOperation {
        .list(summary, of: item) { call, transaction throws(RepairError) in
            let ticket = try Tickets.read(try call.ticketId(), in: transaction)
            let page = try page(ticket, call.page.afterId, call.page.limit + 1, transaction)
            return call.list(page, of: ticket, key: { [$0.number] }) { fact, json in
                json.object { write(fact, of: ticket, to: &$0) }
            }
        }
    }

    static func read(_ summary: String) -> ReadOperation {
        .one(summary, item) { call, transaction throws(RepairError) in
            let ticket = try Tickets.read(try call.ticketId(), in: transaction)
            let number = try call.id("number", of: Recording.concept)
            let fact = try Recording.read(number, of: ticket, in: transaction)
            return .ok(json(fact, of: ticket), version: ticket.version)
        }
    }

    static func add(_ summary: String) -> WriteOperation {
        .create(summary, draft, item) { call throws(RepairError) in
            let id = try call.ticketId()
            let (fact, person) = (Recording(taken: call.body), call.person)
            return plan(fact, to: id, by: person)
        }
    }

    static func plan(_ fact: Recording, to id: TicketID, by person: Person) -> WritePlan {
        WritePlan(
            id,
            validate: { ticket, transaction throws(RepairError) in
                try fact.faults(on: ticket, in: transaction)
            },
            apply: { ticket, transaction throws(RepairError) in
                let recorded = try fact.add(to: &ticket, by: person, in: transaction)
                return created(recorded, of: ticket)
            })
    }

    /// Ends the one that stands.
    static func end(
        _ summary: String,
        _ use:
            @escaping @Sendable (
                _ ending: Recording.Ending, _ ticket: inout Ticket, Person, Transaction
            ) throws(RepairError) -> Recorded<Recording>
    ) -> WriteOperation {
        .change(summary, ending, item) { call throws(RepairError) in
            let id = try call.ticketId()
            let (ending, person) = (Recording.Ending(taken: call.body), call.person)
            return WritePlan(id) { ticket, transaction throws(RepairError) in
                let fact = try use(ending, &ticket, person, transaction)
                return .ok(json(fact, of: ticket), version: ticket.version)
            }
        }
    }

    /// Ends the one that the path names.
    static func endOne(
        _ summary: String,
        _ use:
            @escaping @Sendable (
                _ ending: Recording.Ending, _ fact: Recorded<Recording>, _ ticket: inout Ticket,
                Person, Transaction
            ) throws(RepairError) -> Recorded<Recording>
    ) -> WriteOperation {
        .change(summary, ending, item) { call throws(RepairError) in
            let id = try call.ticketId()
            let number = try call.id("number", of: Recording.concept)
            let (ending, person) = (Recording.Ending(taken: call.body), call.person)
            return WritePlan(
                find: { transaction throws(RepairError) in
                    let ticket = try Tickets.read(id, in: transaction)
                    return (ticket, try Recording.read(number, of: ticket, in: transaction))
                },
                version: { found in found.0.version },
                apply: { found, transaction throws(RepairError) in
                    var ticket = found.0
                    let fact = try use(ending, found.1, &ticket, person, transaction)
                    var result = HandlerResult.ok(json(fact, of: ticket), version: ticket.version)
                    result.customerId = ticket.customerId
                    return result
                })
        }
    }

    private static var ending: Schema {
        let fields = Recording.Ending.fields(.input)
        return fields.isEmpty
            ? .object([]) : .object("New" + Recording.Ending.schemaName, fields)
    }

    /// 201 with a new fact; its location if it has one.
    static func created(_ fact: Recorded<Recording>, of ticket: Ticket) -> HandlerResult {
        let location = Recording.kind.path.map {
            "/v1/tickets/\(ticket.ticketId.text)/\($0)/\(fact.number)"
        }
        return .created(json(fact, of: ticket), at: location, version: ticket.version)
    }

    private static func json(_ fact: Recorded<Recording>, of ticket: Ticket) -> [UInt8] {
        var json = JSONWriter()
        json.object { write(fact, of: ticket, to: &$0) }
        return json.bytes
    }

    private static func write(
        _ fact: Recorded<Recording>, of ticket: Ticket, to json: inout JSONWriter
    ) {
        fact.write(to: &json)
        if Recording.kind.path != nil { json.member("version", ticket.version) }
    }
}
