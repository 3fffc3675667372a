internal import HTTP
internal import JSON
internal import Repairs

enum PromiseShapes {
    static let promise = Shape.object(
        "Promise",
        [
            .required("number", .integer(1...100_000), "1, 2, … within the ticket."),
            .required("kind", .word(Promise.Kind.self)),
            .required("dueAt", .instant),
            .required("originalDueAt", .instant, "What was promised first."),
            .optional("reason", .paragraphs(), "The customer reads it."),
            .required("at", .instant),
            .required("by", .line()),
        ])

    static let draft = Shape.object(
        "NewPromise",
        [
            .required("kind", .word(Promise.Kind.self)),
            .required("dueAt", .instant, "Later than now."),
            .optional("reason", .paragraphs(), "Needed to move a promise later."),
        ])
}

enum PromiseRoutes {
    static let list = ReadOperation.list(
        "Lists a ticket's promises, every revision", of: PromiseShapes.promise
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let promises = try Promises.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(promises, of: ticket, key: { [$0.number] }) { promise, json in
            json.object { promise.write(to: &$0) }
        }
    }

    static let make = WriteOperation.create(
        "Gives the customer a date, or moves one", PromiseShapes.draft, PromiseShapes.promise
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        var draft = Promises.Draft()
        draft.kind = call.body.word("kind")
        draft.dueAt = call.body.instant("dueAt")
        draft.reason = call.body.text("reason")
        let (made, person) = (draft, call.person)
        return WritePlan(
            target: TicketRoutes.target(id),
            check: { transaction throws(RepairError) in
                try Promises.faults(
                    made, for: try Tickets.read(id, in: transaction), in: transaction)
            },
            act: { transaction throws(RepairError) in
                let (promise, ticket) = try Promises.make(
                    made, on: id, by: person, in: transaction)
                var json = JSONWriter()
                json.object { promise.write(to: &$0) }
                return Reply.created(json.bytes, on: ticket)
            })
    }
    .refusing(.notInThisState, .ticketFull)
}

extension Promise {
    func write(to json: inout JSONWriter) {
        json.member("number", number)
        json.member("kind", kind.rawValue)
        json.member("dueAt", dueAt.text)
        json.member("originalDueAt", originalDueAt.text)
        json.member("reason", reason)
        json.member("at", at.text)
        json.member("by", by)
    }
}
