/// Gates over the condition in which a unit is given back.
extension GateCheck {
    func handoverConditionReport() throws(RepairError) -> String? {
        try hasReport(.handover) ? nil : "no condition report of the handover is on file"
    }

    func differencesExplained() throws(RepairError) -> String? {
        let comparison = try Comparison(of: ticket, in: transaction)
        guard comparison.intake != nil, comparison.handover != nil else {
            return "intake and handover have not been compared"
        }
        let open = comparison.differences.filter { $0.isWorse && !$0.isSettled }
        guard !open.isEmpty else { return nil }
        let names = open.prefix(5).map {
            "\($0.subject.kind.rawValue) \(PlainText.quoted($0.subject.name))"
        }
        let more = open.count > 5 ? " and \(open.count - 5) more" : ""
        return "not explained: " + names.joined(separator: ", ") + more
    }
}
