/// Gates over facts that no ticket has yet: what holds while there are none, and what is missing.
extension GateCheck {
    func partExpectedOn() throws(RepairError) -> String? {
        "the date on which the part is expected is not given"
    }
    func depot() throws(RepairError) -> String? { "the depot is not named" }
    func depotReference() throws(RepairError) -> String? { "the depot's reference is not given" }
    func expectedBack() throws(RepairError) -> String? {
        "the date on which the unit is expected back is not given"
    }
    func loanerReturned() throws(RepairError) -> String? { nil }
    func complaintsResolved() throws(RepairError) -> String? { nil }
    func remindersSent() throws(RepairError) -> String? { "three reminders have not been sent" }
}
