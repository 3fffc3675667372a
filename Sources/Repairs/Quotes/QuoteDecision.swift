internal import JSON

/// The customer's word on a quote, as its event keeps it.
package struct QuoteDecision: Sendable {
    package enum Verdict: String, Sendable, CaseIterable { case approve, decline }

    /// How it was given.
    package enum Channel: String, Sendable, CaseIterable {
        case phone, inPerson, email, sms
        /// By the customer's own hand, with the approval code.
        case online
        /// By a ceiling that the customer had set before.
        case notToExceed
    }

    package let verdict: Verdict
    /// The option that was approved; nil where none was named.
    package let optionId: String?
    package let digest: String
    package let channel: Channel
    /// Nil once the person is erased, and by a ceiling.
    package let decidedBy: String?
    /// The number that was spoken on, E.164.
    package let phone: String?
    /// What was read out to the customer.
    package let total: Money?
    package let optionsRead: [String]
    /// Who of the centre took it; nil where nobody did.
    package let takenBy: String?
    package let at: Instant
}

extension QuoteDecision {
    /// The members of its event in the order of their names.
    func write(
        on number: Int64, to json: inout JSONWriter, personal: inout PersonalValues
    ) {
        json.member("channel", channel.rawValue)
        json.member("currency", total?.currency)
        personal.member("decidedBy", decidedBy, at: "/data/decidedBy", in: &json)
        json.member("decision", verdict.rawValue)
        json.member("digest", digest)
        json.member("optionId", optionId)
        json.member(
            "optionsRead", array: { json in for option in optionsRead { json.string(option) } })
        personal.member("phone", phone, at: "/data/phone", in: &json)
        json.member("quote", number)
        json.member("takenBy", takenBy)
        json.member("total", total?.amount)
    }

    /// Nil where the event is no decision.
    init?(_ event: TimelineEvent) {
        let data = event.data
        guard let verdict = data["decision"]?.text.flatMap(Verdict.init(rawValue:)),
            let channel = data["channel"]?.text.flatMap(Channel.init(rawValue:)),
            let digest = data["digest"]?.text
        else { return nil }
        self.verdict = verdict
        self.channel = channel
        self.digest = digest
        optionId = data["optionId"]?.text
        decidedBy = data["decidedBy"]?.text
        phone = data["phone"]?.text
        total =
            if let amount = data["total"]?.integer, let currency = data["currency"]?.text {
                Money(amount: amount, currency: currency)
            } else { nil }
        optionsRead = (data["optionsRead"]?.items ?? []).compactMap(\.text)
        takenBy = data["takenBy"]?.text
        at = event.at
    }
}
