internal import Bytes
internal import HTTP
internal import JSON
internal import Repairs

enum ConditionReportSchemas {
    private static let zone = Schema.object(
        "Zone",
        [
            .required("zone", .line()),
            .required("condition", .word(ConditionReport.Condition.self)),
            .optional("note", .paragraphs(), "Required for all but `ok`."),
        ])

    private static let function = Schema.object(
        "Function",
        [
            .required("function", .line()),
            .required("result", .word(ConditionReport.Result.self)),
            .optional("note", .paragraphs()),
        ])

    static let accessories = Schema.array(
        of: .object(
            "Accessory",
            [.required("name", .line()), .required("quantity", .integer(1...1_000_000))]),
        count: 0...TicketBounds.accessoriesMax)

    private static let answers: [Field] = [
        .required("zones", .array(of: zone, count: 0...TicketBounds.zonesMax)),
        .required("functions", .array(of: function, count: 0...TicketBounds.functionsMax)),
        .optional("accessories", accessories),
        .optional("agreedBy", .line(), "Who agreed to it; or `refusedToAgree`."),
        .optional(
            "refusedToAgree", .object("RefusedToAgree", [.required("reason", .paragraphs())])),
    ]

    static let atCheckIn = Schema.object("IntakeConditionReport", answers)

    static let draft = Schema.object(
        "NewConditionReport",
        [.required("stage", .word(ConditionReport.Stage.self))] + answers)

    static let report = Schema.object(
        "ConditionReport",
        [
            .required("number", .integer(1...100_000), "1, 2, … within the ticket."),
            .required("stage", .word(ConditionReport.Stage.self)),
        ] + answers + [
            .required("at", .instant),
            .required("by", .line()),
            .required("seal", .line(), "The hash of the event that froze it."),
        ])
}

enum ConditionReportRoutes {
    static let list = ReadOperation.list(
        "Lists a ticket's condition reports, every version", of: ConditionReportSchemas.report
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let reports = try ConditionReports.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(reports, of: ticket, key: { [$0.number] }) { report, json in
            json.object { report.write(to: &$0) }
        }
    }

    static let add = WriteOperation.create(
        "Records the condition; an earlier report of the stage stays",
        ConditionReportSchemas.draft, ConditionReportSchemas.report
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let draft = ConditionReportDraft(call.body)
        let person = call.person
        return WritePlan(
            id,
            validate: { ticket, transaction throws(RepairError) in
                let intake =
                    draft.stage == .handover
                    ? try ConditionReports.last(.intake, of: ticket, in: transaction) : nil
                return draft.faults(at: "", stage: draft.stage ?? .intake, intake: intake)
            },
            apply: { ticket, transaction throws(RepairError) in
                let report = try ConditionReports.add(
                    draft, to: &ticket, by: person, in: transaction)
                var json = JSONWriter(reserving: 1024)
                json.object { report.write(to: &$0) }
                return HandlerResult.created(json.bytes, on: ticket)
            })
    }
    .refusing(.notInThisState, .ticketFull)
}

extension ConditionReport {
    func write(to json: inout JSONWriter) {
        json.member("number", number)
        json.member("stage", stage.rawValue)
        json.member(
            "zones",
            array: { json in
                for zone in zones {
                    json.object { json in
                        json.member("zone", zone.zone)
                        json.member("condition", zone.condition.rawValue)
                        json.member("note", zone.note)
                    }
                }
            })
        json.member(
            "functions",
            array: { json in
                for function in functions {
                    json.object { json in
                        json.member("function", function.function)
                        json.member("result", function.result.rawValue)
                        json.member("note", function.note)
                    }
                }
            })
        json.member(
            "accessories",
            array: { json in
                for accessory in accessories { json.object { accessory.write(to: &$0) } }
            })
        json.member("agreedBy", agreedBy)
        if let refusedToAgree {
            json.member("refusedToAgree", object: { $0.member("reason", refusedToAgree) })
        } else {
            json.member(null: "refusedToAgree")
        }
        json.member("at", at)
        json.member("by", by)
        json.member("seal", Hex.lower(seal))
    }
}

extension ConditionReportDraft {
    init(_ body: JSONNode) {
        self.init()
        stage = body.word("stage")
        zones = body.items("zones").map { zone in
            ConditionReport.Zone(
                zone: zone.text("zone") ?? "", condition: zone.word("condition") ?? .ok,
                note: zone.text("note"))
        }
        functions = body.items("functions").map { function in
            ConditionReport.Function(
                function: function.text("function") ?? "",
                result: function.word("result") ?? .notTested, note: function.text("note"))
        }
        accessories = body.items("accessories").map(ConditionReport.Accessory.init)
        agreedBy = body.text("agreedBy")
        // A refusal without a reason is one fault, which the schema names.
        refusedToAgree = body["refusedToAgree"].flatMap { value in
            value.isNull ? nil : value.text("reason") ?? ""
        }
    }
}

extension ConditionReport.Accessory {
    init(_ body: JSONNode) {
        self.init(name: body.text("name") ?? "", quantity: body.integer("quantity") ?? 0)
    }

    func write(to json: inout JSONWriter) {
        json.member("name", name)
        json.member("quantity", quantity)
    }
}

extension HandlerResult {
    /// 201 with a new fact; the validator is its ticket's.
    static func created(_ body: [UInt8], on ticket: Ticket) -> HandlerResult {
        var result = HandlerResult.created(body, version: ticket.version)
        result.customerId = ticket.customerId
        return result
    }
}
