internal import JSON

/// Check-in: customer, unit, ticket, symptoms, report, promise, event and acknowledgement, in one
/// transaction.
package enum CheckIns {
    /// How long after a return the same unit's next ticket is a repeat.
    static let repeatWithin = 90 * Instant.day

    /// Takes a unit in, or books a mail-in.
    ///
    /// - Throws: `.invalid` with every fault; `.conflict` for another customer's unit, for one that
    ///   is already here and for one that resembles another of the customer's.
    package static func perform(
        _ checkIn: CheckIn, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> TicketFacts {
        let draft = checkIn.draft
        let faults = try checkIn.faults(in: transaction)
        guard faults.isEmpty else { throw .invalid(faults) }
        let match = try match(checkIn, in: transaction)
        let known = try known(checkIn, of: match.customer, in: transaction)
        if let known {
            try refuse(known, for: match.customer, draft, in: transaction)
        }
        let customer = try customer(checkIn, match, in: transaction)
        let claim = try claim(checkIn, known, for: customer, in: transaction)
        return try open(
            ResolvedCheckIn(
                draft: draft, customer: customer, unit: claim.equipment, person: person,
                suggestions: match.suggestions + claim.suggestions, isKnownUnit: known != nil,
                formerOwner: known?.value.customerId.flatMap { $0 == customer.id ? nil : $0 }),
            in: transaction)
    }

    private static func match(_ checkIn: CheckIn, in transaction: Transaction)
        throws(RepairError) -> Customers.Match
    {
        if case .inline(let draft) = checkIn.draft.customer, let keys = checkIn.customerKeys {
            return try Customers.match(draft, keys, in: transaction)
        }
        guard case .onFile(let id) = checkIn.draft.customer else {
            throw .invalid([Fault("/customer", "is required")])
        }
        return Customers.Match(customer: try Customer.read(id, in: transaction), suggestions: [])
    }

    private static func customer(
        _ checkIn: CheckIn, _ match: Customers.Match, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Customer> {
        if let customer = match.customer { return customer }
        guard case .inline(let draft) = checkIn.draft.customer, let keys = checkIn.customerKeys
        else { throw .notFound("customer") }
        return try Customers.add(draft, keys, in: transaction)
    }

    /// The unit, if it is on file.
    ///
    /// - Throws: `.conflict(.resemblesUnit)`.
    private static func known(
        _ checkIn: CheckIn, of customer: OnFile<Customer>?, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Equipment>? {
        if let keys = checkIn.equipmentKeys, case .inline(let unit) = checkIn.draft.equipment {
            let found = try EquipmentRegister.find(
                keys, spelled: unit.serialNumber, of: customer?.id, in: transaction)
            if found.same == nil, let other = found.resembling, !checkIn.draft.isNewUnit {
                throw .conflict(.resemblesUnit(other.id, other.value))
            }
            return found.same
        }
        guard case .onFile(let id) = checkIn.draft.equipment else {
            throw .invalid([Fault("/equipment", "is required")])
        }
        return try Equipment.read(id, in: transaction)
    }

    /// Refuses before anything is written: somebody else's unit, or one that is here already.
    private static func refuse(
        _ unit: OnFile<Equipment>, for customer: OnFile<Customer>?, _ draft: CheckInDraft,
        in transaction: Transaction
    ) throws(RepairError) {
        if let owner = unit.value.customerId, owner != customer?.id, !draft.transferOwnership {
            throw .conflict(.serialHeldByAnotherCustomer)
        }
        if let ticket = try TicketRows.hereNow(unit.id, except: 0, in: transaction) {
            throw .conflict(.alreadyHere(ticket))
        }
    }

    private static func claim(
        _ checkIn: CheckIn, _ known: OnFile<Equipment>?, for customer: OnFile<Customer>,
        in transaction: Transaction
    ) throws(RepairError) -> EquipmentRegister.Claim {
        let transfers = checkIn.draft.transferOwnership
        if case .inline(let unit) = checkIn.draft.equipment, let keys = checkIn.equipmentKeys {
            return try EquipmentRegister.claim(
                unit, keys, found: known, for: customer.id, transferOwnership: transfers,
                in: transaction)
        }
        guard let known else { throw .notFound("equipment") }
        let unit = try EquipmentRegister.own(
            known, by: customer.id, transferOwnership: transfers, in: transaction)
        return EquipmentRegister.Claim(equipment: unit, suggestions: [])
    }

    private static func open(_ checkIn: ResolvedCheckIn, in transaction: Transaction)
        throws(RepairError) -> TicketFacts
    {
        let draft = checkIn.draft
        let id = TicketID.random()
        let earlier =
            checkIn.isKnownUnit
            ? try TicketRows.lastReturn(
                checkIn.unit.id, since: transaction.now.later(by: -repeatWithin), in: transaction)
            : nil
        let event = checkIn.sealed(as: id, repeatOf: earlier?.ticketId, at: transaction.now)
        let promises = checkIn.promises(at: transaction.now)
        let new = NewTicket(
            ticketId: id, customerId: checkIn.customer.id, equipmentId: checkIn.unit.id,
            state: draft.arrived ? .received : .registered, outcome: nil,
            priority: draft.priority, visitId: draft.visitId, notToExceed: draft.notToExceed,
            repeatOf: earlier, receivedAt: draft.arrived ? transaction.now : nil, closedAt: nil,
            lastMessageAt: transaction.now, createdAt: transaction.now, head: event.head,
            promises: promises)
        let ticket = new.ticket(row: try TicketRows.insert(new, in: transaction))
        try EventRows.insert(event, of: ticket.id, in: transaction)
        let symptoms = draft.symptoms.enumerated().map { index, description in
            Symptom(id: Int64(index) + 1, description: description)
        }
        for symptom in symptoms {
            try TicketRows.insert(symptom, of: ticket.id, in: transaction)
        }
        let report = try checkIn.report(on: ticket, sealedBy: event, in: transaction)
        for promise in promises {
            try PromiseRows.insert(promise, of: ticket.id, in: transaction)
        }
        try Notifications.acknowledge(
            ticket, customer: checkIn.customer, unit: checkIn.unit,
            diagnosisBy: draft.diagnosisBy, in: transaction)
        transaction.touched.note(id)
        return TicketFacts(
            ticket: ticket, parties: checkIn.parties, broughtBy: draft.broughtBy,
            symptoms: symptoms, promises: promises,
            conditionReports: report.map { [$0] } ?? [], hold: nil,
            coverage: nil, wait: nil, balance: nil, suggestions: checkIn.suggestions)
    }
}
