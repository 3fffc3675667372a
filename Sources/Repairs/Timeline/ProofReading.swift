/// A ticket's chain of events read one by one, in as many transactions as it takes: as it was when
/// the reading began.
package struct ProofReading: Sendable {
    private let ticket: Int64
    /// What happens after the beginning is of another proof.
    private let last: Int64
    private var number: Int64 = 0

    package init(of ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        self.ticket = ticket.id
        last = try ProofRows.last(of: ticket.id, in: transaction)
    }

    /// The next event, nil behind the last.
    package mutating func next(in transaction: Transaction) throws(RepairError) -> StoredEvent? {
        let event = try ProofRows.next(of: ticket, after: number, through: last, in: transaction)
        if let event { number = event.number }
        return event
    }
}
