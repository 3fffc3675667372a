/// How a symptom or a function did on the bench.
package struct TestRecord: Sendable, Equatable {
    package enum Result: String, Sendable, CaseIterable {
        case pass, fail, notReproduced
        /// The customer does without.
        case declined
    }

    /// What was tested.
    package enum Subject: Sendable, Equatable {
        case symptom(Int64)
        /// By its name, as in a condition report.
        case function(String)
    }

    /// 1, 2, … within the ticket.
    package let number: Int64
    package let subject: Subject
    package let result: Result
    package let note: String?
    package let at: Instant
    package let by: String
}

/// A test as it is handed in; what the input lacked is nil.
package struct TestDraft: Sendable {
    package var symptomId: Int64?
    package var function: String?
    package var result: TestRecord.Result?
    package var note: String?

    package init() {}

    /// What was tested; nil unless exactly one of both is named.
    var subject: TestRecord.Subject? {
        switch (symptomId, function) {
        case (let id?, nil): .symptom(id)
        case (nil, let name?): .function(name)
        default: nil
        }
    }

    /// Everything that is wrong with it, beside the ticket's symptoms.
    package func faults(_ symptoms: [Symptom]) -> Faults {
        var faults: [Fault?] = []
        if symptomId == nil, function == nil {
            faults.append(Fault("/symptomId", "symptomId or function is required"))
        }
        if symptomId != nil, function != nil {
            faults.append(Fault("/function", "either symptomId or function, not both"))
        }
        faults.append(Symptom.fault(symptomId, at: "/symptomId", among: symptoms))
        faults.append(
            PlainText.fault(
                function, at: "/function",
                scalarsMax: ConditionReportDraft.nameScalarsMax, isRequired: false))
        if result == nil { faults.append(Fault("/result", "is required")) }
        faults.append(
            PlainText.fault(
                note, at: "/note", scalarsMax: Message.scalarsMax, kind: .lines,
                isRequired: false))
        return faults.gathered
    }
}
