/// Everything that a customer reads, in one language: a language is one file that has all of it.
protocol LanguageTexts: Sendable {
    /// What a state is called to a customer, and what happens next.
    func words(_ state: TicketState) -> StatusWords
    /// What a unit that is ready is called, by how its visit ends.
    func words(ready outcome: Outcome?) -> StatusWords
    /// How a visit ended, as a sentence.
    func outcome(_ outcome: Outcome) -> String
    /// Once a quote is declined.
    var declined: StatusWords { get }
    /// Once a quote is declined, and an earlier one stands.
    var declinedBesideApproval: StatusWords { get }
    /// Why a date moves if a quote gives the new one.
    var dateOfQuote: String { get }
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
    /// That the unit can be collected, and how the visit ended.
    func ready(_ about: Wording, _ outcome: Outcome?) -> Wording.News
    /// That the unit stays here, and why.
    func staysHere(_ about: Wording, _ outcome: Outcome) -> Wording.News
    /// That the ticket was cancelled.
    func cancelled(_ about: Wording) -> Wording.News
    /// That the unit was given back.
    func returned(_ about: Wording, _ outcome: Outcome?) -> Wording.News
    /// That a date has moved, and from when.
    func promiseMoved(
        _ about: Wording, _ kind: Promise.Kind, due: String, first: String
    ) -> Wording.News
    /// That the unit is on its way to the customer, and with whom.
    func shipped(_ about: Wording, by carrier: String) -> Wording.News
    func trackingNumber(_ number: String) -> String
    /// That something happened to the unit in our hands; what, follows.
    func incident(_ about: Wording) -> Wording.News

    /// The words around a quote.
    var quote: QuoteTexts { get }
    func quoteSubject(_ about: Wording) -> String
    func quoteOpening(_ about: Wording, _ number: Int64) -> String
    func decisionSubject(_ about: Wording) -> String
    func quoteApproved(_ number: Int64, _ option: String, _ total: String) -> String
    func quoteWithinCeiling(_ number: Int64, _ option: String, _ total: String) -> String
    /// - Parameter standsOn: whether an earlier approval stands.
    func quoteDeclined(_ number: Int64, standsOn: Bool) -> String
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
