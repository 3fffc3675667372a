/// A unit of the centre's own that is lent while a customer's is here.
package struct Loaner: Sendable {
    package let id: Int64
    package let brand: String
    package let model: String
    package let serialNumber: String
    package let condition: String
    /// The ticket on which it is out.
    package let ticketId: TicketID?
    package let createdAt: Instant
    package let createdBy: String
    /// Counts its loans and their returns.
    package let version: Int64
}

/// A loaner as it is handed in.
package struct LoanerDraft: Sendable {
    package var brand: String?
    package var model: String?
    package var serialNumber: String?
    package var condition: String?

    package init() {}

    package func faults() -> Faults {
        let named = 100
        return [
            PlainText.fault(brand, at: "/brand", scalarsMax: named),
            PlainText.fault(model, at: "/model", scalarsMax: named),
            PlainText.fault(serialNumber, at: "/serialNumber", scalarsMax: named),
            PlainText.fault(
                condition, at: "/condition", scalarsMax: ConditionReportDraft.noteScalarsMax,
                kind: .lines),
        ].gathered
    }
}
