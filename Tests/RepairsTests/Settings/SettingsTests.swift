import TestSupport
import Testing

@testable import Repairs

@Suite struct SettingsTests {
    private func named(_ name: String) -> Settings {
        var settings = Settings()
        settings.centreName = name
        return settings
    }

    @Test func `what was never set has its defaults`() throws {
        let settings = try TestShop().write { transaction throws(RepairError) in
            try transaction.settings
        }
        #expect(settings.version == 1 && settings.updatedAt == nil)
        #expect(settings.value == Settings())
        #expect(settings.value.openingHours.count == 7 && settings.value.timeZone == "UTC")
        #expect(settings.value.silenceWorkingDays == 3 && settings.value.atRiskWorkingHours == 8)
        #expect(settings.value.complaintMinutes == 30 && settings.value.cashRounding == 1)
    }

    @Test func `a change is seen by the transactions after it, and by its own`() throws {
        let shop = try LiveShop()
        let changed = try shop.write { transaction throws(RepairError) in
            let old = try transaction.settings
            _ = try old.changed(to: named("Lens & Light"), in: transaction)
            return try transaction.settings
        }
        #expect(changed.version == 2 && changed.value.centreName == "Lens & Light")
        let reader = try shop.store.makeReader()
        #expect(try reader.snapshot().settings.value.centreName == "Lens & Light")
        let same = try shop.write { transaction throws(RepairError) in
            try transaction.settings.changed(to: named("Lens & Light"), in: transaction)
        }
        #expect(same.version == 2)
    }

    @Test func `a change that was undone is never seen`() throws {
        let shop = try LiveShop()
        _ = refusal {
            try shop.write { transaction throws(RepairError) in
                _ = try transaction.settings.changed(to: named("A"), in: transaction)
                #expect(try transaction.settings.value.centreName == "A")
                throw .stale
            }
        }
        let settings = try shop.write { transaction throws(RepairError) in
            try transaction.settings.changed(to: named("B"), in: transaction)
        }
        #expect(settings.version == 2)
        let after = try shop.write { transaction throws(RepairError) in try transaction.settings }
        #expect(after.version == 2 && after.value.centreName == "B")
    }
}
