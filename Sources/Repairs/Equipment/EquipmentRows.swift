internal import SQLite

enum EquipmentRows {
    static func equipment(_ row: Row) -> OnFile<Equipment> {
        var unit = Equipment()
        unit.customerId = row.intOrNil(2)
        unit.category = Category(rawValue: row.text(3)) ?? .other
        (unit.brand, unit.model) = (row.text(4), row.text(5))
        unit.serialNumber = row.textOrNil(6)
        unit.purchasedOn = row.textOrNil(7).flatMap { CalendarDate($0) }
        unit.noSerialNumber = row.textOrNil(10).map { NoSerialNumber(reason: $0) }
        unit.replaces = row.intOrNil(11)
        return OnFile(
            id: row.int(0), version: row.int(1), unit,
            createdAt: Instant(milliseconds: row.int(8)),
            updatedAt: Instant(milliseconds: row.int(9)))
    }

    /// The units with a brand and serial number: those of the model first, then a customer's.
    static func sharing(
        _ serialKey: String, _ keys: EquipmentKeys, of customer: Int64?,
        in transaction: Transaction
    ) throws(RepairError) -> [(unit: OnFile<Equipment>, isOfModel: Bool)] {
        try transaction.all(
            """
            SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                createdAt, updatedAt, noSerialReason, replaces, modelKey = ?3
            FROM equipment WHERE serialKey = ?1 AND brandKey = ?2
            ORDER BY modelKey = ?3 DESC, customerId IS ?4 DESC, id LIMIT 20
            """, .text(serialKey), .text(keys.brand), .text(keys.model), .int(orNull: customer)
        ) { row in (equipment(row), row.int(12) == 1) }
    }

    /// - Parameter unit: without faults.
    static func insert(
        _ unit: Equipment, _ keys: EquipmentKeys, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Equipment> {
        let id = try transaction.insert(
            """
            INSERT INTO equipment (version, customerId, category, brand, model, serialNumber,
                brandKey, serialKey, purchasedOn, createdAt, updatedAt, modelKey, noSerialReason,
                replaces)
            VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10, ?11, ?12)
            """, .int(orNull: unit.customerId), .text(unit.category.rawValue), .text(unit.brand),
            .text(unit.model), .text(orNull: unit.serialNumber), .text(keys.brand),
            .text(orNull: keys.serial), .text(orNull: unit.purchasedOn?.text),
            .int(transaction.now.milliseconds), .text(keys.model),
            .text(orNull: unit.noSerialNumber?.reason), .int(orNull: unit.replaces))
        return OnFile(new: unit, id: id, in: transaction)
    }

    static func update(
        _ changed: OnFile<Equipment>, in transaction: Transaction
    ) throws(RepairError) {
        let unit = changed.value
        let keys = EquipmentKeys(unit)
        try transaction.run(
            """
            UPDATE equipment SET version = ?2, customerId = ?3, category = ?4, brand = ?5,
                model = ?6, serialNumber = ?7, brandKey = ?8, serialKey = ?9, purchasedOn = ?10,
                updatedAt = ?11, modelKey = ?12, noSerialReason = ?13, replaces = ?14
            WHERE id = ?1
            """, .int(changed.id), .int(changed.version), .int(orNull: unit.customerId),
            .text(unit.category.rawValue), .text(unit.brand), .text(unit.model),
            .text(orNull: unit.serialNumber), .text(keys.brand), .text(orNull: keys.serial),
            .text(orNull: unit.purchasedOn?.text), .int(changed.updatedAt.milliseconds),
            .text(keys.model), .text(orNull: unit.noSerialNumber?.reason),
            .int(orNull: unit.replaces))
    }

    /// Takes away a unit that no ticket is about any more.
    static func deleteUnused(_ id: Int64, in transaction: Transaction) throws(RepairError) {
        try transaction.run(
            """
            DELETE FROM equipment WHERE id = ?1
                AND NOT EXISTS (SELECT 1 FROM tickets WHERE equipmentId = ?1)
                AND NOT EXISTS (SELECT 1 FROM equipment WHERE replaces = ?1)
            """, .int(id))
    }

    static func raiseTicketVersions(
        of id: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            UPDATE tickets SET version = version + 1, updatedAt = ?1,
                statusVersion = statusVersion + 1, statusChangedAt = ?1
            WHERE equipmentId = ?2
            """,
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

extension Equipment {
    package static func find(_ id: Int64, in transaction: Transaction)
        throws(RepairError) -> OnFile<Equipment>?
    {
        try transaction.first(
            """
            SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                createdAt, updatedAt, noSerialReason, replaces
            FROM equipment WHERE id = ?
            """, .int(id), row: EquipmentRows.equipment)
    }

    package static func page(after id: Int64, limit: Int, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Equipment>]
    {
        try transaction.all(
            """
            SELECT id, version, customerId, category, brand, model, serialNumber, purchasedOn,
                createdAt, updatedAt, noSerialReason, replaces
            FROM equipment WHERE id > ? ORDER BY id LIMIT ?
            """, .int(id), .int(Int64(limit)), row: EquipmentRows.equipment)
    }
}
