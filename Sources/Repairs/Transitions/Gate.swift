/// What must hold before a ticket moves; named as `unmet` lists them.
package enum Gate: String, Sendable, CaseIterable {
    case conditionReport = "condition-report"
    case agreement
    case serialNumber = "serial-number"
    case diagnosisPromise = "diagnosis-promise"
    case assignee
    case findings
    case coverage
    case quoteSent = "quote-sent"
    case repairPromise = "repair-promise"
    case quoteApproved = "quote-approved"
    case reQuote = "re-quote"
    case partExpectedOn = "part-expected-on"
    case depot
    case depotReference = "depot-reference"
    case expectedBack = "expected-back"
    case workRecorded = "work-recorded"
    case symptomTests = "symptom-tests"
    case secondPerson = "second-person"
    case handoverConditionReport = "handover-condition-report"
    case differencesExplained = "differences-explained"
    case outcome
    case replacementUnit = "replacement-unit"
    case serialNumberMatches = "serial-number-matches"
    case accessoriesReturned = "accessories-returned"
    case recipient
    case settled
    case loanerReturned = "loaner-returned"
    case incidentsResolved = "incidents-resolved"
    case complaintsResolved = "complaints-resolved"
    case remindersSent = "reminders-sent"
    case notArrived = "not-arrived"

    /// Whether a manager may override it: never the customer's yes, never another one's camera, and
    /// never an exchange with nothing to give.
    package var canBeOverridden: Bool {
        self != .quoteApproved && self != .serialNumberMatches && self != .replacementUnit
    }
}
