internal import JSON
internal import SQLite

enum SettingsRows {
    /// When they were changed last, and which version they are.
    static func stamp(in transaction: Transaction) throws(RepairError) -> SettingsStamp? {
        try transaction.first("SELECT version, updatedAt FROM settings WHERE id = 1") { row in
            SettingsStamp(version: row.int(0), updatedAt: row.intOrNil(1))
        }
    }

    static func read(in transaction: Transaction) throws(RepairError) -> FiledSettings {
        let found = try transaction.first(
            "SELECT version, value, updatedAt FROM settings WHERE id = 1"
        ) { row in (row.int(0), row.blob(1), row.intOrNil(2).map(Instant.init(milliseconds:))) }
        guard let (version, text, updatedAt) = found,
            let json = try? JSONParser.parseInPlace(text, repeatedNames: .marked)
        else { throw .damaged("the settings") }
        return FiledSettings(version: version, Settings(taken: json), updatedAt: updatedAt)
    }

    static func update(_ settings: FiledSettings, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "UPDATE settings SET version = ?, value = ?, updatedAt = ? WHERE id = 1",
            .int(settings.version), .utf8(settings.value.json.canonical()),
            .int(orNull: settings.updatedAt?.milliseconds))
        transaction.touched.noteSettings()
    }
}

struct SettingsStamp: Equatable, Sendable {
    let version: Int64
    let updatedAt: Int64?
}
