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
        let price = try WorkTotals(of: ticket, in: transaction).price
        guard let approved = try Quotes.approvedTotal(of: ticket, in: transaction) else {
            return price == 0
                ? nil
                : "the recorded work comes to \(price) in minor units, and nothing is approved"
        }
        guard price > approved.amount else { return nil }
        let (sum, total) = (
            Wording.amount(price, approved.currency),
            Wording.amount(approved.amount, approved.currency)
        )
        return "the recorded work comes to \(sum), and \(total) is approved"
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
