internal import SQLite

enum EquipmentRows {
    private static func equipment(_ row: Row) -> Equipment {
        Equipment(
            id: row.int(0), version: row.int(1), customerId: row.intOrNil(2),
            category: Category(rawValue: row.text(3)) ?? .other, brand: row.text(4),
            model: row.text(5), serialNumber: row.textOrNil(6),
            purchasedOn: row.textOrNil(7).flatMap { CalendarDate($0) },
            createdAt: Instant(milliseconds: row.int(8)),
            updatedAt: Instant(milliseconds: row.int(9)))
    }

    static func find(_ id: Int64, in transaction: Transaction) throws(RepairError) -> Equipment? {
        try transaction.first(
            """
            SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                createdAt, updatedAt
            FROM equipment WHERE id = ?
            """, .int(id), row: equipment)
    }

    static func find(
        serialKey: String, brandKey: String, in transaction: Transaction
    ) throws(RepairError) -> Equipment? {
        try transaction.first(
            """
            SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                createdAt, updatedAt
            FROM equipment WHERE serialKey = ? AND brandKey = ?
            """, .text(serialKey), .text(brandKey), row: equipment)
    }

    static func list(
        after id: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Equipment] {
        try transaction.all(
            """
            SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                createdAt, updatedAt
            FROM equipment WHERE id > ? ORDER BY id LIMIT ?
            """, .int(id), .int(Int64(limit)), row: equipment)
    }

    static func list(
        serialKey: String, after id: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Equipment] {
        try transaction.all(
            """
            SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                createdAt, updatedAt
            FROM equipment INDEXED BY equipmentBySerialNumber
            WHERE serialKey = ? AND id > ? ORDER BY id LIMIT ?
            """, .text(serialKey), .int(id), .int(Int64(limit)), row: equipment)
    }

    /// - Parameter draft: without faults.
    static func insert(
        _ draft: EquipmentDraft, _ keys: EquipmentKeys, owner customerId: Int64?,
        in transaction: Transaction
    ) throws(RepairError) -> Equipment {
        let now = transaction.now
        let (category, brand) = (draft.category ?? .other, draft.brand ?? "")
        let id = try transaction.insert(
            """
            INSERT INTO equipment (version, customerId, category, brand, model, serialNumber,
                brandKey, serialKey, purchasedOn, createdAt, updatedAt)
            VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)
            """, .int(orNull: customerId), .text(category.rawValue), .text(brand),
            .text(draft.model ?? ""), .text(orNull: draft.serialNumber),
            .text(keys.brand), .text(orNull: keys.serial),
            .text(orNull: draft.purchasedOn?.text), .int(now.milliseconds))
        return Equipment(
            id: id, version: 1, customerId: customerId, category: category, brand: brand,
            model: draft.model ?? "", serialNumber: draft.serialNumber,
            purchasedOn: draft.purchasedOn, createdAt: now, updatedAt: now)
    }

    static func update(
        _ equipment: Equipment, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            UPDATE equipment SET version = ?2, customerId = ?3, category = ?4, brand = ?5,
                model = ?6, serialNumber = ?7, brandKey = ?8, serialKey = ?9, purchasedOn = ?10,
                updatedAt = ?11
            WHERE id = ?1
            """, .int(equipment.id), .int(equipment.version), .int(orNull: equipment.customerId),
            .text(equipment.category.rawValue), .text(equipment.brand), .text(equipment.model),
            .text(orNull: equipment.serialNumber), .text(Folding.brandKey(equipment.brand)),
            .text(orNull: equipment.serialNumber.map(Folding.serialKey)),
            .text(orNull: equipment.purchasedOn?.text), .int(equipment.updatedAt.milliseconds))
    }

    static func raiseTicketVersions(
        of id: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            "UPDATE tickets SET version = version + 1, updatedAt = ? WHERE equipmentId = ?",
            .int(transaction.now.milliseconds), .int(id))
    }

    /// Every visit of a unit; nothing is brought in more than a few times.
    static func tickets(
        of id: Int64, in transaction: Transaction
    ) throws(RepairError) -> [TicketID] {
        try transaction.all("SELECT code FROM tickets WHERE equipmentId = ?", .int(id)) { row in
            TicketID(code: row.int(0))
        }
    }
}
