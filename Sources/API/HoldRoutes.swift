internal import HTTP
internal import JSON
internal import Repairs

enum HoldShapes {
    private static let facts: [Field] = [
        .required("reason", .paragraphs(), "For staff."),
        .optional("until", .instant, "When it ends by itself; later than now."),
        .optional("message", .paragraphs(), "For the customer."),
    ]

    static let draft = Shape.object("NewHold", facts)

    static let hold = Shape.object(
        "Hold",
        [.required("number", .integer(1...1_000_000), "1, 2, … within the ticket.")] + facts + [
            .required("at", .instant),
            .required("by", .line()),
            .optional("releasedAt", .instant, "Null until somebody releases it."),
            .optional("releasedBy", .line()),
        ])
}

enum HoldRoutes {
    static let list = ReadOperation.list(
        "Lists the holds", of: HoldShapes.hold
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let page = try Holds.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(page, of: ticket, key: { [$0.number] }) { hold, json in json.raw(hold.json)
        }
    }

    static let add = WriteOperation.create(
        "Puts a ticket on hold", HoldShapes.draft, HoldShapes.hold
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let draft = HoldDraft(call.body)
        let person = call.person
        return WritePlan(
            target: TicketRoutes.target(id),
            check: { transaction throws(RepairError) in draft.faults(at: transaction.now) },
            act: { transaction throws(RepairError) in
                let (hold, ticket) = try Holds.add(draft, to: id, by: person, in: transaction)
                return Reply.created(hold.json, on: ticket)
            })
    }
    .noting("Promises pause until it is released or its time is over: nothing is overdue.")
    .refusing(.notInThisState, .ticketFull)

    static let release = WriteOperation.change(
        "Releases the hold", .object([]), HoldShapes.hold
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let person = call.person
        return WritePlan(target: TicketRoutes.target(id)) { transaction throws(RepairError) in
            let (hold, ticket) = try Holds.release(id, by: person, in: transaction)
            var reply = Reply.ok(hold.json, version: ticket.version)
            reply.customerId = ticket.customerId
            return reply
        }
    }
    .refusing(.notInThisState)
}

extension HoldDraft {
    fileprivate init(_ body: JSONValue) {
        self.init()
        reason = body.text("reason")
        until = body.instant("until")
        message = body.text("message")
    }
}

extension Hold {
    fileprivate var json: [UInt8] {
        var json = JSONWriter()
        json.object { write(to: &$0) }
        return json.bytes
    }

    func write(to json: inout JSONWriter) {
        json.member("number", number)
        json.member("reason", reason)
        json.member("until", until?.text)
        json.member("message", message)
        json.member("at", at.text)
        json.member("by", by)
        json.member("releasedAt", releasedAt?.text)
        json.member("releasedBy", releasedBy)
    }
}
