import TestSupport

@testable import Repairs

/// Use cases from the ticket's ID on, as the API does them: find, judge, apply.
extension TicketID {
    fileprivate func found<Value>(
        in transaction: Transaction, _ faults: (Ticket) throws(RepairError) -> Faults,
        _ apply: (inout Ticket) throws(RepairError) -> Value
    ) throws(RepairError) -> (Value, ticket: Ticket) {
        var ticket = try Tickets.read(self, in: transaction)
        let faults = try faults(ticket)
        guard faults.isEmpty else { throw .invalid(faults) }
        return (try apply(&ticket), ticket)
    }
}

extension Transitions {
    static func move(
        _ id: TicketID, _ draft: Draft, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Ticket {
        if let to = draft.to {
            try checkRoles(of: person, into: to, overriding: draft.overrideReason != nil)
        }
        let before = try Tickets.read(id, in: transaction)
        if draft.overrideReason == nil {
            try checkRoles(of: person, for: draft, on: before, in: transaction)
        }
        return try id.found(in: transaction) { ticket in
            draft.faults(on: ticket)
        } _: { ticket throws(RepairError) in
            try move(&ticket, draft, by: person, in: transaction)
        }.ticket
    }
}

extension Tickets {
    static func change(
        _ id: TicketID, _ changes: Changes, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Ticket {
        try id.found(in: transaction) { _ throws(RepairError) in
            try changes.faults(in: transaction)
        } _: { ticket throws(RepairError) in
            try change(&ticket, changes, by: person, in: transaction)
        }.ticket
    }
}

extension Quotes {
    static func add(
        _ draft: QuoteDraft, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (quote: Quote, ticket: Ticket) {
        try id.found(in: transaction) { _ in
            draft.faults(at: transaction.now)
        } _: { ticket throws(RepairError) in
            try add(draft, to: &ticket, by: person, in: transaction)
        }
    }

    static func change(
        _ number: Int64, to draft: QuoteDraft, on id: TicketID, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> (quote: Quote, ticket: Ticket) {
        try id.found(in: transaction) { _ in
            draft.faults(at: transaction.now)
        } _: { ticket throws(RepairError) in
            let quote = try read(number, of: ticket, in: transaction)
            return try change(quote, to: draft, on: &ticket, by: person, in: transaction)
        }
    }

    static func send(
        _ number: Int64, overriding reason: String?, on id: TicketID, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> (quote: Quote, ticket: Ticket) {
        try id.found(in: transaction) { _ in
            []
        } _: { ticket throws(RepairError) in
            let quote = try read(number, of: ticket, in: transaction)
            return try send(
                quote, overrideReason: reason, on: &ticket, by: person, in: transaction)
        }
    }
}

extension QuoteDecisions {
    static func take(
        _ draft: QuoteDecisionDraft, on number: Int64, of id: TicketID, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> (quote: Quote, ticket: Ticket) {
        try id.found(in: transaction) { ticket throws(RepairError) in
            spokenFaults(draft, on: try Quotes.read(number, of: ticket, in: transaction))
        } _: { ticket throws(RepairError) in
            let quote = try Quotes.read(number, of: ticket, in: transaction)
            return try take(draft, on: quote, of: &ticket, by: person, in: transaction)
        }
    }

    static func decide(
        _ draft: QuoteDecisionDraft, on number: Int64, of id: TicketID,
        in transaction: Transaction
    ) throws(RepairError) -> (quote: Quote, ticket: Ticket) {
        try id.found(in: transaction) { ticket throws(RepairError) in
            ownFaults(draft, on: try Quotes.read(number, of: ticket, in: transaction))
        } _: { ticket throws(RepairError) in
            let quote = try Quotes.read(number, of: ticket, in: transaction)
            return try decide(draft, on: quote, of: &ticket, in: transaction)
        }
    }
}

extension Photos {
    static func add(
        _ image: PhotoImage, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (photo: Photo, ticket: Ticket) {
        try id.found(in: transaction) { _ in
            []
        } _: { ticket throws(RepairError) in
            try add(image, to: &ticket, by: person, in: transaction)
        }
    }
}

extension Notifications {
    static func retry(
        _ number: Int64, of id: TicketID, in transaction: Transaction
    ) throws(RepairError) -> (notification: Notification, ticket: Ticket) {
        try id.found(in: transaction) { _ in
            []
        } _: { ticket throws(RepairError) in
            let found = try read(number, of: ticket, in: transaction)
            return try retry(found, of: &ticket, by: desk, in: transaction)
        }
    }
}

extension ConditionReports {
    static func add(
        _ draft: ConditionReportDraft, to id: TicketID, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> (report: ConditionReport, ticket: Ticket) {
        try id.found(in: transaction) { ticket throws(RepairError) in
            let intake = try last(.intake, of: ticket, in: transaction)
            return draft.faults(
                at: "", stage: draft.stage ?? .intake,
                intake: draft.stage == .handover ? intake : nil)
        } _: { ticket throws(RepairError) in
            try add(draft, to: &ticket, by: person, in: transaction)
        }
    }
}

extension Customers {
    static func create(_ customer: Customer, in transaction: Transaction)
        throws(RepairError) -> OnFile<Customer>
    { try create(customer, by: desk, in: transaction) }

    static func match(_ customer: Customer, in transaction: Transaction)
        throws(RepairError) -> Match
    { try match(customer, CustomerKeys(customer), in: transaction) }

    static func change(
        _ id: Int64, in transaction: Transaction, _ edit: (inout Customer) -> Void
    ) throws(RepairError) -> OnFile<Customer> {
        let old = try Customer.read(id, in: transaction)
        return try change(old, to: try old.edited(edit), by: desk, in: transaction)
    }
}

extension EquipmentRegister {
    static func create(_ unit: Equipment, owner: Int64?, in transaction: Transaction)
        throws(RepairError) -> OnFile<Equipment>
    {
        var unit = unit
        unit.customerId = owner
        return try EquipmentRows.insert(unit, EquipmentKeys(unit), in: transaction)
    }

    static func change(
        _ id: Int64, in transaction: Transaction, _ edit: (inout Equipment) -> Void
    ) throws(RepairError) -> OnFile<Equipment> {
        let old = try Equipment.read(id, in: transaction)
        let edited = try old.edited { unit in
            edit(&unit)
            unit = unit.settled(correcting: old.value)
        }
        return try change(old, to: edited, in: transaction)
    }
}

extension OnFile {
    fileprivate func edited(_ edit: (inout Value) -> Void) throws(RepairError) -> Value {
        var edited = value
        edit(&edited)
        let faults = edited.faults(correcting: value)
        guard faults.isEmpty else { throw .invalid(faults) }
        return edited
    }
}

extension Tokens {
    static func revoke(_ name: String, in transaction: Transaction) throws(RepairError) {
        try revoke(try read(name, in: transaction), in: transaction)
    }
}
