extension GateCheck {
    func coverage() throws(RepairError) -> String? {
        try Coverages.current(of: ticket, in: transaction) == nil
            ? "who pays, and why, is not recorded" : nil
    }
}
