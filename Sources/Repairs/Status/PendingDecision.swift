/// Whose turn it is over a quote, while a decision on one can be taken.
enum PendingDecision {
    /// Nothing is asked.
    case none
    /// An approval is waited for, and nothing was sent.
    case unsent
    /// The customer can decide until then.
    case open(until: Instant)
    case expired, declined, approved
    /// An earlier approval stands.
    case declinedBesideApproval

    init(_ ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        switch ticket.state {
        case .received:
            if ticket.outcome == .declined {
                self = .declined
            } else if let until = try QuoteRows.openUntil(of: ticket.id, in: transaction),
                until > transaction.now
            {
                self = .open(until: until)
            } else {
                self = .none
            }
        case .awaitingApproval: self = try PendingDecision(asked: ticket, in: transaction)
        case .registered, .diagnosing, .approved, .inRepair, .awaitingParts, .atDepot,
            .qualityCheck, .ready, .returned, .unclaimed, .closed, .cancelled:
            self = .none
        }
    }

    private init(asked ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        if let until = try QuoteRows.openUntil(of: ticket.id, in: transaction) {
            self = until > transaction.now ? .open(until: until) : .expired
        } else if ticket.outcome == .declined {
            self = .declined
        } else if let approved = try QuoteRows.approvedNumber(of: ticket.id, in: transaction) {
            let current = try QuoteRows.currentNumber(of: ticket.id, in: transaction)
            self = approved == current ? .approved : .declinedBesideApproval
        } else {
            self = .unsent
        }
    }

    /// Until when the customer can decide; nil if there is nothing to decide.
    var quoteUntil: Instant? { if case .open(let until) = self { until } else { nil } }

    func waitingOn(on ticket: Ticket) -> WaitingOn {
        if ticket.state == .ready, ticket.outcome?.leavesNothingToReturn == true { return .none }
        return switch self {
        case .declined, .approved, .declinedBesideApproval: .centre
        case .none, .unsent, .open, .expired: ticket.state.waitingOn
        }
    }

    /// What the customer is told, which is not always what the state says.
    func words(on ticket: Ticket, _ texts: any LanguageTexts) -> StatusWords {
        let words = texts.words(ticket.state)
        return switch self {
        case .none: ticket.state == .ready ? texts.words(ready: ticket.outcome) : words
        case .open:
            StatusWords(status: words.status, next: texts.words(.awaitingApproval).next)
        case .unsent:
            StatusWords(status: words.status, next: texts.quoteUnsent)
        case .expired:
            StatusWords(status: words.status, next: texts.quoteExpired)
        case .declined: texts.declined
        case .declinedBesideApproval: texts.declinedBesideApproval
        case .approved: texts.words(.approved)
        }
    }
}
