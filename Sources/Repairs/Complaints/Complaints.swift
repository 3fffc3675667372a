internal import JSON

/// Complaints, which are answered in time and keep a ticket from being closed.
package enum Complaints {
    /// Opens what a customer's feedback complains of.
    static func open(
        saying summary: String, on ticket: inout Ticket, in transaction: Transaction
    ) throws(RepairError) {
        var complaint = Complaint()
        complaint.ticketId = ticket.ticketId
        complaint.channel = .feedback
        complaint.author = "customer"
        if let customerId = ticket.customerId {
            complaint.author = try Customer.read(customerId, in: transaction).name
        }
        complaint.summary = summary
        complaint.postedAt = transaction.now
        complaint.firstResponseDueAt = transaction.now.later(by: Complaint.responseMilliseconds)
        let id = try ComplaintRows.insert(
            complaint, about: ticket.id, by: Token.customersName, in: transaction)
        try Tickets.record(
            .complaint, on: &ticket, by: Token.customersName, in: transaction
        ) { json, personal in complaint.write(complaintId: id, to: &json, personal: &personal) }
    }

    /// Settles a complaint for good, on its ticket's timeline too.
    ///
    /// - Parameter rootCause: what went wrong in the centre's work. It is no personal value: it
    ///   stays when the customer is erased.
    /// - Throws: `.conflict` if it is resolved already.
    package static func resolve(
        _ complaint: OnFile<Complaint>, because rootCause: String, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> OnFile<Complaint> {
        guard complaint.value.resolvedAt == nil else {
            throw .conflict(.notInThisState("complaint \(complaint.id) is resolved already"))
        }
        var value = complaint.value
        value.rootCause = rootCause
        value.resolvedAt = transaction.now
        value.resolvedBy = person.name
        guard let resolved = complaint.changed(to: value, in: transaction) else { return complaint }
        try ComplaintRows.resolve(resolved, in: transaction)
        if let ticketId = value.ticketId {
            var ticket = try Tickets.read(ticketId, in: transaction)
            try Tickets.record(
                .complaintResolved, on: &ticket, by: person.name, in: transaction
            ) { json, _ in
                json.member("complaintId", complaint.id)
                json.member("rootCause", rootCause)
            }
        }
        return resolved
    }
}

/// The complaints that a list shows; nil leaves a field open.
package struct ComplaintFilter: Sendable {
    /// True if it is not resolved.
    package var open: Bool?
    /// Whether its first response is late: nobody has answered or resolved it in time.
    package var overdue: Bool?

    package init(open: Bool? = nil, overdue: Bool? = nil) {
        (self.open, self.overdue) = (open, overdue)
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
