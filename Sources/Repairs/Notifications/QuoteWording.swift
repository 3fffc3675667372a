/// What messages say about quotes.
extension Wording {
    /// What stands in a message's text for the approval code, which stands beside it.
    package static let maskedCode = "•••"
    static let codeLabel = "Approval code: "

    /// All of a quote, what to decide it with, and by when.
    ///
    /// - Parameter startsByItself: it is within the ceiling, and the ticket has yet to come where
    ///   that counts.
    func quote(_ quote: Quote, startsByItself: Bool) -> Letter {
        let words = QuoteWords(language)
        var lines = [
            words.greeting(customer.name), "", words.opening(name, ticketId.text, quote.number),
            "", words.problem + ": " + quote.problem, words.work + ": " + quote.work, "",
        ]
        for option in quote.options {
            lines.append("[\(option.id)] \(option.title)")
            for line in option.lines { lines.append("  " + text(line, in: quote.currency, words)) }
            let sums = [option.sums.net, option.sums.tax, option.sums.total]
                .map { Wording.amount($0, quote.currency) }
            lines += [
                "  \(words.net) \(sums[0]), \(words.tax) \(sums[1]), "
                    + "\(words.total) \(sums[2])", "",
            ]
        }
        lines += [
            words.validUntil + ": " + Wording.date(quote.validUntil),
            words.repairBy + ": " + Wording.date(quote.repairBy), "",
        ]
        if let digest = quote.digest { lines += [words.digest + ": " + digest, ""] }
        if startsByItself { lines += [words.withinCeiling, ""] }
        if customer.preferredChannel != .phone {
            lines += [Wording.codeLabel + Wording.maskedCode, words.decide, link + "/quote"]
        }
        return Letter(
            subject: words.subject(name, ticketId.text),
            text: lines.joined(separator: "\n") + "\n")
    }

    private func text(_ line: QuoteLine, in currency: String, _ words: QuoteWords) -> String {
        let part = line.partNumber.map { " (\($0))" } ?? ""
        let reason = line.reason.map { ", " + $0 } ?? ""
        var net = Wording.amount(line.sums.net, currency)
        if line.quantity > 1 {
            net = "\(line.quantity) × \(Wording.amount(line.unitPrice, currency)) = " + net
        }
        let tax = Wording.percent(line.taxBasisPoints).map { ", \(words.tax) \($0)" } ?? ""
        return "\(line.quantity) × \(line.description)\(part)\(reason): \(net)\(tax)"
    }

    /// `19 %`, `7.25 %`; nil for none.
    static func percent(_ basisPoints: Int64) -> String? {
        guard basisPoints > 0 else { return nil }
        var text = "\(basisPoints / 100)"
        if basisPoints % 100 > 0 {
            let cents = basisPoints % 100
            text += cents % 10 == 0 ? ".\(cents / 10)" : cents < 10 ? ".0\(cents)" : ".\(cents)"
        }
        return text + " %"
    }

    /// What was decided, and what follows.
    func decision(on quote: Quote) -> Letter {
        let words = QuoteWords(language)
        let what =
            if let option = quote.approvedOption, quote.status == .approved {
                words.approved(
                    quote.number, option.title,
                    Wording.amount(option.sums.total, quote.currency),
                    byCeiling: quote.decision?.channel == .notToExceed)
            } else {
                words.declined(quote.number)
            }
        return Letter(
            subject: words.decisionSubject(name, ticketId.text),
            text: words.greeting(customer.name) + "\n\n" + what + "\n\n" + link + "\n")
    }

    /// `-1234.50 EUR`
    package static func amount(_ amount: Int64, _ currency: String) -> String {
        let places = Currency.minorDigits(currency)
        var digits = String(amount.magnitude)
        guard places > 0 else { return (amount < 0 ? "-" : "") + digits + " " + currency }
        let missing = places + 1 - digits.utf8.count
        if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
        return (amount < 0 ? "-" : "") + digits.dropLast(places) + "." + digits.suffix(places) + " "
            + currency
    }
}

