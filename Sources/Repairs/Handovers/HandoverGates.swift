/// Gates over giving the unit back: the last handover counts.
extension GateCheck {
    func serialNumberMatches() throws(RepairError) -> String? {
        guard let handover = try Handover.last(of: ticket, in: transaction) else {
            return "the serial number has not been read off the unit"
        }
        return try handover.fact.mismatch(on: ticket, in: transaction)
    }

    func recipient() throws(RepairError) -> String? {
        try Handover.last(of: ticket, in: transaction) == nil
            ? "who takes the unit is not recorded" : nil
    }

    /// What was taken in comes back, but for what is explained or was lost.
    func accessoriesReturned() throws(RepairError) -> String? {
        guard let handover = try Handover.last(of: ticket, in: transaction) else {
            return "the accessories have not been given back"
        }
        return try accessoriesMissing(behind: handover.fact)
    }

    /// The unit stays here, and so do its accessories or their owner has them.
    func nothingToReturn() throws(RepairError) -> String? {
        let outcome = draft.outcome ?? ticket.outcome
        guard let outcome, outcome.leavesNothingToReturn else {
            let word = outcome?.rawValue ?? "not recorded"
            return "the outcome is \(word): the unit is to be given back by a handover"
        }
        let handover = try Handover.last(of: ticket, in: transaction)
        return try accessoriesMissing(behind: handover?.fact).map {
            $0 + ": explain each that stays here, or hand it over without a serialNumber"
        }
    }

    private func accessoriesMissing(behind handover: Handover?) throws(RepairError) -> String? {
        var missing: [String] = []
        for owed in try accessoriesOwed() {
            let subject = ConditionSubject(.accessory, owed.name)
            let given =
                handover?.accessories
                .first { subject.names(ConditionSubject(.accessory, $0.name)) }?.quantity ?? 0
            if given < owed.quantity {
                missing.append("\(PlainText.quoted(owed.name)) (\(given) of \(owed.quantity))")
            }
        }
        guard !missing.isEmpty else { return nil }
        let more = missing.count > 5 ? " and \(missing.count - 5) more" : ""
        return "not given back: " + missing.prefix(5).joined(separator: ", ") + more
    }

    private func accessoriesOwed() throws(RepairError) -> [ConditionReport.Accessory] {
        guard let intake = try ConditionReports.last(.intake, of: ticket, in: transaction)
        else { return [] }
        let comparison = try Comparison(of: ticket, in: transaction)
        let explained = try Explanation.all(of: ticket, in: transaction)
        let lost = try Incident.all(of: ticket, in: transaction).filter { $0.kind == .loss }
        return intake.accessories.map { accessory in
            let subject = ConditionSubject(.accessory, accessory.name)
            var owed = accessory
            if comparison.handover == nil {
                let isSettled =
                    lost.contains { $0.subject?.names(subject) == true }
                    || explained.contains { $0.difference?.subject.names(subject) == true }
                if isSettled { owed.quantity = 0 }
            } else if let settled = comparison.differences.first(where: {
                $0.isSettled && $0.subject.names(subject)
            }) {
                if case .quantity(let left) = settled.after {
                    owed.quantity = min(owed.quantity, left)
                } else {
                    owed.quantity = 0
                }
            }
            return owed
        }
    }
}
