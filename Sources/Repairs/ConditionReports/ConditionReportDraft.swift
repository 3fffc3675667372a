/// A condition report as it is handed in; what the input lacked is nil or empty.
package struct ConditionReportDraft: Sendable {
    package var stage: ConditionReport.Stage?
    package var zones: [ConditionReport.Zone] = []
    package var functions: [ConditionReport.Function] = []
    package var accessories: [ConditionReport.Accessory] = []
    package var agreedBy: String?
    package var refusedToAgree: String?

    package init() {}

    static let nameScalarsMax = 200
    static let noteScalarsMax = 4000

    /// Everything that is wrong with it.
    ///
    /// - Parameters:
    ///   - pointer: where the report stands in the input, `/conditionReport` or empty.
    ///   - intake: of a handover, the report whose notes it repeats where it has none.
    package func faults(
        at pointer: String, stage: ConditionReport.Stage, intake: ConditionReport? = nil
    ) -> Faults {
        var faults = Faults()
        if zones.isEmpty {
            faults.append(Fault(pointer + "/zones", "at least one zone must be answered"))
        }
        if functions.isEmpty {
            faults.append(Fault(pointer + "/functions", "at least one function must be answered"))
        }
        for (index, zone) in zones.enumerated() {
            let place = Place(pointer, "zones", index)
            place.check(name: zone.zone, of: "zone", &faults)
            if zone.condition != .ok, zone.note == nil, intake?.hasNote(on: zone.zone) != true {
                faults.append(Fault(place.pointer("note"), "a note is needed for all but ok"))
            }
            place.check(note: zone.note, &faults)
        }
        for (index, function) in functions.enumerated() {
            let place = Place(pointer, "functions", index)
            place.check(name: function.function, of: "function", &faults)
            place.check(note: function.note, &faults)
        }
        for (index, accessory) in accessories.enumerated() {
            let place = Place(pointer, "accessories", index)
            place.check(name: accessory.name, of: "name", &faults)
            if !(1...Money.amountMax).contains(accessory.quantity) {
                faults.append(Fault(place.pointer("quantity"), "must be at least 1"))
            }
        }
        checkRepeats(zones, "zones", "zone", at: pointer, \.zone, &faults)
        checkRepeats(functions, "functions", "function", at: pointer, \.function, &faults)
        checkRepeats(accessories, "accessories", "name", at: pointer, \.name, &faults)
        return faults + agreementFaults(at: pointer, stage: stage)
    }

    private func agreementFaults(at pointer: String, stage: ConditionReport.Stage) -> Faults {
        if agreedBy != nil, refusedToAgree != nil {
            return [
                Fault(pointer + "/refusedToAgree", "either agreedBy or refusedToAgree, not both")
            ]
        }
        if agreedBy == nil, refusedToAgree == nil {
            guard stage == .intake else { return [] }
            return [
                Fault(
                    pointer + "/agreedBy",
                    "agreedBy, or refusedToAgree with a reason, is required")
            ]
        }
        var faults = Faults()
        faults.note(
            agreedBy == nil
                ? PlainText.fault(
                    refusedToAgree, at: pointer + "/refusedToAgree/reason",
                    scalarsMax: ConditionReportDraft.noteScalarsMax, kind: .lines)
                : PlainText.fault(
                    agreedBy, at: pointer + "/agreedBy",
                    scalarsMax: ConditionReportDraft.nameScalarsMax))
        return faults
    }

    /// Names that are answered twice, compared folded.
    private func checkRepeats<Answer>(
        _ answers: [Answer], _ list: String, _ field: String, at pointer: String,
        _ name: (Answer) -> String, _ faults: inout Faults
    ) {
        guard answers.count > 1 else { return }
        var seen: [String] = []
        for (index, answer) in answers.enumerated() {
            let folded = Folding.fold(name(answer))
            if seen.contains(where: { $0.hasSameBytes(as: folded) }) {
                faults.append(Fault("\(pointer)/\(list)/\(index)/\(field)", "is answered twice"))
            } else {
                seen.append(folded)
            }
        }
    }
}

extension ConditionReport {
    fileprivate func hasNote(on zone: String) -> Bool {
        let key = Folding.fold(zone)
        return zones.contains { $0.note != nil && Folding.fold($0.zone).hasSameBytes(as: key) }
    }
}

/// One answer's place in a report; its pointer is only written where something is wrong.
private struct Place {
    private let report: String
    private let list: String
    private let index: Int

    init(_ report: String, _ list: String, _ index: Int) {
        (self.report, self.list, self.index) = (report, list, index)
    }

    func pointer(_ field: String) -> String { "\(report)/\(list)/\(index)/\(field)" }

    func check(name: String, of field: String, _ faults: inout Faults) {
        guard
            let fault = PlainText.fault(
                name, at: "", scalarsMax: ConditionReportDraft.nameScalarsMax)
        else { return }
        faults.append(Fault(pointer(field), fault.detail))
    }

    func check(note: String?, _ faults: inout Faults) {
        guard
            let fault = PlainText.fault(
                note, at: "", scalarsMax: ConditionReportDraft.noteScalarsMax, kind: .lines,
                isRequired: false)
        else { return }
        faults.append(Fault(pointer("note"), fault.detail))
    }
}
