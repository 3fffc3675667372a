/// A decision as it comes in: by the customer's own hand or taken by the centre.
package struct QuoteDecisionDraft: Sendable {
    package var verdict: QuoteDecision.Verdict?
    package var optionId: String?
    package var digest: String?
    /// `name` of the customer's own, `decidedBy` of one taken.
    package var decidedBy: String?
    package var channel: QuoteDecision.Channel?
    package var phone: String?
    package var total: Int64?
    package var currency: String?
    package var optionsRead: [String]?

    package init() {}

    /// The channels of a decision that the centre takes.
    package static let spokenChannels: [QuoteDecision.Channel] = [.phone, .inPerson, .email, .sms]

    /// What is wrong with one of the customer's own hand.
    package func onlineFaults() -> Faults { sharedFaults(name: "/name") }

    /// What is wrong with one that the centre takes.
    package func spokenFaults() -> Faults {
        var faults = sharedFaults(name: "/decidedBy")
        if verdict != .decline { faults += approvalFaults() }
        guard let channel, QuoteDecisionDraft.spokenChannels.contains(channel) else {
            return faults + [Fault("/channel", "must be phone, inPerson, email or sms")]
        }
        if let phone {
            if Phone.normalize(phone) == nil {
                faults.append(Fault("/phone", "must be a phone number with its country code"))
            }
        } else if channel == .phone {
            faults.append(Fault("/phone", "is required: the number that was spoken on"))
        }
        return faults
    }

    /// What an approval lacks that is taken: what was agreed to, and what was read out.
    private func approvalFaults() -> Faults {
        [
            ("/optionId", optionId == nil), ("/total", total == nil),
            ("/currency", currency == nil), ("/optionsRead", optionsRead == nil),
        ]
        .map { $0.1 ? Fault($0.0, "is required to approve") : nil }.gathered
    }

    private func sharedFaults(name: String) -> Faults {
        var faults = Faults()
        if verdict == nil { faults.append(Fault("/decision", "must be approve or decline")) }
        if digest == nil { faults.append(Fault("/digest", "is required")) }
        if let fault = PlainText.fault(
            decidedBy, at: name, scalarsMax: Customer.nameScalarsMax)
        {
            faults.append(fault)
        }
        return faults
    }

    /// The option as it was named; of a single one an approval need not name it.
    func optionId(on quote: Quote) -> String? {
        guard verdict == .approve, optionId == nil, quote.options.count == 1 else {
            return optionId
        }
        return quote.options.first?.id
    }

    /// What is wrong with the customer's own choice: none where several are offered, too.
    func choiceFaults(on quote: Quote) -> Faults {
        guard verdict == .approve, optionId(on: quote) == nil else {
            return optionFaults(on: quote)
        }
        return [Fault("/optionId", "is required to approve one of several")]
    }

    /// Options that the quote doesn't have, and one approved that was not read out.
    func optionFaults(on quote: Quote) -> Faults {
        func isUnknown(_ id: String) -> Bool {
            !quote.options.contains { $0.id.hasSameBytes(as: id) }
        }
        var faults = Faults()
        if let optionId, isUnknown(optionId) {
            faults.append(Fault("/optionId", "is no option of quote \(quote.number)"))
        } else if let optionId, verdict == .approve, let optionsRead,
            !optionsRead.contains(where: { $0.hasSameBytes(as: optionId) })
        {
            faults.append(Fault("/optionsRead", "must hold the option that is approved"))
        }
        for (index, id) in (optionsRead ?? []).enumerated() where isUnknown(id) {
            faults.append(
                Fault("/optionsRead/\(index)", "is no option of quote \(quote.number)"))
        }
        return faults
    }
}
