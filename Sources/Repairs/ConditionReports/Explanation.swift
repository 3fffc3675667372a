internal import JSON

/// Why one thing is given back otherwise than it came.
package struct Explanation: Sendable {
    /// 1, 2, … within the ticket.
    package let number: Int64
    /// What it explains, as the reports then said it: a later change needs its own explanation.
    package let difference: Difference
    package let text: String
    package let at: Instant
    package let by: String
}

/// An explanation as it is handed in.
package struct ExplanationDraft: Sendable {
    package var subject = ConditionSubjectDraft()
    package var text: String?

    package init() {}

    package func faults() -> Faults {
        let fault = PlainText.fault(
            text, at: "/explanation", scalarsMax: ConditionReportDraft.noteScalarsMax,
            kind: .lines)
        return subject.faults() + [fault].gathered
    }
}

extension Explanation {
    /// Writes the event's members in the order of their names.
    func write(to json: inout JSONWriter) {
        let subject = difference.subject
        json.member("accessory", subject.name(of: .accessory))
        Explanation.write(difference.after, as: "after", to: &json)
        Explanation.write(difference.before, as: "before", to: &json)
        json.member("explanation", text)
        json.member("function", subject.name(of: .function))
        json.member("noteAfter", difference.noteAfter)
        json.member("noteBefore", difference.noteBefore)
        json.member("number", number)
        json.member("zone", subject.name(of: .zone))
    }

    private static func write(
        _ answer: Difference.Answer?, as name: StaticString, to json: inout JSONWriter
    ) {
        switch answer {
        case .word(let word): json.member(name, word)
        case .quantity(let quantity): json.member(name, quantity)
        case nil: json.member(null: name)
        }
    }

    /// Reads it back from its event.
    init?(number: Int64, event: TimelineEvent) {
        let data = event.data
        guard let subject = ConditionSubject(data) else { return nil }
        self.number = number
        difference = Difference(
            subject: subject, before: Difference.Answer(data["before"]),
            after: Difference.Answer(data["after"]), noteBefore: data["noteBefore"]?.text,
            noteAfter: data["noteAfter"]?.text)
        text = data["explanation"]?.text ?? ""
        at = event.at
        by = event.by
    }
}

extension Difference.Answer {
    fileprivate init?(_ value: JSONValue?) {
        if let word = value?.text {
            self = .word(word)
        } else if let quantity = value?.integer {
            self = .quantity(quantity)
        } else {
            return nil
        }
    }
}
