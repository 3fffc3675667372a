import Testing

@testable import Repairs

let desk = Person(tokenId: 1, name: "Dana", roles: [.frontDesk])
let bench = Person(tokenId: 2, name: "Theo", roles: [.technician])
let boss = Person(tokenId: 3, name: "Mara", roles: [.manager])
let admin = Person(tokenId: 4, name: "Ada", roles: [.admin])

/// What staff do with a ticket, each in a transaction of its own.
extension TestShop {
    @discardableResult
    func move(
        _ id: TicketID, to state: TicketState?, by person: Person = desk,
        outcome: Outcome? = nil, message: String? = nil, note: String? = nil,
        overriding reason: String? = nil
    ) throws -> Ticket {
        var draft = Transitions.Draft()
        (draft.to, draft.outcome, draft.message) = (state, outcome, message)
        (draft.note, draft.overrideReason) = (note, reason)
        return try write { [draft] transaction throws(RepairError) in
            try Transitions.move(id, draft, by: person, in: transaction)
        }
    }

    func possible(_ id: TicketID, for person: Person = desk) throws -> [Transitions.Possible] {
        try write { transaction throws(RepairError) in
            try Transitions.possible(
                for: try Tickets.read(id, in: transaction), person: person, in: transaction)
        }
    }

    @discardableResult
    func report(
        _ id: TicketID, stage: ConditionReport.Stage? = .intake, agreedBy: String? = "Ming Tan",
        zone: String = "Top plate"
    ) throws -> ConditionReport {
        var draft = ConditionReportDraft()
        draft.stage = stage
        draft.zones = [.init(zone: zone, condition: .ok, note: nil)]
        draft.functions = [.init(function: "Powers on", result: .pass, note: nil)]
        draft.agreedBy = agreedBy
        return try write { [draft] transaction throws(RepairError) in
            try ConditionReports.add(draft, to: id, by: desk, in: transaction).report
        }
    }

    @discardableResult
    func promise(
        _ id: TicketID, _ kind: Promise.Kind?, in span: Int64, reason: String? = nil
    ) throws -> Promise {
        var draft = Promises.Draft()
        (draft.kind, draft.dueAt, draft.reason) = (kind, clock.now.later(by: span), reason)
        return try write { [draft] transaction throws(RepairError) in
            try Promises.make(draft, on: id, by: bench, in: transaction).promise
        }
    }

    @discardableResult
    func update(_ id: TicketID, _ message: String) throws -> Message {
        try write { transaction throws(RepairError) in
            try Updates.add(message, to: id, by: desk, in: transaction).update
        }
    }

    @discardableResult
    func note(_ id: TicketID, _ text: String) throws -> Message {
        try write { transaction throws(RepairError) in
            try Notes.add(text, to: id, by: bench, in: transaction).note
        }
    }

    @discardableResult
    func change(_ id: TicketID, _ changes: Tickets.Changes) throws -> Ticket {
        try write { transaction throws(RepairError) in
            try Tickets.change(id, changes, by: desk, in: transaction)
        }
    }

    @discardableResult
    func assign(_ id: TicketID, to name: String?) throws -> Ticket {
        var changes = Tickets.Changes()
        changes.assignee = .set(name)
        return try change(id, changes)
    }

    func setSerialNumber(_ number: String, of ticket: Ticket) throws {
        try write { transaction throws(RepairError) in
            _ = try EquipmentRegister.change(
                ticket.equipmentId, EquipmentChange(serialNumber: .set(number)), in: transaction)
        }
    }

    /// Puts active tokens of these people on file, as assignees must have.
    func hire(_ people: Person...) throws {
        for person in people {
            try write { transaction throws(RepairError) in
                _ = try Tokens.create(
                    TokenDraft(name: person.name, roles: person.roles), in: transaction)
            }
        }
    }

    func status(_ id: TicketID, _ language: StatusLanguage = .en) throws -> Status {
        try write { transaction throws(RepairError) in
            try Statuses.read(id, language, in: transaction)
        }
    }

    func events(_ id: TicketID) throws -> [TimelineEvent] {
        try write { transaction throws(RepairError) in
            try Timeline.page(
                of: try Tickets.read(id, in: transaction), after: 0, limit: 1000, in: transaction)
        }
    }

    func facts(_ id: TicketID) throws -> TicketFacts {
        try write { transaction throws(RepairError) in
            try Tickets.facts(of: try Tickets.read(id, in: transaction), in: transaction)
        }
    }
}

/// The gates that a refusal names; nil where it is another refusal.
func unmetGates(_ error: RepairError?) -> [Gate]? {
    if case .unmet(let unmet) = error { unmet.map(\.gate) } else { nil }
}

/// The pointers of a refusal's faults; nil where it is another refusal.
func pointers(_ error: RepairError?) -> [String]? {
    if case .invalid(let faults) = error { faults.map(\.pointer) } else { nil }
}
