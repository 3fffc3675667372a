/// The tickets that a list shows; nil leaves a field open.
package struct TicketFilter: Sendable {
    package enum Assignee: Sendable, Equatable {
        case name(String)
        case nobody
    }

    /// Any of these.
    package var states: [TicketState]?
    /// Whether it is neither returned, closed nor cancelled.
    package var open: Bool?
    package var assignee: Assignee?
    package var priority: Priority?
    package var visitId: String?
    package var overdue: Bool?
    package var customerId: Int64?
    package var equipmentId: Int64?
    package var updatedSince: Instant?
    package var q: String?

    package init() {}

    /// The states that `states` and `open` leave; nil if they leave all.
    var statesLeft: [TicketState]? {
        guard states != nil || open != nil else { return nil }
        return TicketState.allCases.filter { state in
            states?.contains(state) != false && open.map { $0 == state.isOpen } != false
        }
    }
}

/// A ticket as a list shows it.
package struct ListedTicket: Sendable {
    package let ticket: Ticket
    package let parties: TicketParties
    package let symptoms: [Symptom]
    /// The latest of each kind.
    package let promises: [Promise]

    package init(
        _ ticket: Ticket, _ parties: TicketParties, _ symptoms: [Symptom], _ promises: [Promise]
    ) {
        (self.ticket, self.parties) = (ticket, parties)
        (self.symptoms, self.promises) = (symptoms, promises)
    }
}

extension Tickets {
    /// A page of tickets in the order in which they were opened, or from the newest on.
    package static func list(
        _ filter: TicketFilter, _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [Ticket] {
        let rows = try TicketListRows.rows(filter, page, in: transaction)
        guard !rows.isEmpty else { return [] }
        return try TicketRows.byRows(json(rows), in: transaction)
    }

    /// The same with what a list shows of each, by one statement for each kind.
    package static func listed(
        _ filter: TicketFilter, _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [ListedTicket] {
        let tickets = try list(filter, page, in: transaction)
        guard !tickets.isEmpty else { return [] }
        let rows = json(tickets.map(\.id))
        let parties = try TicketRows.parties(of: rows, in: transaction)
        let symptoms = try TicketRows.symptoms(of: rows, in: transaction)
        let promises = try PromiseRows.current(of: rows, in: transaction)
        return tickets.map { ticket in
            ListedTicket(
                ticket, parties[ticket.id] ?? TicketParties(), symptoms[ticket.id] ?? [],
                promises[ticket.id] ?? [])
        }
    }

    private static func json(_ rows: [Int64]) -> String {
        "[" + rows.map(String.init).joined(separator: ",") + "]"
    }
}
