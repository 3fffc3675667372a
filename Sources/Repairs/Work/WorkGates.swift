extension GateCheck {
    func workRecorded() throws(RepairError) -> String? {
        try WorkRows.isAny(of: ticket.id, in: transaction) ? nil : "no work is recorded"
    }

    /// Nobody tests a repair of their own: who made the test that counts for a symptom recorded no
    /// work.
    func secondPerson() throws(RepairError) -> String? {
        if try goesBackUnrepaired() { return nil }
        let tests = try Verification.all(of: ticket, in: transaction)
        var unmet: [String] = []
        for test in try VerificationRows.counted(of: ticket.id, in: transaction) {
            guard let number = test.number,
                let tester = tests.first(where: { $0.number == number })?.by,
                try WorkRows.isAny(of: ticket.id, by: tester, in: transaction)
            else { continue }
            unmet.append("symptom \(test.symptom) was tested by \(tester), who recorded work")
        }
        return unmet.isEmpty ? nil : unmet.joined(separator: "; ") + ": somebody else must test it"
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