/// The words around a quote in one language.
private struct QuoteWords {
    private let language: StatusLanguage

    init(_ language: StatusLanguage) { self.language = language }

    private func word(_ en: String, _ de: String, _ ja: String) -> String {
        switch language {
        case .en: en
        case .de: de
        case .ja: ja
        }
    }

    func greeting(_ name: String) -> String {
        word("Dear \(name),", "Guten Tag \(name),", "\(name) 様")
    }

    func subject(_ unit: String, _ ticket: String) -> String {
        word(
            "Quote for your \(unit): ticket \(ticket)",
            "Kostenvoranschlag für Ihre \(unit): Auftrag \(ticket)",
            "\(unit) のお見積り: 受付番号 \(ticket)")
    }

    func decisionSubject(_ unit: String, _ ticket: String) -> String {
        word(
            "Your decision about your \(unit): ticket \(ticket)",
            "Ihre Entscheidung zu Ihrer \(unit): Auftrag \(ticket)",
            "\(unit) のお見積りへのご回答: 受付番号 \(ticket)")
    }

    func opening(_ unit: String, _ ticket: String, _ number: Int64) -> String {
        word(
            "this is quote \(number) for your \(unit), ticket \(ticket).",
            "hier ist Kostenvoranschlag \(number) für Ihre \(unit), Auftrag \(ticket).",
            "\(unit) (受付番号 \(ticket)) のお見積り \(number) をお送りいたします。")
    }

    var problem: String { word("What we found", "Befund", "診断結果") }
    var work: String { word("What we propose", "Vorgeschlagene Arbeit", "作業内容") }
    var net: String { word("net", "netto", "税抜") }
    var tax: String { word("tax", "Steuer", "税") }
    var total: String { word("total", "gesamt", "合計") }
    var validUntil: String { word("Valid until", "Gültig bis", "有効期限") }
    var digest: String {
        word("Digest of this quote", "Prüfsumme dieses Kostenvoranschlags", "お見積りのダイジェスト")
    }
    var repairBy: String { word("Repaired by", "Repariert bis", "修理完了予定") }

    var withinCeiling: String {
        word(
            "It lies within the limit you set: the work starts without another word from you.",
            "Er liegt in dem von Ihnen gesetzten Rahmen: Die Arbeit beginnt ohne Ihre Rückmeldung.",
            "ご指定の上限額以内のため、ご連絡をいただかなくても作業を開始いたします。")
    }

    var decide: String {
        word(
            "With this code you read the quote and decide on it:",
            "Mit diesem Code lesen Sie den Kostenvoranschlag und entscheiden darüber:",
            "このコードでお見積りの確認とご回答ができます:")
    }

    func approved(
        _ number: Int64, _ option: String, _ total: String, byCeiling: Bool
    ) -> String {
        if byCeiling {
            return word(
                "quote \(number) (\(option), \(total)) lies within the limit you set and counts "
                    + "as approved. The work starts.",
                "Kostenvoranschlag \(number) (\(option), \(total)) liegt in dem von Ihnen "
                    + "gesetzten Rahmen und gilt als freigegeben. Die Arbeit beginnt.",
                "お見積り \(number) (\(option)、\(total)) はご指定の上限額以内のため、"
                    + "ご承認済みとして作業を開始いたします。")
        }
        return word(
            "we have noted that you approve quote \(number): \(option), \(total). The work starts.",
            "wir haben Ihre Freigabe von Kostenvoranschlag \(number) vermerkt: \(option), "
                + "\(total). Die Arbeit beginnt.",
            "お見積り \(number) (\(option)、\(total)) のご承認を承りました。作業を開始いたします。")
    }

    func declined(_ number: Int64) -> String {
        word(
            "we have noted that you decline quote \(number). We will prepare your equipment to be "
                + "given back.",
            "wir haben vermerkt, dass Sie Kostenvoranschlag \(number) ablehnen. Wir bereiten die "
                + "Rückgabe Ihres Geräts vor.",
            "お見積り \(number) をお断りになるとのご回答を承りました。ご返却を準備いたします。")
    }
}
