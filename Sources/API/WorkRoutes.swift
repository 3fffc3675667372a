internal import HTTP
internal import JSON
internal import Repairs

enum WorkShapes {
    private static let part = Shape.object(
        "Part",
        [
            .optional("partNumber", .line(), "This or a description."),
            .optional("description", .line()),
            .required("quantity", .id),
            .optional("oldSerialNumber", .line(), "Of what came out."),
            .optional("newSerialNumber", .line(), "Of what went in."),
        ])

    static let draft = Shape.object(
        "NewWork",
        [
            .required("description", .paragraphs()),
            .required("minutes", .amount),
            .optional("parts", .array(of: part, count: 0...TicketBounds.partsMax)),
            .optional("cost", .amount, "To the centre, in minor units; 0 where it is left out."),
            .optional(
                "price", .amount, "To the customer, in minor units; 0 where it is left out."),
        ])

    static let work = Shape.object(
        "Work",
        [
            .required("number", .integer(1...100_000), "1, 2, … within the ticket."),
            .required("description", .paragraphs()),
            .required("minutes", .amount),
            .required("parts", .array(of: part, count: 0...TicketBounds.partsMax)),
            .required("cost", .amount, "To the centre, in minor units."),
            .required("price", .amount, "To the customer, in minor units."),
            .required("at", .instant),
            .required("by", .line()),
        ])
}

enum WorkRoutes {
    static let list = ReadOperation.list(
        "Lists the work that was done", of: WorkShapes.work
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let work = try Work.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(work, of: ticket, key: { [$0.number] }) { work, json in
            json.object { work.write(to: &$0) }
        }
    }

    static let add = WriteOperation.create(
        "Records work, with its parts, cost and price", WorkShapes.draft, WorkShapes.work
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let (draft, person) = (WorkDraft(call.body), call.person)
        return WritePlan(
            target: TicketRoutes.target(id),
            check: { transaction throws(RepairError) in
                try Work.faults(draft, on: id, in: transaction)
            },
            act: { transaction throws(RepairError) in
                let (work, ticket) = try Work.add(draft, to: id, by: person, in: transaction)
                var json = JSONWriter()
                json.object { work.write(to: &$0) }
                return Reply.created(json.bytes, on: ticket)
            })
    }
    .noting(
        """
        Tests count only behind the last work, and who recorded work doesn't move the ticket to \
        `ready`. Where the prices come to more than the approved option's total, the ticket goes \
        no further without another quote. None is taken before the customer has decided \
        (`awaitingApproval`), nor once the unit is `ready`.
        """
    )
    .refusing(.notInThisState, .ticketFull)
}

extension WorkDraft {
    init(_ body: JSONValue) {
        self.init()
        description = body.text("description")
        minutes = body.integer("minutes")
        parts = body.items("parts").map { part in
            WorkRecord.Part(
                partNumber: part.text("partNumber"), description: part.text("description"),
                quantity: part.integer("quantity") ?? 0,
                oldSerialNumber: part.text("oldSerialNumber"),
                newSerialNumber: part.text("newSerialNumber"))
        }
        cost = body.integer("cost")
        price = body.integer("price")
    }
}

extension WorkRecord {
    func write(to json: inout JSONWriter) {
        json.member("number", number)
        json.member("description", description)
        json.member("minutes", minutes)
        json.member(
            "parts",
            array: { json in for part in parts { json.object { part.write(to: &$0) } } })
        json.member("cost", cost)
        json.member("price", price)
        json.member("at", at.text)
        json.member("by", by)
    }
}

extension WorkRecord.Part {
    func write(to json: inout JSONWriter) {
        json.member("partNumber", partNumber)
        json.member("description", description)
        json.member("quantity", quantity)
        json.member("oldSerialNumber", oldSerialNumber)
        json.member("newSerialNumber", newSerialNumber)
    }
}
