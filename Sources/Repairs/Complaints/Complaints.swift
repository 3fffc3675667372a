internal import JSON

/// Complaints, which are answered in time and keep a ticket from being closed.
enum Complaints {
    /// Opens what a customer's feedback complains of.
    static func open(
        saying summary: String, on ticket: inout Ticket, in transaction: Transaction
    ) throws(RepairError) {
        var author = "customer"
        if let customerId = ticket.customerId {
            author = try Customer.read(customerId, in: transaction).name
        }
        let complaint = Complaint(
            channel: .feedback, url: nil, author: author, summary: summary,
            postedAt: transaction.now, capturedAt: transaction.now, capturedBy: "customer")
        let id = try ComplaintRows.insert(complaint, about: ticket.id, in: transaction)
        try Tickets.record(
            .complaint, on: &ticket, by: Token.customersName, in: transaction
        ) { json, personal in complaint.write(complaintId: id, to: &json, personal: &personal) }
    }
}

extension GateCheck {
    func complaintsResolved() throws(RepairError) -> String? {
        let open = try ComplaintRows.open(about: ticket.id, in: transaction)
        guard let first = open.first else { return nil }
        return open.count == 1
            ? "complaint \(first) is not resolved" : "\(open.count) complaints are not resolved"
    }
}
