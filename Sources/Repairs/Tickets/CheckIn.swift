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

    /// What is wrong with it that its shape doesn't show.
    package func faults(in transaction: Transaction) throws(RepairError) -> [Fault] {
        var faults: [Fault] = []
        switch customer {
        case .inline(let draft): faults += draft.faults(at: "/customer")
        case .onFile(let id):
            if try CustomerRows.find(id, in: transaction) == nil {
                faults.append(Fault("/customer/id", "no customer has this id"))
            }
        case nil: break
        }
        switch equipment {
        case .inline(let draft):
            faults += draft.faults(at: "/equipment", serialRequired: arrived)
        case .onFile(let id): faults += try fileFaults(id, in: transaction)
        case nil: break
        }
        return faults + arrivalFaults(at: transaction.now)
    }

    private func fileFaults(_ id: Int64, in transaction: Transaction) throws(RepairError) -> [Fault]
    {
        guard let unit = try EquipmentRows.find(id, in: transaction) else {
            return [Fault("/equipment/id", "no equipment has this id")]
        }
        guard arrived, unit.serialNumber == nil else { return [] }
        return [Fault("/equipment/id", "the unit's serial number is not on file")]
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
