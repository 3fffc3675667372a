internal import HTTP
internal import JSON
internal import Repairs

enum UpdateShapes {
    static let update = MessageShapes.item("Update", text: "message")
    static let draft = Shape.object("NewUpdate", [.required("message", .paragraphs())])
}

/// Shapes of messages, which differ in the name of their text alone.
enum MessageShapes {
    static func item(_ name: String, text: String) -> Shape {
        .object(
            name,
            [
                .required("number", .integer(1...1_000_000), "1, 2, … within the ticket."),
                .required("at", .instant),
                .required("by", .line()),
                .required(text, .paragraphs(0...4000)),
            ])
    }
}

enum UpdateRoutes {
    static let list = ReadOperation.list(
        "Lists the messages to the customer", of: UpdateShapes.update
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let updates = try Updates.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(updates, of: ticket, key: { [$0.number] }) { update, json in
            json.raw(update.json(text: "message"))
        }
    }

    static let add = WriteOperation.create(
        "Tells the customer something", UpdateShapes.draft, UpdateShapes.update
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let (message, person) = (call.body.text("message") ?? "", call.person)
        return WritePlan(target: TicketRoutes.target(id)) { transaction throws(RepairError) in
            let (update, ticket) = try Updates.add(message, to: id, by: person, in: transaction)
            return Reply.created(update.json(text: "message"), on: ticket)
        }
    }
    .refusing(.notInThisState, .ticketFull)
}

extension Message {
    func json(text name: StaticString) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("number", number)
            json.member("at", at.text)
            json.member("by", by)
            json.member(name, text)
        }
        return json.bytes
    }
}
