internal import SQLite

enum ExternalWaitRows {
    static func insert(
        _ wait: ExternalWait, event: Int64, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO waits (ticketId, eventNumber, partExpectedOn, depot, depotReference,
                expectedBackOn)
            VALUES (?, ?, ?, ?, ?, ?)
            """, .int(ticket), .int(event), .text(orNull: wait.partExpectedOn?.text),
            .text(orNull: wait.depot), .text(orNull: wait.depotReference),
            .text(orNull: wait.expectedBackOn?.text))
    }

    static func last(of ticket: Int64, in transaction: Transaction) throws(RepairError)
        -> ExternalWait?
    {
        try transaction.first(
            """
            SELECT partExpectedOn, depot, depotReference, expectedBackOn FROM waits
            WHERE ticketId = ? ORDER BY eventNumber DESC LIMIT 1
            """, .int(ticket)
        ) { row in
            ExternalWait(
                partExpectedOn: row.textOrNil(0).flatMap { CalendarDate($0) },
                depot: row.textOrNil(1), depotReference: row.textOrNil(2),
                expectedBackOn: row.textOrNil(3).flatMap { CalendarDate($0) })
        }
    }
}
