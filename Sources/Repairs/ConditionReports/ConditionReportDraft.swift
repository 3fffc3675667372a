/// A condition report as it is handed in; what the input lacked is nil or empty.
package struct ConditionReportDraft: Sendable {
    package var stage: ConditionReport.Stage?
    package var zones: [ConditionReport.Zone] = []
    package var functions: [ConditionReport.Function] = []
    package var accessories: [ConditionReport.Accessory] = []
    package var agreedBy: String?
    package var refusedToAgree: String?

    package init() {}

    /// What is wrong with it that its shape doesn't show.
    ///
    /// - Parameter pointer: where the report stands in the input, `/conditionReport` or empty.
    package func faults(at pointer: String, stage: ConditionReport.Stage) -> [Fault] {
        var faults: [Fault] = []
        if zones.isEmpty {
            faults.append(Fault(pointer + "/zones", "at least one zone must be answered"))
        }
        if functions.isEmpty {
            faults.append(Fault(pointer + "/functions", "at least one function must be answered"))
        }
        for (index, zone) in zones.enumerated() where zone.condition != .ok && zone.note == nil {
            faults.append(
                Fault("\(pointer)/zones/\(index)/note", "a note is needed for all but ok"))
        }
        faults += ConditionReportDraft.repeated(zones.map(\.zone), at: pointer + "/zones", "zone")
        faults += ConditionReportDraft.repeated(
            functions.map(\.function), at: pointer + "/functions", "function")
        faults += ConditionReportDraft.repeated(
            accessories.map(\.name), at: pointer + "/accessories", "name")
        return faults + agreementFaults(at: pointer, stage: stage)
    }

    private func agreementFaults(at pointer: String, stage: ConditionReport.Stage) -> [Fault] {
        if agreedBy != nil, refusedToAgree != nil {
            return [
                Fault(pointer + "/refusedToAgree", "either agreedBy or refusedToAgree, not both")
            ]
        }
        guard stage != .handover, agreedBy == nil, refusedToAgree == nil else { return [] }
        return [
            Fault(
                pointer + "/agreedBy",
                "agreedBy, or refusedToAgree with a reason, is required")
        ]
    }

    /// Names that are answered twice, compared folded.
    private static func repeated(_ names: [String], at pointer: String, _ field: String) -> [Fault]
    {
        var seen: Set<[UInt8]> = []
        var faults: [Fault] = []
        for (index, name) in names.enumerated()
        where !seen.insert(Array(Folding.fold(name).utf8)).inserted {
            faults.append(Fault("\(pointer)/\(index)/\(field)", "is answered twice"))
        }
        return faults
    }
}
