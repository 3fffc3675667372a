internal import JSON

/// What messages say about quotes.
extension Wording {
    /// What stands in a message's text for the approval code, which stands beside it.
    package static let maskedCode = "•••"
    static let codeLabel = "Approval code: "

    /// All of a quote, what to decide it with, and by when.
    ///
    /// - Parameter hasCode: whether the message holds the code that decides it.
    func quote(_ quote: Quote, hasCode: Bool) -> MessageText {
        let texts = texts
        let words = texts.quote
        var lines = [
            texts.greeting(customer.name), "", texts.quoteOpening(self, quote.number),
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
        if quote.isWithinCeiling { lines += [words.withinCeiling, ""] }
        if hasCode {
            lines += [Wording.codeLabel + Wording.maskedCode, words.decide, quoteLink]
        }
        return MessageText(
            subject: texts.quoteSubject(self),
            text: lines.joined(separator: "\n") + "\n")
    }

    private func text(_ line: QuoteLine, in currency: String, _ words: QuoteTexts) -> String {
        let part = line.partNumber.map { " (\($0))" } ?? ""
        let reason = line.reason.map { ", " + $0 } ?? ""
        var net = Wording.amount(line.sums.net, currency)
        if line.quantity > 1 {
            net = "\(line.quantity) × \(Wording.amount(line.unitPrice, currency)) = " + net
        }
        let tax = Wording.percent(line.tax).map { ", \(words.tax) \($0)" } ?? ""
        return "\(line.quantity) × \(line.description)\(part)\(reason): \(net)\(tax)"
    }

    /// `19 %`, `7.25 %`; nil for none.
    static func percent(_ rate: TaxRate) -> String? {
        if rate.millionths == 0 { return nil }
        return String(decoding: JSONValue.number(rate.percent).written, as: UTF8.self) + " %"
    }

    /// What was decided, and what follows.
    ///
    /// - Parameter standsOn: whether an earlier approval stands.
    func decision(on quote: Quote, standsOn: Bool) -> MessageText {
        let texts = texts
        let what: String
        if let option = quote.approvedOption, quote.status == .approved {
            let total = Wording.amount(option.sums.total, quote.currency)
            what =
                quote.decision?.channel == .notToExceed
                ? texts.quoteWithinCeiling(quote.number, option.title, total)
                : texts.quoteApproved(quote.number, option.title, total)
        } else {
            what = texts.quoteDeclined(quote.number, standsOn: standsOn)
        }
        return MessageText(
            subject: texts.decisionSubject(self),
            text: texts.greeting(customer.name) + "\n\n" + what + "\n\n" + link + "\n")
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
