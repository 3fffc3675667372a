/// What messages to customers say, in the customer's language.
package struct Wording {
    let customer: OnFile<Customer>
    let unit: OnFile<Equipment>
    let ticketId: TicketID
    /// What links start with.
    let publicURL: String
    /// What the unit is called.
    let name: String
    let id: String

    init(
        customer: OnFile<Customer>, unit: OnFile<Equipment>, ticketId: TicketID, publicURL: String
    ) {
        self.customer = customer
        self.unit = unit
        self.ticketId = ticketId
        self.publicURL = publicURL
        name = unit.brand + " " + unit.model
        id = ticketId.text
    }

    /// What is new, beside the parts that each message has.
    struct News {
        let subject: String
        let text: String
    }

    var texts: any LanguageTexts { StatusLanguage(tag: customer.language).texts }

    func acknowledgement(diagnosisBy: Instant?) -> MessageText {
        texts.acknowledgement(self, due: diagnosisBy.map(Wording.date))
    }

    /// What somebody wrote to the customer.
    func update(_ message: String) -> MessageText {
        MessageText(subject: texts.updateSubject(self), text: message + "\n\n" + link + "\n")
    }

    func arrived(_ message: String?, diagnosisBy: Instant?) -> MessageText {
        messageText(texts.arrived(self, due: diagnosisBy.map(Wording.date)), message)
    }

    func depot(_ message: String?, backOn: CalendarDate?) -> MessageText {
        messageText(texts.depot(self, backOn: backOn?.text), message)
    }

    func ready(_ message: String?, _ outcome: Outcome?) -> MessageText {
        messageText(texts.ready(self, outcome), message)
    }

    func staysHere(_ message: String?, _ outcome: Outcome) -> MessageText {
        messageText(texts.staysHere(self, outcome), message)
    }

    func cancelled(_ message: String?) -> MessageText {
        messageText(texts.cancelled(self), message)
    }

    func returned(_ message: String?, _ outcome: Outcome?) -> MessageText {
        messageText(texts.returned(self, outcome), message)
    }

    func promiseMoved(_ promise: Promise) -> MessageText {
        let news = texts.promiseMoved(
            self, promise.kind, due: Wording.date(promise.dueAt),
            first: Wording.date(promise.originalDueAt))
        return messageText(news, promise.reason)
    }

    /// The same parts in each message: what is new, what somebody wrote, the link.
    func messageText(_ news: News, _ message: String?) -> MessageText {
        let paragraphs =
            [texts.greeting(customer.name), news.text] + [message].compactMap(\.self) + [link]
        return MessageText(subject: news.subject, text: paragraphs.joined(separator: "\n\n") + "\n")
    }

    var link: String { publicURL + Wording.statusPath(ticketId) }

    /// Where a customer sees how a ticket stands.
    package static func statusPath(_ id: TicketID) -> String { "/status/" + id.text }

    /// Where a quote is read with its code.
    var quoteLink: String { publicURL + "/v1/status/" + id + "/quote" }

    /// `2026-11-25 17:00 UTC`
    package static func date(_ instant: Instant) -> String {
        var bytes = Array(instant.text.utf8)
        bytes[10] = UInt8(ascii: " ")
        bytes.replaceSubrange(16..., with: " UTC".utf8)
        return String(decoding: bytes, as: UTF8.self)
    }
}
