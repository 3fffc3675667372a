/// The units on file, each known by brand and serial number, whoever owns it.
package enum EquipmentRegister {
    /// Finds the unit with these keys; none if they lack a serial number.
    static func find(
        _ keys: EquipmentKeys, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Equipment>? {
        guard let serial = keys.serial else { return nil }
        return try EquipmentRows.find(serialKey: serial, brandKey: keys.brand, in: transaction)
    }

    /// The unit that a check-in brings and what differs from the one on file.
    package struct Claim: Sendable {
        package let equipment: OnFile<Equipment>
        package let suggestions: [Suggestion]
    }

    /// Settles which unit a customer brings: the one on file, or a new one.
    ///
    /// - Parameters:
    ///   - given: without faults.
    ///   - found: what has the same keys.
    ///   - transferOwnership: whether a unit of somebody else's becomes this customer's.
    /// - Throws: `.conflict(.serialHeldByAnotherCustomer)` if it stays somebody else's.
    static func claim(
        _ given: Equipment, _ keys: EquipmentKeys, found: OnFile<Equipment>?,
        for customerId: Int64, transferOwnership: Bool, in transaction: Transaction
    ) throws(RepairError) -> Claim {
        guard let found else {
            var unit = given
            unit.customerId = customerId
            let new = try EquipmentRows.insert(unit, keys, in: transaction)
            return Claim(equipment: new, suggestions: [])
        }
        let owned = try own(
            found, by: customerId, transferOwnership: transferOwnership, in: transaction)
        return Claim(equipment: owned, suggestions: differences(given, found))
    }

    /// Makes a unit on file a customer's: theirs already, nobody's, or given over.
    ///
    /// - Throws: `.conflict(.serialHeldByAnotherCustomer)`.
    package static func own(
        _ unit: OnFile<Equipment>, by customerId: Int64, transferOwnership: Bool,
        in transaction: Transaction
    ) throws(RepairError) -> OnFile<Equipment> {
        if unit.value.customerId == customerId { return unit }
        guard unit.value.customerId == nil || transferOwnership else {
            throw .conflict(.serialHeldByAnotherCustomer)
        }
        var owned = unit.value
        owned.customerId = customerId
        return try save(owned, as: unit, in: transaction)
    }

    private static func differences(
        _ given: Equipment, _ found: OnFile<Equipment>
    ) -> [Suggestion] {
        let (id, onFile) = (found.id, found.value)
        return [
            Suggestion.difference(
                equipmentId: id, field: "category", onFile: onFile.category.rawValue,
                given: given.category.rawValue),
            Suggestion.difference(
                equipmentId: id, field: "model", onFile: onFile.model, given: given.model),
            Suggestion.difference(
                equipmentId: id, field: "purchasedOn", onFile: onFile.purchasedOn?.text,
                given: given.purchasedOn?.text),
        ].compactMap(\.self)
    }

    /// Reads a page of the units with a serial number, of whatever brand, in the order of their
    /// IDs; of all units if it is nil.
    package static func list(
        serialNumber: String?, after id: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [OnFile<Equipment>] {
        guard let serialNumber else {
            return try Equipment.page(after: id, limit: limit, in: transaction)
        }
        return try EquipmentRows.list(
            serialKey: Folding.serialKey(PlainText.typed(serialNumber)), after: id, limit: limit,
            in: transaction)
    }

    /// Corrects what is on file; a change that changes nothing leaves the version as it is.
    ///
    /// - Throws: `.conflict(.equipmentOnFile)` or `.serialHeldByAnotherCustomer` if the brand and
    ///   serial number are another unit's.
    package static func change(
        _ old: OnFile<Equipment>, to unit: Equipment, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Equipment> {
        if let other = try find(EquipmentKeys(unit), in: transaction), other.id != old.id {
            if other.value.customerId != unit.customerId {
                throw .conflict(.serialHeldByAnotherCustomer)
            }
            throw .conflict(.equipmentOnFile(equipmentId: other.id))
        }
        let changed = try save(unit, as: old, in: transaction)
        if !unit.brand.hasSameBytes(as: old.value.brand)
            || !unit.model.hasSameBytes(as: old.value.model)
        {
            try renewStatuses(of: old.id, in: transaction)
            try SearchIndex.add(unit: old.id, unit, in: transaction)
        }
        return changed
    }

    private static func save(
        _ unit: Equipment, as old: OnFile<Equipment>, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Equipment> {
        guard let changed = old.changed(to: unit, in: transaction) else { return old }
        try EquipmentRows.update(changed, in: transaction)
        return changed
    }

    /// Raises the version of a unit's tickets: their statuses name its brand and model.
    private static func renewStatuses(
        of id: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try EquipmentRows.raiseTicketVersions(of: id, in: transaction)
        for ticket in try EquipmentRows.tickets(of: id, in: transaction) {
            transaction.touched.note(ticket)
        }
    }
}
