/// What messages to customers say, in the customer's language.
package struct Wording {
    struct Letter {
        let subject: String
        let text: String
    }

    let customer: Customer
    let unit: Equipment
    let ticketId: TicketID
    /// What links start with.
    let publicURL: String

    var language: StatusLanguage { StatusLanguage(tag: customer.language) }
    var name: String { unit.brand + " " + unit.model }

    /// That the unit was taken in, or is expected, and by when the diagnosis is promised.
    func acknowledgement(diagnosisBy: Instant?) -> Letter {
        let (id, name, link) = (ticketId.text, name, link)
        let due = diagnosisBy.map(Wording.date)
        switch language {
        case .en:
            let promise =
                due.map { "We will tell you what we found by \($0).\n" }
                ?? "Please send it to us; we will tell you as soon as it has arrived.\n"
            return Letter(
                subject: "Your \(name): ticket \(id)",
                text: """
                    Dear \(customer.name),

                    we have opened ticket \(id) for your \(name).
                    \(promise)
                    You can see at any time where it stands: \(link)

                    """)
        case .de:
            let promise =
                due.map { "Wir melden uns mit der Diagnose bis \($0).\n" }
                ?? "Bitte senden Sie das Gerät ein; wir melden uns, sobald es eingetroffen ist.\n"
            return Letter(
                subject: "Ihre \(name): Auftrag \(id)",
                text: """
                    Guten Tag \(customer.name),

                    wir haben den Auftrag \(id) für Ihre \(name) angelegt.
                    \(promise)
                    Den Stand sehen Sie jederzeit hier: \(link)

                    """)
        case .ja:
            let promise =
                due.map { "\($0)までに診断結果をお知らせいたします。\n" }
                ?? "お品物をお送りください。到着次第ご連絡いたします。\n"
            return Letter(
                subject: "\(name) 修理受付番号 \(id)",
                text: """
                    \(customer.name) 様

                    \(name)の修理を受付番号 \(id) で承りました。
                    \(promise)
                    進捗はいつでもこちらでご確認いただけます: \(link)

                    """)
        }
    }

    /// What somebody wrote to the customer.
    func update(_ message: String) -> Letter {
        let subject =
            switch language {
            case .en: "News of your \(name): ticket \(ticketId.text)"
            case .de: "Neues zu Ihrer \(name): Auftrag \(ticketId.text)"
            case .ja: "\(name) のお知らせ: 受付番号 \(ticketId.text)"
            }
        return Letter(subject: subject, text: message + "\n\n" + link + "\n")
    }

    var link: String { publicURL + Wording.statusPath(ticketId) }

    /// Where a customer polls a ticket.
    package static func statusPath(_ id: TicketID) -> String { "/v1/status/" + id.text }

    /// `2026-11-25 17:00 UTC`
    package static func date(_ instant: Instant) -> String {
        var bytes = Array(instant.text.utf8)
        bytes[10] = UInt8(ascii: " ")
        bytes.replaceSubrange(16..., with: " UTC".utf8)
        return String(decoding: bytes, as: UTF8.self)
    }
}
