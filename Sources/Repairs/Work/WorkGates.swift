extension GateCheck {
    func workRecorded() throws(RepairError) -> String? {
        try WorkRows.isAny(of: ticket.id, in: transaction) ? nil : "no work is recorded"
    }

    /// Who repaired a unit doesn't also release it; where nothing was repaired, anybody may.
    func secondPerson() throws(RepairError) -> String? {
        if try goesBackUnrepaired() { return nil }
        return try WorkRows.isAny(of: ticket.id, by: person.name, in: transaction)
            ? "\(person.name) recorded work; somebody else must have a look" : nil
    }

    /// No more is charged than the customer has agreed to; without an approval that is nothing.
    func reQuote() throws(RepairError) -> String? {
        let price = try Work.totals(of: ticket, in: transaction).price
        let approved = try Quotes.approvedTotal(of: ticket, in: transaction)?.amount ?? 0
        guard price > approved else { return nil }
        return "the recorded work comes to \(price), and \(approved) is approved"
    }

    /// Whether the ticket ends without a repair, by the outcome asked for or on file.
    func goesBackUnrepaired() throws(RepairError) -> Bool {
        switch draft.outcome ?? ticket.outcome {
        case .declined, .withdrawn, .unrepairable, .tradedIn, .disposed: true
        case .noFaultFound: try !WorkRows.isAny(of: ticket.id, in: transaction)
        case .repaired, .adjusted, .exchanged, .replaced, nil: false
        }
    }
}
