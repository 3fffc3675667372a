import TestSupport
import Testing

@testable import Repairs

/// What staff do with a ticket, each in a transaction of its own.
extension TestShop {
    @discardableResult
    func add<Recording: Fact>(_ fact: Recording, to id: TicketID, by person: Person) throws
        -> Recorded<Recording>
    {
        try write { transaction throws(RepairError) in
            try fact.add(to: id, by: person, in: transaction).fact
        }
    }

    /// The facts of a type, oldest first.
    func all<Recording: Fact>(
        _ type: Recording.Type, of id: TicketID, after number: Int64 = 0, limit: Int = 1000
    ) throws -> [Recorded<Recording>] {
        try write { transaction throws(RepairError) in
            try Recording.page(
                of: try Tickets.read(id, in: transaction), after: number, limit: limit,
                in: transaction)
        }
    }

    /// Does something to a ticket as it is now.
    func with<Value: Sendable>(
        _ id: TicketID,
        _ body: @escaping @Sendable (inout Ticket, Transaction) throws(RepairError) -> Value
    ) throws -> Value {
        try write { transaction throws(RepairError) in
            var ticket = try Tickets.read(id, in: transaction)
            return try body(&ticket, transaction)
        }
    }

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
        _ id: TicketID, _ kind: Promise.Kind, in span: Int64, reason: String? = nil
    ) throws -> Promise {
        var draft = Promise()
        (draft.kind, draft.dueAt, draft.reason) = (kind, clock.now.later(by: span), reason)
        return try with(id) { [draft] ticket, transaction throws(RepairError) in
            let faults = try Promises.faults(draft, for: ticket, in: transaction)
            guard faults.isEmpty else { throw .invalid(faults) }
            return try Promises.make(draft, on: &ticket, by: bench, in: transaction)
        }
    }

    @discardableResult
    func update(_ id: TicketID, _ message: String) throws -> Recorded<Update> {
        var update = Update()
        update.message = message
        return try add(update, to: id, by: desk)
    }

    @discardableResult
    func note(_ id: TicketID, _ text: String) throws -> Recorded<Note> {
        var note = Note()
        note.text = text
        return try add(note, to: id, by: bench)
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
            _ = try EquipmentRegister.change(ticket.equipmentId, in: transaction) {
                $0.serialNumber = number
            }
        }
    }

    /// Puts active tokens of these people on file, as assignees must have.
    func hire(_ people: Person...) throws {
        for person in people {
            try write { transaction throws(RepairError) in
                _ = try Tokens.create(Token(person.name, person.roles), in: transaction)
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
