/// Everything that a customer reads, in one language: a language is one file that has all of it.
protocol LanguageTexts: Sendable {
    /// What a state is called to a customer, and what happens next.
    func words(_ state: TicketState) -> StatusWords
    /// Once a quote is declined.
    var declined: StatusWords { get }
    /// What happens next before there is a quote to decide on.
    var quoteUnsent: String { get }
    /// What happens next once a quote can't be decided any more.
    var quoteExpired: String { get }

    func greeting(_ name: String) -> String
    /// That the unit was taken in, or is expected, and by when the diagnosis is promised.
    func acknowledgement(_ about: Wording, due: String?) -> MessageText
    /// Of what somebody wrote to the customer.
    func updateSubject(_ about: Wording) -> String
    /// That a unit that was sent in has arrived.
    func arrived(_ about: Wording, due: String?) -> Wording.News
    /// That the unit goes to a depot, and when it should be back.
    func depot(_ about: Wording, backOn: String?) -> Wording.News
    /// That the unit can be collected.
    func ready(_ about: Wording) -> Wording.News
    /// That the unit was given back.
    func returned(_ about: Wording) -> Wording.News
    /// That a date has moved, and from when.
    func promiseMoved(
        _ about: Wording, _ kind: Promise.Kind, due: String, first: String
    ) -> Wording.News

    /// The words around a quote.
    var quote: QuoteTexts { get }
    func quoteSubject(_ about: Wording) -> String
    func quoteOpening(_ about: Wording, _ number: Int64) -> String
    func decisionSubject(_ about: Wording) -> String
    func quoteApproved(_ number: Int64, _ option: String, _ total: String) -> String
    func quoteWithinCeiling(_ number: Int64, _ option: String, _ total: String) -> String
    func quoteDeclined(_ number: Int64) -> String
}

/// What a state is called to a customer, and what happens next.
struct StatusWords {
    let status: String
    let next: String
}

/// The headings of a quote, and the sentences that stand in each.
struct QuoteTexts {
    let problem, work, net, tax, total, validUntil, repairBy, digest: String
    /// That it lies within the customer's ceiling.
    let withinCeiling: String
    /// What the code is for.
    let decide: String
}
