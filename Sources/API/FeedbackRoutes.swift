internal import JSON
internal import Repairs

/// The customer's feedback: no token; unknown tickets are as they are for a poll.
enum FeedbackRoutes {
    private static let feedback = Schema.object(
        "Feedback", Feedback.fields(.output) + [.required("at", .instant)])

    static let give = WriteOperation.create(
        "Says how it went, once the unit is back", FactRoutes<Feedback>.draft, feedback
    ) { call throws(RepairError) in
        let visit = try StatusVisit(call)
        let (feedback, person) = (Feedback(taken: call.body), call.person)
        return WritePlan(
            find: { transaction throws(RepairError) in try visit.ticket(in: transaction) },
            version: { $0.version },
            apply: { ticket, transaction throws(RepairError) in
                var ticket = ticket
                let given = try feedback.add(to: &ticket, by: person, in: transaction)
                return HandlerResult.created(json(given), on: ticket)
            })
    }
    .refusing(.unknownTicket, .mistypedTicket, .tooManyRequests, .notInThisState)

    static let list = ReadOperation.list(
        "Lists what the customer said: once or nothing", of: feedback
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let page = try Feedback.page(
            of: ticket, after: call.page.afterId, limit: 1, in: transaction)
        return call.list(page, of: ticket, key: { [$0.number] }) { feedback, writer in
            writer.raw(json(feedback))
        }
    }

    private static func json(_ feedback: Recorded<Feedback>) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            feedback.fact.write(to: &json)
            json.member("at", feedback.at.text)
        }
        return json.bytes
    }
}
