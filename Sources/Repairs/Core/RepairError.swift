/// Everything that the rules refuse and everything that storage can fail at: a closed list, which
/// the API maps to statuses in one switch.
package enum RepairError: Error {
    /// No such thing on file; the concept's word ("customer").
    case notFound(String)
    /// The ticket ID is mistyped: its check character doesn't fit.
    case mistypedTicket
    /// Well-formed but wrong: every fault.
    case invalid(Faults)
    /// The caller's roles don't allow it; what would.
    case forbidden(String)
    /// The version that the caller knew is no longer the version.
    case stale
    /// The move exists and its gates don't hold: every unmet one.
    case unmet([UnmetGate])
    /// A move that the states don't know, and those there are.
    case noSuchTransition(from: TicketState, to: TicketState, next: [TicketState])
    /// Something on file stands against it.
    case conflict(Conflict)
    /// The Idempotency-Key was used with another body.
    case idempotencyMismatch
    /// The first answer to this key spoke of a person who was erased.
    case gone
    /// No approval code was given.
    case approvalCodeNeeded
    /// Not the code of any quote of this ticket.
    case wrongApprovalCode
    /// The code of a quote that too many wrong ones have ended.
    case approvalCodeEnded
    /// Too often wrong within the limit's window; it ends in so many seconds.
    case tooMany(Attempts, secondsLeft: Int)
    /// The database could not read or write.
    case storage(StorageFailure)
}

/// A fault of one input field.
package struct Fault: Sendable, Equatable {
    /// RFC 6901; of a missing field, the place where it would stand. A long one is cut.
    package let pointer: String
    package let detail: String

    package init(_ pointer: String, _ detail: String) {
        self.pointer = PlainText.quoted(pointer)
        self.detail = detail
    }
}

/// A gate that doesn't hold and what would make it hold.
package struct UnmetGate: Sendable, Equatable {
    package let gate: Gate
    package let detail: String

    package init(_ gate: Gate, _ detail: String) {
        self.gate = gate
        self.detail = detail
    }
}

/// Attempts that strangers may get wrong only so often.
package enum Attempts: Sendable, Equatable {
    case unknownTicket, approvalCode
}

/// Refusals by what is already on file.
package enum Conflict: Sendable, Equatable {
    case serialHeldByAnotherCustomer
    /// The customer's unit of the same brand and serial number has another model.
    case resemblesUnit(Int64, Equipment)
    case alreadyHere(TicketID)
    case customerOnFile(customerId: Int64)
    case equipmentOnFile(equipmentId: Int64)
    case tokenNameTaken(String)
    /// Somebody of this name stands in a record, and has no active token.
    case tokenNameInRecord(String)
    /// Nobody else is an admin.
    case lastAdmin
    /// A fact that this state doesn't take, and why.
    case notInThisState(String)
    /// The decision is on something other than the current quote: what differs, and what is right.
    case quoteChanged(String)
    /// When it expired.
    case quoteExpired(Instant)
    /// A payment beyond what is left to pay; nil if nothing is approved. Before the decision it may
    /// be a deposit.
    case moreThanOwed(Money?, mayBeDeposit: Bool = false)
    /// A refund beyond what was paid and is not due; nil if nothing was paid.
    case moreThanExcess(Money?)
    case loanerOnFile(loanerId: Int64)
    /// The loaner is in another customer's hands.
    case loanerOut
    /// The loaner was taken out of the pool, and why.
    case loanerNotAvailable(String?)
    /// The ticket has as many photos as it may.
    case tooManyPhotos(max: Int64)
    /// The ticket holds as much as it may.
    case ticketFull(TicketBound)
}
