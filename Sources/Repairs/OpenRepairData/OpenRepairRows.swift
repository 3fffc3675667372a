internal import SQLite

enum OpenRepairRows {
    static func isOnFile(_ id: String, in transaction: Transaction) throws(RepairError) -> Bool {
        try transaction.first("SELECT 1 FROM ordsRecords WHERE id = ?", .text(id)) { _ in true }
            ?? false
    }

    static func insert(
        _ record: OpenRepairRecord, as ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO ordsRecords (id, ticketId, dataProvider, country, partnerProductCategory,
                productCategory, productCategoryId, brand, yearOfManufacture, productAge,
                repairStatus, repairBarrier, groupIdentifier, eventDate, problem)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, .text(record.id), .int(ticket), .text(record.dataProvider),
            .text(record.country), .text(record.partnerProductCategory),
            .text(record.productCategory), .text(record.productCategoryId), .text(record.brand),
            .text(record.yearOfManufacture), .text(record.productAge),
            .text(record.repairStatus), .text(record.repairBarrier),
            .text(record.groupIdentifier), .text(record.eventDate), .text(record.problem))
    }
}
