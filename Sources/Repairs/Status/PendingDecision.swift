/// Whose turn it is over a quote, where a decision on one is taken.
enum PendingDecision {
    /// Nothing is asked.
    case none
    /// An approval is waited for, and nothing was sent.
    case unsent
    /// The customer can decide until then.
    case open(until: Instant)
    case expired, declined, approved

    init(_ ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        guard ticket.state == .awaitingApproval else {
            let isDeclined = ticket.state == .received && ticket.outcome == .declined
            self = isDeclined ? .declined : .none
            return
        }
        if let until = try QuoteRows.openUntil(of: ticket.id, in: transaction) {
            self = until > transaction.now ? .open(until: until) : .expired
        } else if ticket.outcome == .declined {
            self = .declined
        } else if try QuoteRows.approvedNumber(of: ticket.id, in: transaction) != nil {
            self = .approved
        } else {
            self = .unsent
        }
    }

    /// Until when the customer can decide; nil where there is nothing to decide.
    var quoteUntil: Instant? { if case .open(let until) = self { until } else { nil } }

    func waitingOn(in state: TicketState) -> WaitingOn {
        switch self {
        case .declined, .approved: .centre
        case .none, .unsent, .open, .expired: state.waitingOn
        }
    }

    /// What the customer is told, which is not always what the state says.
    func words(in state: TicketState, _ language: StatusLanguage) -> StatusWords {
        let texts = language.texts
        let words = texts.words(state)
        return switch self {
        case .none, .open: words
        case .unsent:
            StatusWords(status: words.status, next: texts.quoteUnsent)
        case .expired:
            StatusWords(status: words.status, next: texts.quoteExpired)
        case .declined: texts.declined
        case .approved: texts.words(.approved)
        }
    }
}
