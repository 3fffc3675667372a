internal import SQLite

/// Options, lines and omissions of quotes.
enum QuotePartRows {
    static func insert(_ quote: Quote, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        for (place, option) in quote.options.enumerated() {
            try transaction.run(
                """
                INSERT INTO quoteOptions (ticketId, quoteNumber, place, id, title, net, tax, total)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                .int(ticket), .int(quote.number), .int(Int64(place)), .text(option.id),
                .text(option.title), .int(option.sums.net), .int(option.sums.tax),
                .int(option.sums.total))
            for (linePlace, line) in option.lines.enumerated() {
                try insert(
                    line, at: (place, linePlace), of: (ticket, quote.number), in: transaction)
            }
        }
        for (place, omission) in quote.omitted.enumerated() {
            try transaction.run(
                """
                INSERT INTO quoteOmissions (ticketId, quoteNumber, place, optionId, reason)
                VALUES (?, ?, ?, ?, ?)
                """, .int(ticket), .int(quote.number), .int(Int64(place)),
                .text(omission.optionId), .text(omission.reason))
        }
    }

    private static func insert(
        _ line: QuoteLine, at place: (option: Int, line: Int),
        of quote: (ticket: Int64, number: Int64), in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO quoteLines (ticketId, quoteNumber, optionPlace, place, kind, description,
                partNumber, quantity, unitPrice, taxPercent, taxBasisPoints, reason, net, tax,
                total)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(quote.ticket), .int(quote.number), .int(Int64(place.option)),
            .int(Int64(place.line)), .text(line.kind.rawValue), .text(line.description),
            .text(orNull: line.partNumber), .int(line.quantity), .int(line.unitPrice),
            .int(orNull: line.tax.row.percent), .int(orNull: line.tax.row.basisPoints),
            .text(orNull: line.reason), .int(line.sums.net), .int(line.sums.tax),
            .int(line.sums.total))
    }

    static func delete(_ number: Int64, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "DELETE FROM quoteLines WHERE ticketId = ? AND quoteNumber = ?", .int(ticket),
            .int(number))
        try transaction.run(
            "DELETE FROM quoteOptions WHERE ticketId = ? AND quoteNumber = ?", .int(ticket),
            .int(number))
        try transaction.run(
            "DELETE FROM quoteOmissions WHERE ticketId = ? AND quoteNumber = ?", .int(ticket),
            .int(number))
    }

    /// Puts the parts and decisions of quotes, which are in the order of their numbers, into them.
    static func fill(_ quotes: inout [Quote], of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        guard let first = quotes.first?.number, let last = quotes.last?.number else { return }
        var places: [Int64: Int] = [:]
        for (place, quote) in quotes.enumerated() { places[quote.number] = place }
        for part in try options(of: ticket, first, last, in: transaction) {
            if let place = places[part.quote] { quotes[place].options.append(part.option) }
        }
        for part in try lines(of: ticket, first, last, in: transaction) {
            guard let place = places[part.quote], part.option < quotes[place].options.count else {
                continue
            }
            quotes[place].options[part.option].lines.append(part.line)
        }
        for part in try omissions(of: ticket, first, last, in: transaction) {
            if let place = places[part.quote] { quotes[place].omitted.append(part.omission) }
        }
        for part in try QuoteRows.decisions(of: ticket, first, last, in: transaction) {
            guard let event = part.stored.event, let decision = QuoteDecision(event) else {
                throw .damaged("the decision on quote \(part.number)")
            }
            if let place = places[part.number] { quotes[place].decision = decision }
        }
    }

    private static func options(
        of ticket: Int64, _ first: Int64, _ last: Int64, in transaction: Transaction
    ) throws(RepairError) -> [(quote: Int64, option: QuoteOption)] {
        try transaction.all(
            """
            SELECT quoteNumber, id, title, net, tax, total FROM quoteOptions
            WHERE ticketId = ? AND quoteNumber BETWEEN ? AND ? ORDER BY quoteNumber, place
            """, .int(ticket), .int(first), .int(last)
        ) { row in
            let sums = QuoteSums(net: row.int(3), tax: row.int(4), total: row.int(5))
            return (
                row.int(0),
                QuoteOption(id: row.text(1), title: row.text(2), lines: [], sums: sums)
            )
        }
    }

    private static func lines(
        of ticket: Int64, _ first: Int64, _ last: Int64, in transaction: Transaction
    ) throws(RepairError) -> [(quote: Int64, option: Int, line: QuoteLine)] {
        try transaction.all(
            """
            SELECT quoteNumber, optionPlace, kind, description, partNumber, quantity, unitPrice,
                taxPercent, taxBasisPoints, reason, net, tax, total
            FROM quoteLines WHERE ticketId = ? AND quoteNumber BETWEEN ? AND ?
            ORDER BY quoteNumber, optionPlace, place
            """, .int(ticket), .int(first), .int(last)
        ) { row in
            let line = QuoteLine(
                kind: QuoteLine.Kind(rawValue: row.text(2)) ?? .fee, description: row.text(3),
                partNumber: row.textOrNil(4), quantity: row.int(5), unitPrice: row.int(6),
                tax: TaxRate(percent: row.intOrNil(7), basisPoints: row.intOrNil(8)),
                reason: row.textOrNil(9),
                sums: QuoteSums(net: row.int(10), tax: row.int(11), total: row.int(12)))
            return (row.int(0), Int(row.int(1)), line)
        }
    }

    private static func omissions(
        of ticket: Int64, _ first: Int64, _ last: Int64, in transaction: Transaction
    ) throws(RepairError) -> [(quote: Int64, omission: Quote.Omission)] {
        try transaction.all(
            """
            SELECT quoteNumber, optionId, reason FROM quoteOmissions
            WHERE ticketId = ? AND quoteNumber BETWEEN ? AND ? ORDER BY quoteNumber, place
            """, .int(ticket), .int(first), .int(last)
        ) { row in
            (row.int(0), Quote.Omission(optionId: row.text(1), reason: row.text(2)))
        }
    }
}

/// The two columns of a rate, one of which is null.
extension TaxRate {
    fileprivate var row: (percent: Int64?, basisPoints: Int64?) {
        switch self {
        case .percent(let rate): (rate, nil)
        case .basisPoints(let rate): (nil, rate)
        }
    }

    fileprivate init(percent: Int64?, basisPoints: Int64?) {
        self = percent.map(TaxRate.percent) ?? .basisPoints(basisPoints ?? 0)
    }
}
