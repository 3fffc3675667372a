internal import HTTP
internal import JSON
internal import Repairs

enum PromiseSchemas {
    static let promise = Schema.object(
        "Promise",
        [.required("number", .integer(1...100_000), "1, 2, … within the ticket.")]
            + Promise.fields(.output) + [.required("at", .instant), .required("by", .line())])

    static let draft = Schema.object("NewPromise", Promise.fields(.input))
}

enum PromiseRoutes {
    static let list = ReadOperation.list(
        "Lists a ticket's promises, every revision", of: PromiseSchemas.promise
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let promises = try Promises.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(promises, of: ticket, key: { [$0.number] }) { promise, json in
            json.object { promise.write(to: &$0) }
        }
    }

    static let make = WriteOperation.create(
        "Gives the customer a date, or moves one", PromiseSchemas.draft, PromiseSchemas.promise
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let (promise, person) = (Promise(taken: call.body), call.person)
        return WritePlan(
            id,
            validate: { ticket, transaction throws(RepairError) in
                try Promises.faults(promise, for: ticket, in: transaction)
            },
            apply: { ticket, transaction throws(RepairError) in
                let made = try Promises.make(promise, on: &ticket, by: person, in: transaction)
                var json = JSONWriter()
                json.object { made.write(to: &$0) }
                return HandlerResult.created(json.bytes, on: ticket)
            })
    }
    .refusing(.notInThisState, .ticketFull)
}
