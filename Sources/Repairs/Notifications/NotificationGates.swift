/// The gate over what nobody fetched.
extension GateCheck {
    static let remindersMin: Int64 = 3

    func remindersSent() throws(RepairError) -> String? {
        let sent = try NotificationRows.count(.reminder, of: ticket.id, in: transaction)
        return sent < GateCheck.remindersMin
            ? "\(sent) of \(GateCheck.remindersMin) reminders have been sent" : nil
    }
}
