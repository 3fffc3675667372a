internal import SQLite

/// Lists of units from either end, each along an index.
enum EquipmentListRows {
    static func all(_ page: ListPage, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Equipment>]
    {
        switch page.order {
        case .oldest:
            return try transaction.all(
                """
                SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                    createdAt, updatedAt, noSerialReason, replaces
                FROM equipment WHERE id > ?1 ORDER BY id LIMIT ?2
                """, .int(page.start), .int(Int64(page.limit)), row: EquipmentRows.equipment)
        case .newest:
            return try transaction.all(
                """
                SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                    createdAt, updatedAt, noSerialReason, replaces
                FROM equipment WHERE id < ?1 ORDER BY id DESC LIMIT ?2
                """, .int(page.start), .int(Int64(page.limit)), row: EquipmentRows.equipment)
        }
    }

    /// Units with a serial number: a few, of several brands or models.
    static func list(
        serialKey: String, customerId: Int64?, _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [OnFile<Equipment>] {
        switch page.order {
        case .oldest:
            return try transaction.all(
                """
                SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                    createdAt, updatedAt, noSerialReason, replaces
                FROM equipment INDEXED BY equipmentBySerialNumber
                WHERE serialKey = ?3 AND (?4 IS NULL OR customerId = ?4)
                    AND id > ?1 ORDER BY id LIMIT ?2
                """, .int(page.start), .int(Int64(page.limit)), .text(serialKey),
                .int(orNull: customerId), row: EquipmentRows.equipment)
        case .newest:
            return try transaction.all(
                """
                SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                    createdAt, updatedAt, noSerialReason, replaces
                FROM equipment INDEXED BY equipmentBySerialNumber
                WHERE serialKey = ?3 AND (?4 IS NULL OR customerId = ?4)
                    AND id < ?1 ORDER BY id DESC LIMIT ?2
                """, .int(page.start), .int(Int64(page.limit)), .text(serialKey),
                .int(orNull: customerId), row: EquipmentRows.equipment)
        }
    }

    /// A customer's units.
    static func list(customerId: Int64, _ page: ListPage, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Equipment>]
    {
        switch page.order {
        case .oldest:
            return try transaction.all(
                """
                SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                    createdAt, updatedAt, noSerialReason, replaces
                FROM equipment INDEXED BY equipmentByCustomer
                WHERE customerId = ?3 AND id > ?1 ORDER BY id LIMIT ?2
                """, .int(page.start), .int(Int64(page.limit)), .int(customerId),
                row: EquipmentRows.equipment)
        case .newest:
            return try transaction.all(
                """
                SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                    createdAt, updatedAt, noSerialReason, replaces
                FROM equipment INDEXED BY equipmentByCustomer
                WHERE customerId = ?3 AND id < ?1 ORDER BY id DESC LIMIT ?2
                """, .int(page.start), .int(Int64(page.limit)), .int(customerId),
                row: EquipmentRows.equipment)
        }
    }
}
