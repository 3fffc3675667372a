internal import SQLite

enum LoanRows {
    static func insert(_ loan: Loan, event: Int64, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            """
            INSERT INTO loans (ticketId, number, loanerId, dueBackOn, eventNumber)
            VALUES (?, ?, ?, ?, ?)
            """, .int(ticket), .int(loan.number), .int(loan.loanerId), .text(loan.dueBackOn.text),
            .int(event))
    }

    static func takeBack(
        number: Int64, event: Int64, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            "UPDATE loans SET returnedEventNumber = ? WHERE ticketId = ? AND number = ?",
            .int(event), .int(ticket), .int(number))
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM loans WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    /// The number of the loan that is out.
    static func out(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64? {
        try transaction.first(
            "SELECT number FROM loans WHERE ticketId = ? AND returnedEventNumber IS NULL",
            .int(ticket)
        ) { row in row.int(0) }
    }

    static func events(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [EndingFact] {
        try transaction.all(
            """
            SELECT e.number, e.canonical, e.hash, v.personal, x.number,
                r.number, r.canonical, r.hash FROM loans x
            JOIN events e ON e.ticketId = x.ticketId AND e.number = x.eventNumber
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            LEFT JOIN events r ON r.ticketId = x.ticketId AND r.number = x.returnedEventNumber
            WHERE x.ticketId = ? AND x.number > ? ORDER BY x.number LIMIT ?
            """, .int(ticket), .int(number), .int(limit), row: EventRows.ending)
    }
}
