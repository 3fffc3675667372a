/// Whose turn it is over a quote, while a ticket waits for approval.
enum Turn {
    /// Not waiting for approval, or nothing was sent.
    case none
    /// The customer can decide until then.
    case open(until: Instant)
    case expired, declined, approved

    init(_ ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        guard ticket.state == .awaitingApproval else {
            self = .none
            return
        }
        if let until = try QuoteRows.openUntil(of: ticket.id, in: transaction) {
            self = until > transaction.now ? .open(until: until) : .expired
        } else if ticket.outcome == .declined {
            self = .declined
        } else if try QuoteRows.approvedNumber(of: ticket.id, in: transaction) != nil {
            self = .approved
        } else {
            self = .none
        }
    }

    /// Until when the customer can decide; nil where there is nothing to decide.
    var quoteUntil: Instant? { if case .open(let until) = self { until } else { nil } }

    func waitingOn(in state: TicketState) -> WaitingOn {
        switch self {
        case .declined, .approved: .centre
        case .none, .open, .expired: state.waitingOn
        }
    }

    /// What happens next, where it is not what the state says.
    func nextStep(_ language: StatusLanguage) -> String? {
        switch self {
        case .none, .open: nil
        case .expired: StatusWording.quoteExpired(language)
        case .declined: StatusWording.givingBack(language)
        case .approved: StatusWording.words(.approved, language).next
        }
    }
}
