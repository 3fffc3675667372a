package import JSON

/// A date given to the customer.
package struct Promise: Structured, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case diagnosis, repair

        /// Whether a promise of this kind still waits to be kept. A diagnosis that was told once is
        /// not promised anew.
        func isPending(on ticket: Ticket) -> Bool {
            isPending(in: ticket.state) && (self != .diagnosis || !ticket.isDiagnosed)
        }

        /// Whether a promise of this kind may still wait to be kept in a state.
        package func isPending(in state: TicketState) -> Bool {
            switch self {
            case .diagnosis: state.isBeforeDiagnosis
            case .repair: state.isBeforeRepair
            }
        }
    }

    /// 1, 2, … within the ticket, over all kinds.
    package internal(set) var number: Int64 = 0
    package var kind = Kind.repair
    package var dueAt = Instant(milliseconds: 0)
    /// What was promised first, beside each revision.
    package var originalDueAt = Instant(milliseconds: 0)
    /// Why it was moved; the customer reads it.
    package var reason: String?
    package internal(set) var at = Instant(milliseconds: 0)
    package internal(set) var by = ""

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("kind", &kind, .word(Kind.self))
        list.member(
            "dueAt", &dueAt, .moment, MemberTerms(taken: "Later than now.", answered: ""))
        list.member(
            "originalDueAt", &originalDueAt, .instant, .answered("What was promised first."))
        list.member(
            "reason", &reason, .paragraphs,
            MemberTerms(
                taken: "Needed to move a promise later.", answered: "The customer reads it."))
    }
}

extension Promise {
    /// What stands for the reason where a quote gives the date; customers read a sentence for it.
    static func reasonOfQuote(_ number: Int64) -> String { "Quote \(number)" }

    /// Whether a reason says that a quote gave the date.
    static func isOfQuote(_ reason: String) -> Bool {
        let prefix = "Quote "
        guard reason.utf8.starts(with: prefix.utf8) else { return false }
        let digits = reason.utf8.dropFirst(prefix.utf8.count)
        return !digits.isEmpty
            && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    init(
        number: Int64, kind: Kind, dueAt: Instant, originalDueAt: Instant, reason: String?,
        at: Instant, by: String
    ) {
        (self.number, self.kind, self.dueAt) = (number, kind, dueAt)
        (self.originalDueAt, self.reason) = (originalDueAt, reason)
        (self.at, self.by) = (at, by)
    }

    /// Writes it as answers show it: every ticket has some, so without a list of its members.
    package func write(to json: inout JSONWriter) {
        json.member("number", number)
        json.member("kind", kind.rawValue)
        json.member("dueAt", dueAt)
        json.member("originalDueAt", originalDueAt)
        json.member("reason", reason)
        json.member("at", at)
        json.member("by", by)
    }
}
