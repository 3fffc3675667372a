internal import SQLite

enum WaitRows {
    static func insert(
        _ wait: Wait, event: Int64, of ticket: Int64, in transaction: Transaction
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
}
