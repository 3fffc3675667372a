/// Opening a ticket's quotes with the code of one, and how often that may go wrong.
package enum ApprovalTries {
    /// Wrong codes that one address may give for one ticket within an hour.
    package static let countMax = 5
    package static let windowMilliseconds: Int64 = 3_600_000

    /// The number of the quote that a code opens, which need not be the one sent last.
    ///
    /// - Parameters:
    ///   - code: what the header held; nil where there was none.
    ///   - address: an IPv4 address or an IPv6 /64.
    /// - Throws: `.tooMany` past the limit, whatever the code is; `.wrongApprovalCode`, which
    ///   `note` must count once the rest is undone.
    package static func open(
        _ ticket: Ticket, with code: String?, from address: String, in transaction: Transaction
    ) throws(RepairError) -> Int64 {
        let tries = try ApprovalTryRows.times(
            ticket.id, address, since: windowStart(transaction), in: transaction)
        if tries.count >= countMax, let first = tries.first {
            let left =
                first.later(by: windowMilliseconds).milliseconds
                - transaction.now.milliseconds
            throw .tooMany(.approvalCode, secondsLeft: Int((left + 999) / 1000))
        }
        guard let code else { throw .wrongApprovalCode(isTry: false) }
        if let read = ApprovalCode(reading: code) {
            for sent in try QuoteRows.codes(of: ticket.id, in: transaction)
            where read.hash(salt: sent.salt) == sent.hash { return sent.number }
        }
        throw .wrongApprovalCode(isTry: true)
    }

    /// Counts a wrong code. What is past its hour goes: an address is kept while it counts.
    package static func note(
        _ id: TicketID, from address: String, in transaction: Transaction
    ) throws(RepairError) {
        let ticket = try Tickets.read(id, in: transaction)
        try ApprovalTryRows.delete(until: windowStart(transaction), in: transaction)
        try ApprovalTryRows.insert(ticket.id, address, in: transaction)
    }

    private static func windowStart(_ transaction: Transaction) -> Instant {
        transaction.now.later(by: -windowMilliseconds)
    }
}
