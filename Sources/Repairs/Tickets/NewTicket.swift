/// A ticket about to be inserted.
struct NewTicket {
    /// An earlier ticket of the same unit.
    struct Earlier {
        let row: Int64
        let ticketId: TicketID
    }

    let ticketId: TicketID
    let customerId: Int64?
    let equipmentId: Int64
    let state: TicketState
    let outcome: Outcome?
    let priority: Priority
    let visitId: String?
    let notToExceed: Money?
    let repeatOf: Earlier?
    let receivedAt: Instant?
    let closedAt: Instant?
    let lastMessageAt: Instant?
    let createdAt: Instant
    /// The chain's head once its first event stands.
    let head: ChainHead
    /// What is promised with it.
    let promises: [Promise]

    /// The ticket as it stands on this row.
    func ticket(row: Int64) -> Ticket {
        Ticket(
            id: row, ticketId: ticketId, version: 1, customerId: customerId,
            equipmentId: equipmentId, state: state, outcome: outcome, assignee: nil,
            priority: priority, visitId: visitId, notToExceed: notToExceed,
            repeatOf: repeatOf?.ticketId, receivedAt: receivedAt, returnedAt: nil,
            closedAt: closedAt, lastMessageAt: lastMessageAt, heldUntil: nil, createdAt: createdAt,
            updatedAt: createdAt, statusVersion: 1, statusChangedAt: createdAt, isDiagnosed: false,
            head: head)
    }
}
