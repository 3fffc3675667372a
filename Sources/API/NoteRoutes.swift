internal import HTTP
internal import JSON
internal import Repairs

enum NoteShapes {
    static let note = MessageShapes.item("Note", text: "text")
    static let draft = Shape.object("NewNote", [.required("text", .paragraphs())])
}

enum NoteRoutes {
    static let list = ReadOperation.list(
        "Lists the internal notes", of: NoteShapes.note
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let notes = try Notes.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(notes, of: ticket, key: { [$0.number] }) { note, json in
            json.raw(note.json(text: "text"))
        }
    }

    static let add = WriteOperation.create(
        "Writes an internal note", NoteShapes.draft, NoteShapes.note
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let (text, person) = (call.body.text("text") ?? "", call.person)
        return WritePlan(target: TicketRoutes.target(id)) { transaction throws(RepairError) in
            let (note, ticket) = try Notes.add(text, to: id, by: person, in: transaction)
            return Reply.created(note.json(text: "text"), on: ticket)
        }
    }
    .refusing(.ticketFull)
}
