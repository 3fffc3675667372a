/// Everything the desk takes in one call, as it is handed in; what the input lacked is nil.
package struct CheckInDraft: Sendable {
    package enum CustomerChoice: Sendable {
        case onFile(Int64)
        case inline(Customer)
    }

    package enum EquipmentChoice: Sendable {
        case onFile(Int64)
        case inline(Equipment)
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
    /// Who hands the unit in for the customer.
    package var broughtBy: BroughtBy?
    package var transferOwnership = false
    /// Whether it is another unit than the customer's that it resembles.
    package var isNewUnit = false

    package init() {}

    static let symptomScalarsMax = 4000
    static let visitScalarsMax = 200

    /// What is wrong with it whatever is on file.
    func faults(at now: Instant) -> Faults {
        var faults = subjectFaults
        if symptoms.isEmpty { faults.append(Fault("/symptoms", "must hold at least one")) }
        for (index, symptom) in symptoms.enumerated() {
            let fault = PlainText.fault(
                symptom, at: "", scalarsMax: CheckInDraft.symptomScalarsMax, kind: .lines)
            if let fault { faults.append(Fault("/symptoms/\(index)/description", fault.detail)) }
        }
        if let fault = PlainText.fault(
            visitId, at: "/visitId", scalarsMax: CheckInDraft.visitScalarsMax, isRequired: false)
        {
            faults.append(fault)
        }
        if let fault = notToExceed?.fault(at: "/notToExceed") { faults.append(fault) }
        return faults + (arrived ? arrivalFaults(at: now) : mailInFaults)
    }

    private var subjectFaults: Faults {
        var faults = Faults()
        switch customer {
        case .inline(let customer):
            faults += customer.faults(correcting: nil).within("/customer")
        case .onFile: break
        case nil: faults.append(Fault("/customer", "is required"))
        }
        switch equipment {
        case .inline(let unit):
            faults += unit.faults(correcting: nil).within("/equipment")
            if arrived, !unit.isIdentified {
                faults.append(
                    Fault(
                        "/equipment/serialNumber",
                        "is required; for a unit without a legible one send "
                            + #""noSerialNumber": {"reason": "worn off"}"#))
            }
        case .onFile: break
        case nil: faults.append(Fault("/equipment", "is required"))
        }
        return faults
    }

    private func arrivalFaults(at now: Instant) -> Faults {
        var faults = Faults()
        if let conditionReport {
            faults += conditionReport.faults(at: "/conditionReport", stage: .intake)
        } else {
            faults.append(Fault("/conditionReport", "is required"))
        }
        if let diagnosisBy {
            if diagnosisBy <= now { faults.append(Fault("/diagnosisBy", "must be later than now")) }
        } else {
            faults.append(Fault("/diagnosisBy", "is required"))
        }
        return faults
    }

    private var mailInFaults: Faults {
        var faults = Faults()
        if conditionReport != nil {
            faults.append(
                Fault("/conditionReport", "comes with the unit, which has not arrived"))
        }
        if diagnosisBy != nil {
            faults.append(Fault("/diagnosisBy", "comes with the unit, which has not arrived"))
        }
        return faults
    }
}

/// A check-in ready for its transaction: judged, and its keys folded, where no writer waits for it.
///
/// By reference: it is handed from closure to closure, and a copy would count each of its texts.
package final class CheckIn: Sendable {
    let draft: CheckInDraft
    let faults: Faults
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
    package func faults(in transaction: Transaction) throws(RepairError) -> Faults {
        var faults = faults
        if case .onFile(let id) = draft.customer,
            try Customer.find(id, in: transaction) == nil
        {
            faults.append(Fault("/customer/id", "no customer has this id"))
        }
        if case .onFile(let id) = draft.equipment {
            guard let unit = try Equipment.find(id, in: transaction) else {
                return faults + [Fault("/equipment/id", "no equipment has this id")]
            }
            if draft.arrived, !unit.value.isIdentified {
                faults.append(
                    Fault(
                        "/equipment/id",
                        "the unit's serial number is not on file: PATCH /v1/equipment/\(id) with "
                            + "its serialNumber, or with noSerialNumber and a reason"))
            }
        }
        return faults
    }
}
