/// Everything the desk takes in one call, as it is handed in; what the input lacked is nil.
package struct CheckInDraft: Sendable {
    package enum CustomerChoice: Sendable {
        case onFile(Int64)
        case inline(CustomerDraft)
    }

    package enum EquipmentChoice: Sendable {
        case onFile(Int64)
        case inline(EquipmentDraft)
    }

    package var customer: CustomerChoice?
    package var equipment: EquipmentChoice?
    package var symptoms: [String] = []
    package var conditionReport: ConditionReportDraft?
    package var diagnosisBy: Instant?
    /// False books a mail-in.
    package var arrived = true
    package var notToExceed: Money?
    package var visitId: String?
    package var priority = Priority.normal
    package var transferOwnership = false

    package init() {}

    /// What is wrong with it that its shape doesn't show and that needs no look at the data.
    func faults(at now: Instant) -> [Fault] {
        var faults: [Fault] = []
        if case .inline(let draft) = customer { faults += draft.faults(at: "/customer") }
        if case .inline(let draft) = equipment {
            faults += draft.faults(at: "/equipment", serialRequired: arrived)
        }
        return faults + arrivalFaults(at: now)
    }

    private func arrivalFaults(at now: Instant) -> [Fault] {
        var faults: [Fault] = []
        if arrived {
            if let conditionReport {
                faults += conditionReport.faults(at: "/conditionReport", stage: .intake)
            } else {
                faults.append(Fault("/conditionReport", "is required"))
            }
            if let diagnosisBy {
                if diagnosisBy <= now {
                    faults.append(Fault("/diagnosisBy", "must be later than now"))
                }
            } else {
                faults.append(Fault("/diagnosisBy", "is required"))
            }
        } else {
            if conditionReport != nil {
                faults.append(
                    Fault("/conditionReport", "comes with the unit, which has not arrived"))
            }
            if diagnosisBy != nil {
                faults.append(Fault("/diagnosisBy", "comes with the unit, which has not arrived"))
            }
        }
        return faults
    }
}

/// A check-in ready for its transaction: judged, and its keys folded, where no writer waits for it.
package struct CheckIn: Sendable {
    let draft: CheckInDraft
    let faults: [Fault]
    /// Nil where the customer is named by id.
    let customerKeys: CustomerKeys?
    /// Nil where the unit is named by id.
    let equipmentKeys: EquipmentKeys?

    /// - Parameter now: what a promise must be later than.
    package init(_ draft: CheckInDraft, at now: Instant) {
        self.draft = draft
        faults = draft.faults(at: now)
        if case .inline(let customer) = draft.customer {
            customerKeys = CustomerKeys(customer)
        } else {
            customerKeys = nil
        }
        if case .inline(let unit) = draft.equipment {
            equipmentKeys = EquipmentKeys(unit)
        } else {
            equipmentKeys = nil
        }
    }

    /// Every fault, also of what it names by id.
    package func faults(in transaction: Transaction) throws(RepairError) -> [Fault] {
        var faults = faults
        if case .onFile(let id) = draft.customer,
            try CustomerRows.find(id, in: transaction) == nil
        {
            faults.append(Fault("/customer/id", "no customer has this id"))
        }
        if case .onFile(let id) = draft.equipment {
            guard let unit = try EquipmentRows.find(id, in: transaction) else {
                return faults + [Fault("/equipment/id", "no equipment has this id")]
            }
            if draft.arrived, unit.serialNumber == nil {
                faults.append(Fault("/equipment/id", "the unit's serial number is not on file"))
            }
        }
        return faults
    }
}
