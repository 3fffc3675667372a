/// What messages say about states.
extension Wording {
    /// That the unit can be collected.
    func ready(_ message: String?) -> Letter {
        let id = ticketId.text
        switch language {
        case .en:
            return letter(
                "Your \(name) is ready: ticket \(id)", "Dear \(customer.name),",
                "your \(name) (ticket \(id)) is ready to be collected.", message)
        case .de:
            return letter(
                "Ihre \(name) ist abholbereit: Auftrag \(id)", "Guten Tag \(customer.name),",
                "Ihre \(name) (Auftrag \(id)) liegt zur Abholung bereit.", message)
        case .ja:
            return letter(
                "\(name) お引き渡し準備完了: 受付番号 \(id)", "\(customer.name) 様",
                "\(name) (受付番号 \(id)) のお引き渡しの準備が整いました。", message)
        }
    }

    /// That the unit was given back.
    func returned(_ message: String?) -> Letter {
        let id = ticketId.text
        switch language {
        case .en:
            return letter(
                "Your \(name) was returned: ticket \(id)", "Dear \(customer.name),",
                "your \(name) (ticket \(id)) was handed over. If anything is not as it should "
                    + "be, please tell us.", message)
        case .de:
            return letter(
                "Ihre \(name) wurde übergeben: Auftrag \(id)", "Guten Tag \(customer.name),",
                "Ihre \(name) (Auftrag \(id)) wurde übergeben. Wenn etwas nicht stimmt, sagen Sie "
                    + "es uns bitte.", message)
        case .ja:
            return letter(
                "\(name) お引き渡し完了: 受付番号 \(id)", "\(customer.name) 様",
                "\(name) (受付番号 \(id)) をお引き渡しいたしました。お気づきの点がございましたらお知らせください。",
                message)
        }
    }

    private func letter(
        _ subject: String, _ greeting: String, _ news: String, _ message: String?
    ) -> Letter {
        let paragraphs = [greeting, news] + [message].compactMap(\.self) + [link]
        return Letter(subject: subject, text: paragraphs.joined(separator: "\n\n") + "\n")
    }
}
