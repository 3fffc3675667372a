internal import HTTP
internal import JSON
internal import Repairs

enum CustodyShapes {
    private static let facts: [Field] = [
        .required("holder", .line(), "Who has the unit."),
        .required("place", .line(), "Where it is."),
        .optional("note", .paragraphs()),
    ]

    static let draft = Shape.object("NewCustody", facts)

    static let custody = Shape.object(
        "Custody",
        [.required("number", .integer(1...1_000_000), "1, 2, … within the ticket.")] + facts + [
            .required("at", .instant),
            .required("by", .line()),
        ])
}

enum CustodyRoutes {
    static let list = ReadOperation.list(
        "Lists who has had the unit", of: CustodyShapes.custody
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let page = try CustodyChain.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(page, of: ticket, key: { [$0.number] }) { custody, json in
            json.raw(custody.json)
        }
    }

    static let add = WriteOperation.create(
        "Records who has the unit now", CustodyShapes.draft, CustodyShapes.custody
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let draft = CustodyDraft(call.body)
        let person = call.person
        return WritePlan(
            target: TicketRoutes.target(id),
            check: { _ throws(RepairError) in draft.faults() },
            act: { transaction throws(RepairError) in
                let (custody, ticket) = try CustodyChain.add(
                    draft, to: id, by: person, in: transaction)
                return Reply.created(custody.json, on: ticket)
            })
    }
    .refusing(.notInThisState, .ticketFull)
}

extension CustodyDraft {
    fileprivate init(_ body: JSONValue) {
        self.init()
        holder = body.text("holder")
        place = body.text("place")
        note = body.text("note")
    }
}

extension Custody {
    fileprivate var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("number", number)
            json.member("holder", holder)
            json.member("place", place)
            json.member("note", note)
            json.member("at", at.text)
            json.member("by", by)
        }
        return json.bytes
    }
}
