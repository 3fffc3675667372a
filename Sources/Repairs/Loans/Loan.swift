internal import JSON

/// A loaner in a customer's hands.
package struct Loan: Sendable {
    package struct Return: Sendable {
        package let conditionIn: String
        package let at: Instant
        package let by: String
    }

    /// 1, 2, … within the ticket.
    package let number: Int64
    package let loanerId: Int64
    package let dueBackOn: CalendarDate
    package let conditionOut: String
    package let at: Instant
    package let by: String
    /// Nil while it is out.
    package internal(set) var returned: Return?
}

/// A loan as it is handed in.
package struct LoanDraft: Sendable {
    package var loanerId: Int64?
    package var dueBackOn: CalendarDate?
    package var conditionOut: String?

    package init() {}

    package func faults(at now: Instant) -> Faults {
        [
            loanerId == nil ? Fault("/loanerId", "is required") : nil,
            dueBackOnFault(at: now),
            PlainText.fault(
                conditionOut, at: "/conditionOut",
                scalarsMax: ConditionReportDraft.noteScalarsMax, kind: .lines),
        ].gathered
    }

    private func dueBackOnFault(at now: Instant) -> Fault? {
        guard let dueBackOn else { return Fault("/dueBackOn", "is required") }
        let end = Int64(dueBackOn.daysSinceEpoch + 1) * Instant.day
        return end > now.milliseconds ? nil : Fault("/dueBackOn", "must not have passed")
    }
}

extension Loan {
    /// Writes the event's members in the order of their names.
    func write(to json: inout JSONWriter) {
        json.member("conditionOut", conditionOut)
        json.member("dueBackOn", dueBackOn.text)
        json.member("loanerId", loanerId)
        json.member("number", number)
    }

    /// Reads it back from its event.
    init?(number: Int64, event: TimelineEvent) {
        let data = event.data
        guard let loanerId = data["loanerId"]?.integer,
            let dueBackOn = data["dueBackOn"]?.text.flatMap({ CalendarDate($0) })
        else { return nil }
        self.number = number
        self.loanerId = loanerId
        self.dueBackOn = dueBackOn
        conditionOut = data["conditionOut"]?.text ?? ""
        at = event.at
        by = event.by
    }
}
