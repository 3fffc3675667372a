/// A quote as it is written, lenient: what the input lacked is nil.
package struct QuoteDraft: Sendable {
    package struct Option: Sendable {
        package var id: String?
        package var title: String?
        package var lines: [Line] = []

        package init() {}
    }

    package struct Line: Sendable {
        package var kind: QuoteLine.Kind?
        package var description: String?
        package var partNumber: String?
        package var quantity: Int64?
        package var unitPrice: Int64?
        package var tax: TaxRate?
        package var reason: String?

        package init() {}
    }

    package struct Omission: Sendable {
        package var optionId: String?
        package var reason: String?

        package init() {}
    }

    package var problem: String?
    package var work: String?
    package var currency: String?
    package var validUntil: Instant?
    package var repairBy: Instant?
    package var pricesIncludeTax = false
    package var options: [Option] = []
    package var omitted: [Omission] = []

    package init() {}

    package static let wordScalarsMax = 100
    package static let lineScalarsMax = 200

    /// Everything that is wrong with it as of a moment.
    package func faults(at now: Instant) -> Faults {
        var faults = [
            PlainText.fault(
                problem, at: "/problem", scalarsMax: PlainText.paragraphsMax, kind: .lines),
            PlainText.fault(work, at: "/work", scalarsMax: PlainText.paragraphsMax, kind: .lines),
            currencyFault,
            QuoteDraft.fault(validUntil, at: "/validUntil", now: now),
            QuoteDraft.fault(repairBy, at: "/repairBy", now: now),
        ].gathered
        if options.isEmpty || options.count > TicketBounds.optionsMax {
            faults.append(Fault("/options", "must have 1 to \(TicketBounds.optionsMax) items"))
        }
        for (index, option) in options.enumerated() {
            faults += option.faults(at: "/options/\(index)", pricesIncludeTax)
            if let id = option.id,
                options[..<index].contains(where: { $0.id.hasSameBytes(as: id) })
            {
                faults.append(Fault("/options/\(index)/id", "is the id of an option before it"))
            }
        }
        for (index, omission) in omitted.enumerated() {
            faults += omission.faults(at: "/omitted/\(index)")
        }
        return faults
    }

    private var currencyFault: Fault? {
        guard let currency else { return Fault("/currency", "is required") }
        return Currency.isCode(currency)
            ? nil : Fault("/currency", "must be a currency of ISO 4217, such as EUR")
    }

    private static func fault(_ instant: Instant?, at pointer: String, now: Instant) -> Fault? {
        guard let instant else { return Fault(pointer, "is required") }
        return instant > now ? nil : Fault(pointer, "must be later than now")
    }
}

extension QuoteDraft.Option {
    fileprivate func faults(at pointer: String, _ pricesIncludeTax: Bool) -> Faults {
        var faults = [
            PlainText.fault(id, at: pointer + "/id", scalarsMax: QuoteDraft.wordScalarsMax),
            PlainText.fault(title, at: pointer + "/title", scalarsMax: QuoteDraft.lineScalarsMax),
        ].gathered
        if lines.count > TicketBounds.linesMax {
            faults.append(
                Fault(pointer + "/lines", "must have 0 to \(TicketBounds.linesMax) items"))
        }
        var found = Faults()
        for (index, line) in lines.enumerated() {
            found += line.faults(at: "\(pointer)/lines/\(index)", pricesIncludeTax)
        }
        faults += found
        guard found.isEmpty else { return faults }
        guard let sums = sums(pricesIncludeTax) else {
            return faults + [Fault(pointer, "comes to more than \(Money.amountMax)")]
        }
        let negative = [("net", sums.net), ("tax", sums.tax), ("total", sums.total)]
            .first { $0.1 < 0 }
        if let (name, sum) = negative {
            faults.append(Fault(pointer, "comes to a negative \(name), \(sum)"))
        }
        return faults
    }

    private func sums(_ pricesIncludeTax: Bool) -> QuoteSums? {
        QuoteSums(of: lines.compactMap { $0.sums(pricesIncludeTax) })
    }

    /// The option with its sums; nil if it has a fault.
    func option(_ pricesIncludeTax: Bool) -> QuoteOption? {
        guard let id, let title, let sums = sums(pricesIncludeTax) else { return nil }
        return QuoteOption(
            id: id, title: title, lines: lines.compactMap { $0.line(pricesIncludeTax) }, sums: sums)
    }
}

extension QuoteDraft.Line {
    func sums(_ pricesIncludeTax: Bool) -> QuoteSums? {
        guard let kind, let quantity, let unitPrice, let tax else { return nil }
        return QuoteSums(
            kind, quantity: quantity, unitPrice: unitPrice, tax: tax,
            pricesIncludeTax: pricesIncludeTax)
    }

    fileprivate func line(_ pricesIncludeTax: Bool) -> QuoteLine? {
        guard let kind, let description, let quantity, let unitPrice, let tax,
            let sums = sums(pricesIncludeTax)
        else { return nil }
        return QuoteLine(
            kind: kind, description: description, partNumber: partNumber, quantity: quantity,
            unitPrice: unitPrice, tax: tax, reason: reason, sums: sums)
    }

    fileprivate func faults(at pointer: String, _ pricesIncludeTax: Bool) -> Faults {
        var faults = [
            kind == nil ? Fault(pointer + "/kind", "is required") : nil,
            PlainText.fault(
                description, at: pointer + "/description", scalarsMax: QuoteDraft.lineScalarsMax),
            PlainText.fault(
                partNumber, at: pointer + "/partNumber", scalarsMax: QuoteDraft.wordScalarsMax,
                isRequired: false),
            QuoteDraft.Line.fault(quantity, 1...Money.amountMax, at: pointer + "/quantity"),
            QuoteDraft.Line.fault(unitPrice, 0...Money.amountMax, at: pointer + "/unitPrice"),
            tax == nil ? Fault(pointer + "/taxPercent", "is required") : nil,
            PlainText.fault(
                reason, at: pointer + "/reason", scalarsMax: QuoteDraft.lineScalarsMax,
                isRequired: false),
        ].gathered
        if kind == .discount, reason == nil {
            faults.append(Fault(pointer + "/reason", "a discount needs a reason"))
        }
        if faults.isEmpty, sums(pricesIncludeTax) == nil {
            faults.append(Fault(pointer, "comes to more than \(Money.amountMax)"))
        }
        return faults
    }

    private static func fault(
        _ value: Int64?, _ range: ClosedRange<Int64>, at pointer: String
    ) -> Fault? {
        guard let value else { return Fault(pointer, "is required") }
        return range.contains(value)
            ? nil
            : Fault(pointer, "must be an integer from \(range.lowerBound) to \(range.upperBound)")
    }
}

extension QuoteDraft.Omission {
    fileprivate func faults(at pointer: String) -> Faults {
        [
            PlainText.fault(
                optionId, at: pointer + "/optionId", scalarsMax: QuoteDraft.wordScalarsMax),
            PlainText.fault(
                reason, at: pointer + "/reason", scalarsMax: PlainText.paragraphsMax, kind: .lines),
        ].gathered
    }
}
