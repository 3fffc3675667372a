/// The unit that a customer is given for an exchanged or replaced one. The latest counts, until the
/// unit is returned, and only with such an outcome.
package struct Replacement: Fact, Equatable {
    package static let kind = FactKind("Replacement", .replacement)

    /// Nil only where a request leaves it out.
    package var brand: String?
    /// Nil only where a request leaves it out.
    package var model: String?
    package var serialNumber: String?
    package var noSerialNumber: NoSerialNumber?
    /// A fact of the unit, not of its owner.
    package var condition = ""

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("brand", &brand, .line(1...100), .defaulted("As before unless said."))
        list.member("model", &model, .line(1...100), .defaulted("As before unless said."))
        list.member(
            "serialNumber", &serialNumber, .serialNumber,
            MemberTerms(taken: "As it is read off the unit that is given.", answered: ""))
        list.member(
            "noSerialNumber", &noSerialNumber, .structure("NoSerialNumber"),
            MemberTerms(
                taken: "Instead of `serialNumber`, for a unit without a legible one.",
                answered: ""))
        list.member("condition", &condition, .paragraphs, "How the unit looks and works.")
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        let old = try Equipment.read(ticket.equipmentId, in: transaction).value
        var unit = given(for: old)
        // What brand and model were is no fault of this request.
        if brand == nil { unit.brand = "-" }
        if model == nil { unit.model = "-" }
        var faults = unit.faults(correcting: nil)
        if !unit.isIdentified {
            faults.append(Equipment.unidentified)
        }
        return faults
    }

    /// The unit that is given, with what is said of it.
    private func given(for old: Equipment) -> Equipment {
        var unit = old
        unit.brand = brand ?? old.brand
        unit.model = model ?? old.model
        (unit.serialNumber, unit.noSerialNumber) = (serialNumber, noSerialNumber)
        return unit
    }

    /// Records the unit that is to be given.
    ///
    /// - Throws: `.conflict` if no unit is here to be replaced, or if the number is that of a unit
    ///   in the house, of a loaner or of a unit on file of this or another customer.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Replacement>
    {
        try ticket.refuseUnlessHere("a replacement")
        let old = try Equipment.read(ticket.equipmentId, in: transaction).value
        var whole = self
        (whole.brand, whole.model) = (brand ?? old.brand, model ?? old.model)
        let unit = whole.given(for: old)
        let keys = EquipmentKeys(unit)
        try Replacement.refuse(unit, keys, on: ticket, in: transaction)
        let recorded = try whole.record(on: &ticket, by: person.name, in: transaction)
        try ReplacementRows.insert(recorded.number, keys, of: ticket.id, in: transaction)
        return recorded
    }

    /// Refuses the number of a unit that is somewhere else.
    private static func refuse(
        _ unit: Equipment, _ keys: EquipmentKeys, on ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        if let other = try ReplacementRows.given(keys, except: ticket.id, in: transaction) {
            throw .conflict(.alreadyHere(other))
        }
        if keys.serial != nil, let loaner = try LoanerRows.find(keys, in: transaction) {
            throw .conflict(.loanerOnFile(loanerId: loaner))
        }
        let found = try EquipmentRegister.find(
            keys, spelled: unit.serialNumber, of: ticket.customerId, in: transaction)
        guard let same = found.same else { return }
        if let here = try TicketRows.hereNow(same.id, except: 0, in: transaction) {
            throw .conflict(.alreadyHere(here))
        }
        guard let owner = same.value.customerId else { return }
        throw .conflict(
            owner == ticket.customerId
                ? .equipmentOnFile(equipmentId: same.id) : .serialHeldByAnotherCustomer)
    }
}

/// What a replacement changes.
extension Replacement {
    /// The one that counts on a ticket that ends so; nil if the unit itself goes back.
    ///
    /// - Parameter outcome: of the ticket, or of the move that is asked for.
    package static func counting(
        on ticket: Ticket, outcome: Outcome?, in transaction: Transaction
    ) throws(RepairError) -> Recorded<Replacement>? {
        guard let outcome, outcome.givesAnotherUnit else { return nil }
        return try last(of: ticket, in: transaction)
    }

    /// Whether a ticket that ends so has a unit to give; the gate `replacement-unit`.
    static func isRecorded(
        on ticket: Ticket, outcome: Outcome?, in transaction: Transaction
    ) throws(RepairError) -> Bool {
        try counting(on: ticket, outcome: outcome, in: transaction) != nil
    }

    /// Makes the unit that was given the customer's, and the one that stays here the centre's.
    ///
    /// - Throws: `.conflict` if the unit came into other hands since it was recorded.
    static func handOver(on ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        let counting = try counting(on: ticket, outcome: ticket.outcome, in: transaction)
        guard let replacement = counting?.fact else { return }
        let old = try Equipment.read(ticket.equipmentId, in: transaction)
        var unit = replacement.given(for: old.value)
        (unit.customerId, unit.replaces) = (ticket.customerId, old.id)
        let keys = EquipmentKeys(unit)
        try refuse(unit, keys, on: ticket, in: transaction)
        let found = try EquipmentRegister.find(
            keys, spelled: unit.serialNumber, of: ticket.customerId, in: transaction)
        if let same = found.same {
            var owned = same.value
            (owned.customerId, owned.replaces) = (ticket.customerId, old.id)
            _ = try EquipmentRegister.save(owned, as: same, in: transaction)
        } else {
            _ = try EquipmentRows.insert(unit, keys, in: transaction)
        }
        var kept = old.value
        kept.customerId = nil
        _ = try EquipmentRegister.save(kept, as: old, in: transaction)
    }
}

extension Outcome {
    /// Whether the customer is given another unit than was brought in.
    package var givesAnotherUnit: Bool {
        switch self {
        case .exchanged, .replaced: true
        case .repaired, .adjusted, .noFaultFound, .tradedIn, .declined, .unrepairable, .withdrawn,
            .disposed:
            false
        }
    }
}

extension GateCheck {
    func replacementUnit() throws(RepairError) -> String? {
        try Replacement.isRecorded(
            on: ticket, outcome: draft.outcome ?? ticket.outcome, in: transaction)
            ? nil
            : "the unit that is given instead is not recorded: POST …/replacement with its "
                + "serialNumber and condition"
    }
}
