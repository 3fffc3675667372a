internal import HTTP
internal import JSON
internal import Repairs

enum FeedbackShapes {
    private static let facts: [Field] = [
        .required("rating", .integer(FeedbackDraft.ratings)),
        .required("resolved", .bool, "Whether the fault is gone; false opens a complaint."),
        .optional("comment", .paragraphs()),
    ]

    static let draft = Shape.object("NewFeedback", facts)
    static let feedback = Shape.object("Feedback", facts + [.required("at", .instant)])
}

/// The customer's feedback: no token; unknown tickets are as they are for a poll.
enum FeedbackRoutes {
    static let give = WriteOperation.create(
        "Says how it went, once the unit is back", FeedbackShapes.draft, FeedbackShapes.feedback
    ) { call throws(RepairError) in
        let visit = try StatusVisit(call)
        let draft = FeedbackDraft(call.body)
        return WritePlan(
            target: { transaction throws(RepairError) in
                try visit.ticket(in: transaction).version
            },
            check: { _ throws(RepairError) in draft.faults() },
            act: { transaction throws(RepairError) in
                let (feedback, ticket) = try Feedbacks.give(draft, on: visit.id, in: transaction)
                return Reply.created(feedback.json, on: ticket)
            })
    }
    .refusing(.unknownTicket, .mistypedTicket, .tooManyRequests, .notInThisState)

    static let list = ReadOperation.list(
        "Lists what the customer said: once or nothing", of: FeedbackShapes.feedback
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let feedback = try Feedbacks.read(of: ticket, in: transaction)
        let page = call.page.afterId < 1 ? [feedback].compactMap(\.self) : []
        return call.list(page, of: ticket, key: { _ in [1] }) { feedback, json in
            json.raw(feedback.json)
        }
    }
}

extension FeedbackDraft {
    fileprivate init(_ body: JSONValue) {
        self.init()
        rating = body.integer("rating")
        resolved = body.bool("resolved")
        comment = body.text("comment")
    }
}

extension Feedback {
    fileprivate var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("rating", rating)
            json.member("resolved", resolved)
            json.member("comment", comment)
            json.member("at", at.text)
        }
        return json.bytes
    }
}
