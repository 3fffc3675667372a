internal import HTTP
internal import JSON
internal import Repairs

enum SymptomRoutes {
    static let list = ReadOperation.list(
        "Lists what the customer reports", of: TicketSchemas.symptom
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let page = try Symptoms.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(page, of: ticket, key: { [$0.id] }) { symptom, json in
            json.object { symptom.write(to: &$0) }
        }
    }

    static let add = WriteOperation.create(
        "Adds a symptom until the unit is ready", TicketSchemas.newSymptom, TicketSchemas.symptom
    ) { call throws(RepairError) in
        let (id, person) = (try call.ticketId(), call.person)
        let description = call.body.text("description") ?? ""
        return WritePlan(id) { ticket, transaction throws(RepairError) in
            let symptom = try Symptoms.add(description, to: &ticket, by: person, in: transaction)
            var json = JSONWriter()
            json.object { symptom.write(to: &$0) }
            return .created(json.bytes, on: ticket)
        }
    }
    .refusing(.notInThisState, .ticketFull)
}

extension Symptom {
    func write(to json: inout JSONWriter) {
        json.member("id", id)
        json.member("description", description)
    }
}
