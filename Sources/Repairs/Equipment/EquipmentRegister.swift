/// The units on file, each known by brand and serial number, whoever owns it.
package enum EquipmentRegister {
    /// The unit with a brand and serial number, however they are spaced and cased.
    package static func find(
        brand: String, serialNumber: String, in transaction: Transaction
    ) throws(RepairError) -> Equipment? {
        try find(EquipmentKeys(brand: brand, serialNumber: serialNumber), in: transaction)
    }

    /// The unit with these keys; none where they lack a serial number.
    static func find(
        _ keys: EquipmentKeys, in transaction: Transaction
    ) throws(RepairError) -> Equipment? {
        guard let serial = keys.serial else { return nil }
        return try EquipmentRows.find(serialKey: serial, brandKey: keys.brand, in: transaction)
    }

    /// The unit that a check-in brings and what differs from the one on file.
    package struct Claim: Sendable {
        package let equipment: Equipment
        package let suggestions: [Suggestion]
    }

    /// The unit of a draft for a customer: the one on file, or a new one.
    ///
    /// - Parameters:
    ///   - draft: without faults.
    ///   - transferOwnership: whether a unit of somebody else's becomes this customer's.
    /// - Throws: `.conflict(.serialHeldByAnotherCustomer)` where it stays somebody else's.
    package static func claim(
        _ draft: EquipmentDraft, for customerId: Int64, transferOwnership: Bool,
        in transaction: Transaction
    ) throws(RepairError) -> Claim {
        let keys = EquipmentKeys(draft)
        return try claim(
            draft, keys, found: try find(keys, in: transaction), for: customerId,
            transferOwnership: transferOwnership, in: transaction)
    }

    /// As above, where the keys were made and the unit was looked up before.
    static func claim(
        _ draft: EquipmentDraft, _ keys: EquipmentKeys, found: Equipment?, for customerId: Int64,
        transferOwnership: Bool, in transaction: Transaction
    ) throws(RepairError) -> Claim {
        guard let found else {
            let new = try EquipmentRows.insert(draft, keys, owner: customerId, in: transaction)
            return Claim(equipment: new, suggestions: [])
        }
        let owned = try own(
            found, by: customerId, transferOwnership: transferOwnership, in: transaction)
        return Claim(equipment: owned, suggestions: differences(draft, found))
    }

    /// A unit on file as a customer's: theirs already, nobody's, or given over.
    ///
    /// - Throws: `.conflict(.serialHeldByAnotherCustomer)`.
    package static func own(
        _ equipment: Equipment, by customerId: Int64, transferOwnership: Bool,
        in transaction: Transaction
    ) throws(RepairError) -> Equipment {
        if equipment.customerId == customerId { return equipment }
        guard equipment.customerId == nil || transferOwnership else {
            throw .conflict(.serialHeldByAnotherCustomer)
        }
        return try transfer(equipment, to: customerId, in: transaction)
    }

    private static func differences(_ draft: EquipmentDraft, _ found: Equipment) -> [Suggestion] {
        let id = found.id
        return [
            Suggestion.difference(
                equipmentId: id, field: "category", onFile: found.category.rawValue,
                given: draft.category?.rawValue),
            Suggestion.difference(
                equipmentId: id, field: "model", onFile: found.model, given: draft.model),
            Suggestion.difference(
                equipmentId: id, field: "purchasedOn", onFile: found.purchasedOn?.text,
                given: draft.purchasedOn?.text),
        ].compactMap(\.self)
    }

    /// Puts a unit on file.
    ///
    /// - Throws: `.invalid`; `.conflict(.equipmentOnFile)` or `.serialHeldByAnotherCustomer` where
    ///   the brand and serial number are on file.
    package static func create(
        _ draft: EquipmentDraft, owner customerId: Int64, in transaction: Transaction
    ) throws(RepairError) -> Equipment {
        let faults = draft.faults(serialRequired: false)
        guard faults.isEmpty else { throw .invalid(faults) }
        try refuseOnFile(draft, owner: customerId, except: nil, in: transaction)
        return try EquipmentRows.insert(
            draft, EquipmentKeys(draft), owner: customerId, in: transaction)
    }

    private static func refuseOnFile(
        _ draft: EquipmentDraft, owner customerId: Int64?, except id: Int64?,
        in transaction: Transaction
    ) throws(RepairError) {
        guard let serialNumber = draft.serialNumber,
            let other = try find(
                brand: draft.brand ?? "", serialNumber: serialNumber, in: transaction),
            other.id != id
        else { return }
        if other.customerId != customerId { throw .conflict(.serialHeldByAnotherCustomer) }
        throw .conflict(.equipmentOnFile(equipmentId: other.id))
    }

    /// - Throws: `.notFound("equipment")`.
    package static func read(
        _ id: Int64, in transaction: Transaction
    ) throws(RepairError) -> Equipment {
        guard let equipment = try EquipmentRows.find(id, in: transaction) else {
            throw .notFound("equipment")
        }
        return equipment
    }

    /// A page of the units with a serial number, of whatever brand, in the order of their IDs; all
    /// units where it is nil.
    package static func list(
        serialNumber: String?, after id: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Equipment] {
        guard let serialNumber else {
            return try EquipmentRows.list(after: id, limit: limit, in: transaction)
        }
        return try EquipmentRows.list(
            serialKey: Folding.serialKey(PlainText.typed(serialNumber)), after: id, limit: limit,
            in: transaction)
    }

    /// Corrects what is on file; a change that changes nothing leaves the version as it is.
    ///
    /// - Throws: `.conflict` if the brand and serial number are another unit's.
    package static func change(
        _ equipment: Equipment, _ change: EquipmentChange, in transaction: Transaction
    ) throws(RepairError) -> Equipment {
        let draft = change.applied(to: equipment)
        try refuseOnFile(draft, owner: equipment.customerId, except: equipment.id, in: transaction)
        var changed = equipment
        changed.category = draft.category ?? equipment.category
        changed.brand = draft.brand ?? equipment.brand
        changed.model = draft.model ?? equipment.model
        changed.serialNumber = draft.serialNumber
        changed.purchasedOn = draft.purchasedOn
        guard !changed.isSame(as: equipment) else { return equipment }
        changed.version += 1
        changed.updatedAt = transaction.now
        try EquipmentRows.update(changed, in: transaction)
        if !changed.brand.hasSameBytes(as: equipment.brand)
            || !changed.model.hasSameBytes(as: equipment.model)
        {
            try renewStatuses(of: equipment.id, in: transaction)
        }
        return changed
    }

    /// A ticket's status names brand and model: where they change it is another version.
    private static func renewStatuses(
        of id: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try EquipmentRows.raiseTicketVersions(of: id, in: transaction)
        for ticket in try EquipmentRows.tickets(of: id, in: transaction) {
            transaction.touched.note(ticket)
        }
    }

    /// Gives a unit over to another owner.
    package static func transfer(
        _ equipment: Equipment, to customerId: Int64, in transaction: Transaction
    ) throws(RepairError) -> Equipment {
        var changed = equipment
        changed.customerId = customerId
        changed.version += 1
        changed.updatedAt = transaction.now
        try EquipmentRows.update(changed, in: transaction)
        return changed
    }
}
