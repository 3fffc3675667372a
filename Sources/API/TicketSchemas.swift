internal import JSON
internal import Repairs

/// What tickets and check-ins look like from outside.
enum TicketSchemas {
    static let symptom = Schema.object(
        "Symptom",
        [
            .required("id", .integer(1...10_000), "1, 2, … within the ticket."),
            .required("description", .paragraphs(), "What the customer reports."),
        ])

    static let newSymptom = Schema.object(
        "NewSymptom", [.required("description", .paragraphs())])

    static let customerChoice = Schema.either(
        having: "id", .object("CustomerOnFile", [.required("id", .id)]),
        otherwise: RecordRoutes<Customer>.draft)

    static let equipmentChoice = Schema.either(
        having: "id", .object("EquipmentOnFile", [.required("id", .id)]),
        otherwise: RecordRoutes<Equipment>.draft)

    static let checkIn = Schema.object(
        "CheckIn",
        [
            .required("customer", customerChoice, "Somebody on file by id, or inline."),
            .required("equipment", equipmentChoice, "A unit on file by id, or inline."),
            .required(
                "symptoms",
                .array(of: newSymptom, count: 1...TicketBounds.symptomsMax)),
            .optional(
                "conditionReport", ConditionReportSchemas.atCheckIn,
                "Required unless `arrived` is false."),
            .optional(
                "diagnosisBy", .moment, "Later than now. Required unless `arrived` is false."),
            .optional("arrived", .bool, "False books a mail-in; true where it is left out."),
            .optional("notToExceed", .money, "What the customer agrees to without being asked."),
            .optional("visitId", .line(), "Text of the client's choosing."),
            .optional(
                "broughtBy", .object("BroughtBy", BroughtBy.fields(.input)),
                "Who hands it in for the customer."),
            .optional("priority", .word(Priority.self)),
            .optional(
                "transferOwnership", .bool, "The unit on file under another customer is now theirs."
            ),
            .optional("newUnit", .bool, newUnitDoc),
        ])

    static let newUnitDoc =
        "It is another unit than the customer's of the same brand and serial number."

    static let changes = Schema.object(
        "TicketChanges",
        [
            .optional("assignee", .line(), "An active token's name."),
            .kept("priority", .word(Priority.self)),
            .optional("notToExceed", .money),
            .optional("visitId", .line()),
        ])

    private static let own: [Field] = [
        .required("ticketId", .ticketId),
        .required("state", .word(TicketState.self)),
        .optional("outcome", .word(Outcome.self)),
        .optional("customerId", .id, "Null for imported records."),
        .required("equipmentId", .id),
        .optional("assignee", .line()),
        .required("priority", .word(Priority.self)),
        .optional("visitId", .line()),
        .optional("notToExceed", .money),
        .optional(
            "repeatOf", .ticketId, "Where this unit was returned within the 90 days before."),
        .required("statusUrl", .line()),
        .optional("receivedAt", .instant),
        .optional("returnedAt", .instant),
        .optional("closedAt", .instant),
        .required("createdAt", .instant),
        .required("updatedAt", .instant),
        .required("version", .version),
    ]

    private static let listed: [Field] =
        own + [
            .optional(
                "customer",
                .object(
                    "TicketCustomer",
                    [.required("id", .id), .optional("name", .line(), "Null once erased.")]),
                "Null for imported records."),
            .required(
                "equipment",
                .object(
                    "TicketEquipment",
                    [
                        .required("id", .id),
                        .required("category", .word(Category.self)),
                        .required("brand", .line()),
                        .required("model", .line()),
                        .optional("serialNumber", .line(1...100)),
                    ])),
            .optional("nextUpdateBy", .instant),
            .required("overdue", .bool),
            .required("symptoms", .array(of: symptom, count: 0...1000)),
            .required("promises", .array(of: PromiseSchemas.promise, count: 0...1000)),
        ]

    /// A ticket in a list.
    static let summary = Schema.object("TicketSummary", listed)

    /// A ticket with its facts.
    static let ticket = Schema.object(
        "Ticket",
        listed + [
            .optional(
                "broughtBy", .object("BroughtBy", BroughtBy.fields(.input)),
                "Who handed it in for the customer."),
            .required(
                "conditionReports", .array(of: ConditionReportSchemas.report, count: 0...1000)),
            .optional("hold", FactRoutes<Hold>.item, "The one that stands now."),
            .optional("coverage", CoverageSchemas.decided, "Null until somebody decides."),
            .optional(
                "payment", BalanceSchemas.balance,
                "Null while no quote is approved and nothing was paid."),
            .optional("partExpectedOn", .date, "In `awaitingParts`, else null."),
            .optional("depot", .line(), "In `atDepot`, else null, as the two that follow."),
            .optional("depotReference", .line()),
            .optional("expectedBackOn", .date),
            .required("programmes", .array(of: .anything, count: 0...100)),
            .required("suggestions", .array(of: suggestion, count: 0...100)),
        ])

    static let suggestion = Schema.object(
        "Suggestion",
        [
            .required("kind", .word(Suggestion.Kind.self)),
            .optional("customerId", .id),
            .optional("equipmentId", .id),
            .required("field", .line()),
            .optional("onFile", .line(1...254)),
            .optional("given", .line(1...254)),
        ])
}
