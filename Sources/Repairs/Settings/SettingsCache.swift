internal import Synchronization

/// The settings that were read last: they change once a year, and each write asks for them.
package final class SettingsCache: Sendable {
    private let settings = Mutex<(stamp: SettingsStamp, settings: FiledSettings)?>(nil)

    /// Those of a transaction's own moment: its stamp is looked up, and the rest only if that is
    /// another. What a transaction has changed itself is not kept: it may be undone.
    func read(in transaction: Transaction) throws(RepairError) -> FiledSettings {
        if transaction.touched.hasChangedSettings {
            return try SettingsRows.read(in: transaction)
        }
        guard let stamp = try SettingsRows.stamp(in: transaction) else {
            throw .damaged("the settings")
        }
        let known = settings.withLock { $0?.stamp == stamp ? $0?.settings : nil }
        if let known { return known }
        let read = try SettingsRows.read(in: transaction)
        settings.withLock { $0 = (stamp, read) }
        return read
    }
}

extension Transaction {
    /// The centre's settings; read once in a transaction.
    package var settings: FiledSettings {
        get throws(RepairError) {
            if let settings = touched.settings { return settings }
            let settings = try settingsCache.read(in: self)
            touched.settings = settings
            return settings
        }
    }

    /// The day that it is at the centre.
    package var today: CalendarDate {
        get throws(RepairError) { try settings.calendar.date(of: now) }
    }
}
