internal import JSON

/// The whole arrival of a mail-in in one call: its condition, its number, its promise, its move.
package struct Arrival: Sendable {
    package var conditionReport: ConditionReportDraft?
    package var diagnosisBy: Instant?
    package var serialNumber: String?
    package var noSerialNumber: NoSerialNumber?
    /// The unit on file that arrived, if it is another one than was announced.
    package var equipmentId: Int64?
    package var transferOwnership = false
    /// Whether it is another unit than the customer's that it resembles.
    package var isNewUnit = false

    package init() {}

    /// Everything that is wrong with it, beside what its schema says.
    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        var faults = Faults()
        if let conditionReport {
            faults += conditionReport.faults(at: "/conditionReport", stage: .intake)
        }
        if let diagnosisBy, diagnosisBy <= transaction.now {
            faults.append(Fault("/diagnosisBy", "must be later than now"))
        }
        let id = equipmentId ?? ticket.equipmentId
        guard let unit = try Equipment.find(id, in: transaction) else {
            faults.append(Fault("/equipmentId", "no equipment has this id"))
            return faults
        }
        let arrived = numbered(unit.value)
        faults += arrived.faults(correcting: unit.value)
        if !arrived.isIdentified {
            faults.append(Equipment.unidentified)
        }
        return faults
    }

    /// A unit with the number that was read off it.
    private func numbered(_ old: Equipment) -> Equipment {
        var unit = old
        if let serialNumber, !isSpelling(of: old.serialNumber) { unit.serialNumber = serialNumber }
        unit.noSerialNumber = noSerialNumber ?? old.noSerialNumber
        // Both in one request are a fault, not a correction.
        if serialNumber != nil, noSerialNumber != nil { return unit }
        return unit.settled(correcting: old)
    }

    /// Whether the number is that on file, perhaps written otherwise.
    private func isSpelling(of onFile: String?) -> Bool {
        serialNumber.map(Folding.unitKey).hasSameBytes(as: onFile.map(Folding.unitKey))
    }

    /// Takes the unit in; its faults are judged before.
    ///
    /// - Throws: `.noSuchTransition` if the ticket is no announced mail-in; `.conflict` as a
    ///   check-in does.
    package func take(
        _ ticket: inout Ticket, by person: Person, in transaction: Transaction
    ) throws(RepairError) {
        guard ticket.state == .registered else {
            throw .noSuchTransition(
                from: ticket.state, to: .received,
                next: TransitionTable.next(after: ticket.state, outcome: ticket.outcome))
        }
        guard var conditionReport, let diagnosisBy else { throw .invalid([]) }
        try settleUnit(of: &ticket, by: person, in: transaction)
        conditionReport.stage = .intake
        _ = try ConditionReports.add(
            conditionReport, to: &ticket, by: person, in: transaction)
        _ = try Promises.record(
            .diagnosis, dueAt: diagnosisBy, reason: nil, on: &ticket, by: person, in: transaction)
        var move = Transitions.Draft()
        move.to = .received
        try Transitions.move(&ticket, move, by: person, in: transaction)
    }
}

/// Which unit arrived.
extension Arrival {
    private func settleUnit(
        of ticket: inout Ticket, by person: Person, in transaction: Transaction
    ) throws(RepairError) {
        let announced = try Equipment.read(ticket.equipmentId, in: transaction)
        let found = try arrived(announced, of: ticket, in: transaction)
        if found.id != announced.id {
            try refuse(found, on: ticket, in: transaction)
        }
        let formerOwner = found.value.customerId
        let owned =
            if let customerId = ticket.customerId, found.id != announced.id {
                try EquipmentRegister.own(
                    found, by: customerId, transferOwnership: transferOwnership, in: transaction)
            } else {
                found
            }
        let unit = try EquipmentRegister.change(
            owned, to: numbered(owned.value), isNewUnit: isNewUnit || equipmentId != nil,
            in: transaction)
        if unit.id == announced.id, unit.version == announced.version { return }
        let isTransferred = formerOwner.map { $0 != unit.value.customerId } ?? false
        if unit.id != announced.id {
            try TicketRows.assign(&ticket, to: unit.id, in: transaction)
            try EquipmentRows.deleteUnused(announced.id, in: transaction)
            try SearchIndex.add(unit: unit.id, unit.value, in: transaction)
        }
        try record(unit, isTransferred, on: &ticket, by: person, in: transaction)
    }

    /// The unit on file that arrived: the one that is named or that has the number, else the one
    /// that was announced.
    private func arrived(
        _ announced: OnFile<Equipment>, of ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Equipment> {
        if let equipmentId { return try Equipment.read(equipmentId, in: transaction) }
        guard let serialNumber else { return announced }
        let found = try EquipmentRegister.find(
            EquipmentKeys(numbered(announced.value)), spelled: serialNumber,
            of: ticket.customerId, except: announced.id, in: transaction)
        if let same = found.same { return same }
        if let other = found.resembling, !isNewUnit {
            throw .conflict(.resemblesUnit(other.id, other.value))
        }
        return announced
    }

    private func refuse(
        _ unit: OnFile<Equipment>, on ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        if let owner = unit.value.customerId, owner != ticket.customerId, !transferOwnership {
            throw .conflict(.serialHeldByAnotherCustomer)
        }
        if let other = try TicketRows.hereNow(unit.id, except: ticket.id, in: transaction) {
            throw .conflict(.alreadyHere(other))
        }
    }

    private func record(
        _ unit: OnFile<Equipment>, _ isTransferred: Bool, on ticket: inout Ticket,
        by person: Person, in transaction: Transaction
    ) throws(RepairError) {
        let repeatOf = ticket.repeatOf
        try Tickets.record(.unit, on: &ticket, by: person.name, in: transaction) { json, _ in
            json.member("equipment", object: { unit.value.seal(id: unit.id, to: &$0) })
            json.member("ownershipTransferred", isTransferred)
            json.member("repeatOf", repeatOf?.text)
        }
    }
}
