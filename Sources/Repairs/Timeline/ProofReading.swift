/// A chain of events read one by one, in as many transactions as it takes: as it was when the
/// reading began.
package struct ProofReading: Sendable {
    /// Nil for the audit chain.
    private let ticket: Int64?
    /// What happens after the beginning is of another proof.
    private let last: Int64
    private var number: Int64 = 0

    package init(of ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        self.ticket = ticket.id
        last = try ProofRows.last(of: ticket.id, in: transaction)
    }

    /// Reads the audit chain.
    package init(ofAudit transaction: Transaction) throws(RepairError) {
        ticket = nil
        last = try AuditRows.head(in: transaction).count
    }

    /// How many events the audit chain has, as its version.
    package var count: Int64 { last }

    /// The next event, nil behind the last.
    package mutating func next(in transaction: Transaction) throws(RepairError) -> StoredEvent? {
        let event =
            if let ticket {
                try ProofRows.next(of: ticket, after: number, through: last, in: transaction)
            } else {
                try AuditRows.next(after: number, through: last, in: transaction)
            }
        if let event { number = event.number }
        return event
    }
}
