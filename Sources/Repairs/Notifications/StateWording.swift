/// What messages say about states.
extension Wording {
    /// That a unit that was sent in has arrived.
    func arrived(_ message: String?, diagnosisBy: Instant?) -> Letter {
        let id = ticketId.text
        let due = diagnosisBy.map(Wording.date)
        switch language {
        case .en:
            return letter(
                "Your \(name) has arrived: ticket \(id)", "Dear \(customer.name),",
                "your \(name) (ticket \(id)) has arrived."
                    + (due.map { " We will tell you what we found by \($0)." } ?? ""), message)
        case .de:
            return letter(
                "Ihre \(name) ist eingetroffen: Auftrag \(id)", "Guten Tag \(customer.name),",
                "Ihre \(name) (Auftrag \(id)) ist eingetroffen."
                    + (due.map { " Wir melden uns mit der Diagnose bis \($0)." } ?? ""), message)
        case .ja:
            return letter(
                "\(name) 到着のお知らせ: 受付番号 \(id)", "\(customer.name) 様",
                "\(name) (受付番号 \(id)) が到着いたしました。"
                    + (due.map { "\($0)までに診断結果をお知らせいたします。" } ?? ""), message)
        }
    }

    /// That the unit goes to a depot, and when it should be back.
    func depot(_ message: String?, backOn: CalendarDate?) -> Letter {
        let id = ticketId.text
        let day = backOn?.text
        switch language {
        case .en:
            return letter(
                "Your \(name) goes to a depot: ticket \(id)", "Dear \(customer.name),",
                "your \(name) (ticket \(id)) goes to a depot that repairs it."
                    + (day.map { " We expect it back on \($0)." } ?? ""), message)
        case .de:
            return letter(
                "Ihre \(name) geht in eine Werkstatt: Auftrag \(id)",
                "Guten Tag \(customer.name),",
                "Ihre \(name) (Auftrag \(id)) geht zur Reparatur in eine auswärtige Werkstatt."
                    + (day.map { " Wir erwarten sie am \($0) zurück." } ?? ""), message)
        case .ja:
            return letter(
                "\(name) 修理拠点への発送: 受付番号 \(id)", "\(customer.name) 様",
                "\(name) (受付番号 \(id)) を修理拠点へお送りいたします。"
                    + (day.map { "\($0)に戻る予定です。" } ?? ""), message)
        }
    }

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

    /// The same parts in each message: what is new, what somebody wrote, the link.
    func letter(
        _ subject: String, _ greeting: String, _ news: String, _ message: String?
    ) -> Letter {
        let paragraphs = [greeting, news] + [message].compactMap(\.self) + [link]
        return Letter(subject: subject, text: paragraphs.joined(separator: "\n\n") + "\n")
    }
}
