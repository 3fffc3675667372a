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
    case ownerAgreed = "owner-agreed"
    case serialNumberMatches = "serial-number-matches"
    case accessoriesReturned = "accessories-returned"
    case recipient
    case settled
    case loanerReturned = "loaner-returned"
    case incidentsResolved = "incidents-resolved"
    case complaintsResolved = "complaints-resolved"
    case remindersSent = "reminders-sent"
    case nothingToReturn = "nothing-to-return"
    case notArrived = "not-arrived"
    case nothingRecorded = "nothing-recorded"

    /// False for what no reason replaces: the customer's yes, the owner's word, another one's
    /// camera, an exchange with nothing to give, and what happened.
    package var canBeOverridden: Bool {
        switch self {
        case .quoteApproved, .replacementUnit, .ownerAgreed, .serialNumberMatches,
            .nothingRecorded:
            false
        case .conditionReport, .agreement, .serialNumber, .diagnosisPromise, .assignee, .findings,
            .coverage, .quoteSent, .repairPromise, .reQuote, .partExpectedOn, .depot,
            .depotReference, .expectedBack, .workRecorded, .symptomTests, .secondPerson,
            .handoverConditionReport, .differencesExplained, .outcome, .accessoriesReturned,
            .recipient, .settled, .loanerReturned, .incidentsResolved, .complaintsResolved,
            .remindersSent, .nothingToReturn, .notArrived:
            true
        }
    }
}
