internal import HTTP
internal import JSON
internal import Repairs

enum TransitionSchemas {
    static let draft = Schema.object(
        "NewTransition",
        [
            .required("to", .word(TicketState.self)),
            .optional(
                "outcome", .word(Outcome.self),
                "Into `qualityCheck` and `ready`; `disposed` from `unclaimed` or, of what is "
                    + "unrepaired, from `ready` into `closed`; `withdrawn` or `declined` into "
                    + "`cancelled`. Settled once it is ready."),
            .optional(
                "agreedBy", .line(),
                "Who agreed that the unit stays here: with the outcome `tradedIn` or `disposed`."),
            .optional("message", .paragraphs(), "For the customer."),
            .optional(
                "note", .paragraphs(),
                "For staff alone; required from `received` into `cancelled`."),
            .optional("partExpectedOn", .date, "Into `awaitingParts`."),
            .optional("depot", .line(), "Into `atDepot`, as the two that follow."),
            .optional("depotReference", .line()),
            .optional("expectedBackOn", .date),
            .optional(
                "override", .object("Override", [.required("reason", .paragraphs())]),
                "A manager's, past gates that don't hold."),
        ])

    static let unmet = Schema.object(
        "UnmetGate", [.required("gate", .word(Gate.self)), .required("detail", .paragraphs())])

    static let possible = Schema.object(
        "PossibleTransition",
        [
            .required("to", .word(TicketState.self)),
            .required("roles", .array(of: .word(Role.self), count: 0...4)),
            .required("unmet", .array(of: unmet, count: 0...50)),
        ])
}

enum TransitionRoutes {
    static let list = ReadOperation.list(
        "Lists the states that may follow, and what is missing for each",
        of: TransitionSchemas.possible
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let possible = try Transitions.possible(for: ticket, person: call.person, in: transaction)
        let page = possible.enumerated().map { (place: Int64($0.offset) + 1, move: $0.element) }
            .filter { $0.place > call.page.afterId }
        return call.list(page, of: ticket, key: { [$0.place] }) { item, json in
            json.object { item.move.write(to: &$0) }
        }
    }

    static let move = WriteOperation.change(
        "Moves a ticket to another state", TransitionSchemas.draft, TicketSchemas.ticket
    ) { call throws(RepairError) in
        let draft = Transitions.Draft(call.body)
        let overriding = call.body["override"].map { !$0.isNull } ?? false
        if let to = draft.to {
            try Transitions.checkRoles(of: call.person, into: to, overriding: overriding)
        }
        let id = try call.ticketId()
        let (person, service) = (call.person, call.service)
        return WritePlan(
            id,
            validate: { ticket, transaction throws(RepairError) in
                if !overriding {
                    try Transitions.checkRoles(
                        of: person, for: draft, on: ticket, in: transaction)
                }
                return draft.faults(on: ticket)
            },
            apply: { ticket, transaction throws(RepairError) in
                try Transitions.move(&ticket, draft, by: person, in: transaction)
                return try TicketRoutes.result(ticket, service, in: transaction)
            })
    }
    .refusing(.gateNotMet, .noSuchTransition, .alreadyHere)
}

extension Transitions.Draft {
    init(_ body: JSONNode) {
        self.init()
        to = body.word("to")
        outcome = body.word("outcome")
        agreedBy = body.text("agreedBy")
        message = body.text("message")
        note = body.text("note")
        partExpectedOn = body.date("partExpectedOn")
        depot = body.text("depot")
        depotReference = body.text("depotReference")
        expectedBackOn = body.date("expectedBackOn")
        overrideReason = body["override"]?.text("reason")
    }
}

extension Transitions.Possible {
    func write(to json: inout JSONWriter) {
        json.member("to", to.rawValue)
        json.member("roles", array: { json in for role in roles { json.string(role.rawValue) } })
        json.member(
            "unmet",
            array: { json in
                for gate in unmet {
                    json.object { json in
                        json.member("gate", gate.gate.rawValue)
                        json.member("detail", gate.detail)
                    }
                }
            })
    }
}
