/// What the technician establishes about one symptom.
package struct Finding: Sendable, Equatable {
    /// 1, 2, … within the ticket.
    package let number: Int64
    package let symptomId: Int64
    package let description: String
    package let cause: String?
    /// What reports group faults by.
    package let faultCode: String?
    /// Whether the symptom showed on the bench.
    package let reproduced: Bool
    package let at: Instant
    package let by: String
}

/// A finding as it is handed in; what the input lacked is nil.
package struct FindingDraft: Sendable {
    package var symptomId: Int64?
    package var description: String?
    package var cause: String?
    package var faultCode: String?
    package var reproduced: Bool?

    package init() {}

    static let faultCodeScalarsMax = 200

    /// Everything that is wrong with it, beside the ticket's symptoms.
    package func faults(_ symptoms: [Symptom]) -> Faults {
        var faults: [Fault?] = [Symptom.fault(symptomId, at: "/symptomId", among: symptoms)]
        if symptomId == nil { faults.append(Fault("/symptomId", "is required")) }
        faults.append(
            PlainText.fault(
                description, at: "/description", scalarsMax: Message.scalarsMax, kind: .lines))
        faults.append(
            PlainText.fault(
                cause, at: "/cause", scalarsMax: Message.scalarsMax, kind: .lines,
                isRequired: false))
        faults.append(
            PlainText.fault(
                faultCode, at: "/faultCode", scalarsMax: FindingDraft.faultCodeScalarsMax,
                isRequired: false))
        if reproduced == nil { faults.append(Fault("/reproduced", "is required")) }
        return faults.gathered
    }
}

extension Symptom {
    /// A fault where a number is given that no symptom of the ticket has.
    static func fault(_ id: Int64?, at pointer: String, among symptoms: [Symptom]) -> Fault? {
        guard let id, !symptoms.contains(where: { $0.id == id }) else { return nil }
        return Fault(pointer, "is not a symptom of this ticket")
    }
}
