package import Repairs

/// A check-in without faults, as a starting point for others.
package func sampleCheckIn(
    name: String = "Ming Tan", email: String? = "ming@example.com", serialNumber: String = "4012345"
) -> CheckInDraft {
    var report = ConditionReportDraft()
    report.zones = [
        .init(zone: "Top plate", condition: .scratched, note: "3 mm, left of the hot shoe")
    ]
    report.functions = [.init(function: "Powers on", result: .pass, note: nil)]
    report.accessories = [.init(name: "Battery", quantity: 1)]
    report.agreedBy = name
    var draft = CheckInDraft()
    draft.customer = .inline(
        Customer(name: name, email: email, phone: email == nil ? "+6561234567" : nil))
    draft.equipment = .inline(
        Equipment(
            category: .camera, brand: "Leica", model: "M9-P", serialNumber: serialNumber))
    draft.symptoms = ["White spots at f/11 on every frame"]
    draft.conditionReport = report
    draft.diagnosisBy = Instant("2026-11-25T17:00:00Z")
    return draft
}

/// The same, sent in before it arrives.
package func sampleMailIn(
    name: String = "Ming Tan", email: String? = "ming@example.com", serialNumber: String? = nil
) -> CheckInDraft {
    var draft = sampleCheckIn(name: name, email: email)
    draft.arrived = false
    draft.conditionReport = nil
    draft.diagnosisBy = nil
    draft.equipment = .inline(
        Equipment(
            category: .camera, brand: "Leica", model: "M9-P", serialNumber: serialNumber))
    return draft
}
