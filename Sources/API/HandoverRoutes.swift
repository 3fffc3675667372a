internal import HTTP
internal import JSON
internal import Repairs

enum HandoverShapes {
    private static func facts(recipient: Field) -> [Field] {
        [
            .required("serialNumber", .line(1...100), "As it was read off the unit."),
            .required(
                "accessories", ConditionReportShapes.accessories,
                "What was given with it; empty where there is nothing."),
            recipient,
            .optional("identification", .line(), "What the recipient showed."),
        ]
    }

    static let draft = Shape.object(
        "NewHandover", facts(recipient: .required("recipient", .line(), "Who takes the unit.")))

    static let handover = Shape.object(
        "Handover",
        [.required("number", .integer(1...1_000_000), "1, 2, … within the ticket.")]
            + facts(recipient: .optional("recipient", .line(), "Null once erased.")) + [
                .required("at", .instant),
                .required("by", .line()),
            ])
}

enum HandoverRoutes {
    static let list = ReadOperation.list(
        "Lists what was given back to whom", of: HandoverShapes.handover
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let page = try Handovers.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(page, of: ticket, key: { [$0.number] }) { handover, json in
            json.raw(handover.json)
        }
    }

    static let add = WriteOperation.create(
        "Gives the unit back", HandoverShapes.draft, HandoverShapes.handover
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let draft = HandoverDraft(call.body)
        let person = call.person
        return WritePlan(
            target: TicketRoutes.target(id),
            check: { _ throws(RepairError) in draft.faults() },
            act: { transaction throws(RepairError) in
                let (handover, ticket) = try Handovers.add(
                    draft, to: id, by: person, in: transaction)
                return Reply.created(handover.json, on: ticket)
            },
            refused: { transaction, error throws(RepairError) in
                guard case .unmet = error else { return }
                try Handovers.noteRefused(draft, to: id, by: person, in: transaction)
            })
    }
    .noting(
        "The last one counts. Another unit's serial number is `gate-not-met` at once, and stands "
            + "on the timeline; the other gates are asked by the move to `returned`."
    )
    .refusing(.gateNotMet, .notInThisState)
}

extension HandoverDraft {
    fileprivate init(_ body: JSONValue) {
        self.init()
        serialNumber = body.text("serialNumber").map(EquipmentDraft.serialNumber)
        accessories = body["accessories"]?.items?.map(ConditionReport.Accessory.init)
        recipient = body.text("recipient")
        identification = body.text("identification")
    }
}

extension Handover {
    fileprivate var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("number", number)
            json.member("serialNumber", serialNumber)
            json.member(
                "accessories",
                array: { json in
                    for accessory in accessories { json.object { accessory.write(to: &$0) } }
                })
            json.member("recipient", recipient)
            json.member("identification", identification)
            json.member("at", at.text)
            json.member("by", by)
        }
        return json.bytes
    }
}
