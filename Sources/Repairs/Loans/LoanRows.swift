internal import SQLite

/// Which loaner is out on which ticket.
enum LoanRows {
    /// Files the loan that the ticket's last event records.
    static func insert(_ loan: Recorded<Loan>, of ticket: Ticket, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            """
            INSERT INTO loans (ticketId, number, loanerId, dueBackOn, eventNumber)
            VALUES (?, ?, ?, ?, ?)
            """, .int(ticket.id), .int(loan.number), .int(loan.fact.loanerId),
            .text(loan.fact.dueBackOn.text), .int(ticket.head.count))
    }

    /// Files the return that the ticket's last event records.
    static func takeBack(_ loan: Recorded<Loan>, of ticket: Ticket, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "UPDATE loans SET returnedEventNumber = ? WHERE ticketId = ? AND number = ?",
            .int(ticket.head.count), .int(ticket.id), .int(loan.number))
    }

    /// The number of the loan that is out.
    static func out(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64? {
        try transaction.first(
            "SELECT number FROM loans WHERE ticketId = ? AND returnedEventNumber IS NULL",
            .int(ticket)
        ) { row in row.int(0) }
    }
}
