internal import SQLite

enum UnitKeyRows {
    /// Runs a body in a transaction of its own.
    static func atOnce(
        on connection: Connection, _ body: () throws(SQLiteError) -> Void
    ) throws(SQLiteError) {
        try connection.run("BEGIN IMMEDIATE")
        do throws(SQLiteError) {
            try body()
            try connection.run("COMMIT")
        } catch {
            if !connection.isAutocommit { try? connection.run("ROLLBACK") }
            throw error
        }
    }

    static func areMissing(on connection: Connection) throws(SQLiteError) -> Bool {
        try connection.first(
            """
            SELECT EXISTS (SELECT 1 FROM equipment INDEXED BY equipmentWithoutKeys
                    WHERE modelKey IS NULL)
                OR EXISTS (SELECT 1 FROM loaners INDEXED BY loanersWithoutKeys
                    WHERE modelKey IS NULL)
            """
        ) { row in row.int(0) == 1 } ?? false
    }

    static func units(limit: Int64, on connection: Connection) throws(SQLiteError)
        -> [(id: Int64, keys: EquipmentKeys)]
    {
        try connection.all(
            """
            SELECT id, brand, model, serialNumber FROM equipment INDEXED BY equipmentWithoutKeys
            WHERE modelKey IS NULL ORDER BY id LIMIT ?
            """, .int(limit), row: keys)
    }

    static func loaners(limit: Int64, on connection: Connection) throws(SQLiteError)
        -> [(id: Int64, keys: EquipmentKeys)]
    {
        try connection.all(
            """
            SELECT id, brand, model, serialNumber FROM loaners INDEXED BY loanersWithoutKeys
            WHERE modelKey IS NULL ORDER BY id LIMIT ?
            """, .int(limit), row: keys)
    }

    private static func keys(_ row: Row) -> (id: Int64, keys: EquipmentKeys) {
        let keys = EquipmentKeys(
            brand: row.text(1), model: row.text(2), serialNumber: row.textOrNil(3))
        return (row.int(0), keys)
    }

    static func write(
        _ keys: EquipmentKeys, of id: Int64, on connection: Connection
    ) throws(SQLiteError) {
        try connection.run(
            "UPDATE equipment SET brandKey = ?, modelKey = ?, serialKey = ? WHERE id = ?",
            .text(keys.brand), .text(keys.model), .text(orNull: keys.serial), .int(id))
    }

    static func write(
        _ keys: EquipmentKeys, ofLoaner id: Int64, on connection: Connection
    ) throws(SQLiteError) {
        try connection.run(
            "UPDATE loaners SET brandKey = ?, modelKey = ?, serialKey = ? WHERE id = ?",
            .text(keys.brand), .text(keys.model), .text(keys.serial ?? ""), .int(id))
    }
}
