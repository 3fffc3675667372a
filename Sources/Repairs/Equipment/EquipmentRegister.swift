/// The units on file, each known by brand, model and serial number, whoever owns it.
package enum EquipmentRegister {
    /// What is on file with a unit's brand and serial number.
    struct Found {
        /// The unit itself: the model is the same too.
        var same: OnFile<Equipment>?
        /// The customer's unit of another model: a slip of the pen, or another unit.
        var resembling: OnFile<Equipment>?
    }

    /// Finds a unit by its keys; nothing if they lack a serial number.
    ///
    /// - Parameters:
    ///   - spelling: the number as it is written. Two units that earlier builds told apart may have
    ///     the same keys.
    ///   - id: a unit that is not meant.
    static func find(
        _ keys: EquipmentKeys, spelled spelling: String?, of customer: Int64?,
        except id: Int64? = nil, in transaction: Transaction
    ) throws(RepairError) -> Found {
        guard let serial = keys.serial else { return Found() }
        var found = Found()
        let sharing = try EquipmentRows.sharing(serial, keys, of: customer, in: transaction)
        for (unit, isOfModel) in sharing where unit.id != id {
            if isOfModel {
                let isSpelledSo = unit.serialNumber.hasSameBytes(as: spelling)
                if found.same == nil || isSpelledSo { found.same = unit }
            } else if found.resembling == nil, customer != nil, unit.customerId == customer {
                found.resembling = unit
            }
        }
        return found
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
    ///   - found: the same unit, if it is on file.
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
                equipmentId: id, field: "purchasedOn", onFile: onFile.purchasedOn?.text,
                given: given.purchasedOn?.text),
        ].compactMap(\.self)
    }

    /// Reads a page of units: of a customer, or with a serial number, of whatever brand and model.
    package static func list(
        serialNumber: String?, customerId: Int64?, _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [OnFile<Equipment>] {
        guard let serialNumber else {
            guard let customerId else { return try EquipmentListRows.all(page, in: transaction) }
            return try EquipmentListRows.list(customerId: customerId, page, in: transaction)
        }
        return try EquipmentListRows.list(
            serialKey: Folding.unitKey(serialNumber), customerId: customerId, page,
            in: transaction)
    }

    /// Corrects what is on file; a change that changes nothing leaves the version as it is.
    ///
    /// - Parameter isNewUnit: whether it is another unit than the customer's that it resembles.
    /// - Throws: `.conflict(.equipmentOnFile)` or `.serialHeldByAnotherCustomer` if another unit is
    ///   on file by the new brand, model and serial number; `.resemblesUnit`.
    package static func change(
        _ old: OnFile<Equipment>, to unit: Equipment, isNewUnit: Bool = false,
        in transaction: Transaction
    ) throws(RepairError) -> OnFile<Equipment> {
        let keys = EquipmentKeys(unit)
        if !keys.areSame(as: EquipmentKeys(old.value)) {
            let found = try find(
                keys, spelled: unit.serialNumber, of: unit.customerId, except: old.id,
                in: transaction)
            if let other = found.same {
                if other.value.customerId != unit.customerId {
                    throw .conflict(.serialHeldByAnotherCustomer)
                }
                throw .conflict(.equipmentOnFile(equipmentId: other.id))
            }
            if let other = found.resembling, !isNewUnit {
                throw .conflict(.resemblesUnit(other.id, other.value))
            }
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

    static func save(
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
