internal import HTTP
internal import JSON
internal import Repairs

enum ComplaintRoutes {
    static let list = RecordRoutes<Complaint>.listInEitherOrder(
        "Lists complaints",
        query: [
            QueryParameter("open", .bool, "Whether they are not resolved."),
            QueryParameter(
                "overdue", .bool, "Whether nobody has answered or resolved them in time."),
        ]
    ) { call, page, transaction throws(RepairError) in
        let filter = ComplaintFilter(
            open: call.query.bool("open"), overdue: call.query.bool("overdue"))
        return try Complaint.page(page, filter, in: transaction)
    }

    static let read = RecordRoutes<Complaint>.read("Reads a complaint")

    static let resolve = WriteOperation.change(
        "Settles a complaint",
        .object(
            "NewComplaintResolution",
            [
                .required(
                    "rootCause", .paragraphs(),
                    "What went wrong. It stays when the customer is erased, so it names nobody.")
            ]), RecordRoutes<Complaint>.item
    ) { call throws(RepairError) in
        let id = try call.id(of: Complaint.kind.concept)
        let (rootCause, person) = (call.body.text("rootCause") ?? "", call.person)
        return WritePlan(
            find: { transaction throws(RepairError) in try Complaint.read(id, in: transaction) },
            version: { $0.version },
            apply: { complaint, transaction throws(RepairError) in
                RecordRoutes<Complaint>.result(
                    try Complaints.resolve(
                        complaint, because: rootCause, by: person, in: transaction))
            })
    }
    .refusing(.notInThisState)
}
