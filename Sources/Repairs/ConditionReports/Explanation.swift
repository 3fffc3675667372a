internal import JSON

/// Why one thing is given back otherwise than it came.
package struct Explanation: Fact {
    package static let kind = FactKind("Explanation", .explanation)

    package var named = NamedSubject()
    package var explanation = ""
    /// What it explains, as the reports then said it: a later change needs its own explanation.
    private(set) var before: Difference.Answer?
    private(set) var after: Difference.Answer?
    private(set) var noteBefore: String?
    private(set) var noteAfter: String?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        named.members(&list)
        list.member("explanation", &explanation, .paragraphs)
        list.member("before", &before, AnswerKind(), .sealedOnly)
        list.member("after", &after, AnswerKind(), .sealedOnly)
        list.member("noteBefore", &noteBefore, .paragraphs, .sealedOnly)
        list.member("noteAfter", &noteAfter, .paragraphs, .sealedOnly)
    }

    /// The difference that it explains.
    var difference: Difference? {
        named.subject.map {
            Difference(
                subject: $0, before: before, after: after, noteBefore: noteBefore,
                noteAfter: noteAfter)
        }
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    { named.faults() }

    /// Explains one difference.
    ///
    /// - Throws: `.invalid` if intake and handover do not differ in what is named; `.conflict`
    ///   before there is a handover to compare.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Explanation>
    {
        try ticket.refuseIfEnded("an explanation")
        let comparison = try Comparison(of: ticket, in: transaction)
        guard comparison.intake != nil, comparison.handover != nil else {
            return try explainAccessory(of: &ticket, by: person, in: transaction)
        }
        guard let subject = named.subject,
            let difference = comparison.differences.first(where: { $0.subject.names(subject) })
        else {
            let kind = named.subject?.kind ?? .zone
            throw .invalid([
                Fault("/" + kind.rawValue, "intake and handover don't differ in it")
            ])
        }
        var fact = self
        fact.named = NamedSubject(difference.subject)
        (fact.before, fact.after) = (difference.before, difference.after)
        (fact.noteBefore, fact.noteAfter) = (difference.noteBefore, difference.noteAfter)
        return try fact.record(on: &ticket, by: person.name, in: transaction) {
            () throws(RepairError) in !difference.isSettled
        }
    }

    /// Explains an accessory that stays here: of a unit that stays here nobody makes a handover
    /// report.
    private func explainAccessory(
        of ticket: inout Ticket, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Recorded<Explanation> {
        guard let subject = named.subject, subject.kind == .accessory else {
            throw .conflict(
                .notInThisState(
                    "there is no intake and handover to compare yet: make the handover report "
                        + "first (an accessory can be explained without)"))
        }
        let intake = try ConditionReports.last(.intake, of: ticket, in: transaction)
        guard
            let accessory = intake?.accessories.first(where: {
                subject.names(ConditionSubject(.accessory, $0.name))
            })
        else { throw .invalid([Fault("/accessory", "was not taken in")]) }
        var fact = self
        fact.before = .quantity(accessory.quantity)
        return try fact.record(on: &ticket, by: person.name, in: transaction) {
            () throws(RepairError) in true
        }
    }
}

/// What a report answers: a word or a quantity.
private struct AnswerKind: MemberKind {
    var schema: Schema { .anything }

    func read(_ json: JSONValue) -> Difference.Answer? {
        json.text.map { .word($0) } ?? json.integer.map { .quantity($0) }
    }

    func json(_ answer: Difference.Answer) -> JSONValue {
        switch answer {
        case .word(let word): .string(word)
        case .quantity(let quantity): .integer(quantity)
        }
    }
}
