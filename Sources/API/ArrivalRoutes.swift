internal import HTTP
internal import JSON
internal import Repairs

/// The arrival of what was announced.
enum ArrivalRoutes {
    private static let draft = Schema.object(
        "NewArrival",
        [
            .required("conditionReport", ConditionReportSchemas.atCheckIn),
            .required("diagnosisBy", .moment, "Later than now."),
            .optional(
                "serialNumber", .serialNumber,
                "As it is read off the unit; required unless it is on file."),
            .optional(
                "noSerialNumber", .object("NoSerialNumber", NoSerialNumber.fields(.input)),
                "Instead of `serialNumber`, for a unit without a legible one."),
            .optional(
                "equipmentId", .id, "The unit on file that arrived, if it is not the ticket's."),
            .optional(
                "transferOwnership", .bool, "The unit on file under another customer is now theirs."
            ),
            .optional("newUnit", .bool, TicketSchemas.newUnitDoc),
        ])

    static let take = WriteOperation.change(
        "Takes in a mail-in that has arrived", draft, TicketSchemas.ticket
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let arrival = Arrival(call.body)
        let (person, service) = (call.person, call.service)
        return WritePlan(
            id,
            validate: { ticket, transaction throws(RepairError) in
                try arrival.faults(on: ticket, in: transaction)
            },
            apply: { ticket, transaction throws(RepairError) in
                try arrival.take(&ticket, by: person, in: transaction)
                return try TicketRoutes.result(ticket, service, in: transaction)
            })
    }
    .noting(
        "Report, number, promise and the move to `received` in one. If a unit on file has the "
            + "number, the ticket is about that unit from then on."
    )
    .refusing(
        .noSuchTransition, .serialHeldByAnotherCustomer, .alreadyHere, .resemblesUnitOnFile,
        .alreadyOnFile, .gateNotMet, .ticketFull)
}

extension Arrival {
    init(_ body: JSONNode) {
        self.init()
        if let report = body["conditionReport"], !report.isNull {
            conditionReport = ConditionReportDraft(report)
        }
        diagnosisBy = body.instant("diagnosisBy")
        serialNumber = body.text("serialNumber")
        if let none = body["noSerialNumber"], !none.isNull {
            noSerialNumber = NoSerialNumber(taken: none)
        }
        equipmentId = body.integer("equipmentId")
        transferOwnership = body.bool("transferOwnership") ?? false
        isNewUnit = body.bool("newUnit") ?? false
    }
}
