/// The codes that open a ticket's quotes, and how often a wrong one may be given.
package enum ApprovalCodes {
    /// Wrong codes that one address may give for one ticket within an hour.
    package static let countMax = 5
    package static let windowMilliseconds: Int64 = 3_600_000
    /// Wrong codes, from all addresses together, that a code outlives; one more ends it.
    package static let wrongCodesMax: Int64 = 20

    /// The number of the quote that a code opens, which need not be the one sent last.
    ///
    /// It only reads, so it may be asked before anything else of a request is looked at.
    ///
    /// - Parameters:
    ///   - code: what the header held; nil where there was none.
    ///   - address: an IPv4 address or an IPv6 /64.
    /// - Throws: `.tooMany` past the limit, whatever the code is; `.approvalCodeNeeded`;
    ///   `.approvalCodeEnded` for the code of a quote that was ended; `.wrongApprovalCode`, which
    ///   `note` must count once the rest is undone.
    package static func quoteNumber(
        for ticket: Ticket, with code: String?, from address: String, in transaction: Transaction
    ) throws(RepairError) -> Int64 {
        let tries = try ApprovalTryRows.times(
            ticket.id, address, since: windowStart(transaction), in: transaction)
        if tries.count >= countMax, let first = tries.first {
            let left = first.later(by: windowMilliseconds).milliseconds(since: transaction.steady)
            throw .tooMany(.approvalCode, secondsLeft: Int((left + 999) / 1000))
        }
        guard let code else { throw .approvalCodeNeeded }
        guard let read = ApprovalCode(reading: code),
            let sent = try QuoteRows.codes(of: ticket.id, in: transaction)
                .first(where: { read.hash(salt: $0.salt) == $0.hash })
        else { throw .wrongApprovalCode }
        if sent.hasEnded { throw .approvalCodeEnded }
        return sent.number
    }

    /// Counts a wrong code: against its address, and against every code of the ticket.
    package static func note(
        _ id: TicketID, from address: String, in transaction: Transaction
    ) throws(RepairError) {
        let ticket = try Tickets.read(id, in: transaction)
        try ApprovalTryRows.insert(ticket.id, address, in: transaction)
        let ended = try QuoteRows.countWrongCode(of: ticket.id, in: transaction)
        transaction.touched.noteWrongCode(ending: ended)
    }

    private static func windowStart(_ transaction: Transaction) -> SteadyInstant {
        transaction.steady.later(by: -windowMilliseconds)
    }
}

extension ApprovalCodes {
    /// Whether `sweep` has something to do.
    static func needSweep(in transaction: Transaction) throws(RepairError) -> Bool {
        try ApprovalTryRows.haveBeyond(
            windowStart(transaction)...transaction.steady, in: transaction)
    }

    /// Deletes those whose hour is over; an address is kept only while it counts.
    static func sweep(in transaction: Transaction) throws(RepairError) {
        try ApprovalTryRows.settle(at: transaction.steady, in: transaction)
        try ApprovalTryRows.delete(
            until: windowStart(transaction), limit: Sweep.rowsMax, in: transaction)
    }
}
