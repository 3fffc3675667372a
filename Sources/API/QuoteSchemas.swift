internal import Repairs

enum QuoteSchemas {
    static let sending = Schema.object(
        "QuoteSending",
        [
            .optional(
                "override", .object("Override", [.required("reason", .paragraphs())]),
                "A manager's, past gates that don't hold.")
        ])

    private static let optionId = Schema.line(1...QuoteDraft.wordScalarsMax)

    private static func ofLine(_ tax: [Field]) -> [Field] {
        [
            .required("kind", .word(QuoteLine.Kind.self)),
            .required("description", .line(1...QuoteDraft.lineScalarsMax)),
            .optional("partNumber", .line(1...QuoteDraft.wordScalarsMax)),
            .required("quantity", .integer(1...Schema.safeIntegers.upperBound)),
            .required("unitPrice", .amount, "In minor units; a discount's is subtracted."),
        ] + tax + [
            .optional("reason", .line(1...QuoteDraft.lineScalarsMax), "Required for a discount.")
        ]
    }

    private static let percent = Schema.decimal(
        0...TaxRate.percentMax, decimals: TaxRate.decimals)

    private static let newLine = ofLine([
        .required("taxPercent", percent, "19 or 9.975: at most four decimals.")
    ])

    private static let shownLine = ofLine([
        .sometimes("taxPercent", percent),
        .sometimes(
            "taxBasisPoints", .integer(0...100_000),
            "In its place on quotes sent before rates had decimals: 1900 is 19 %."),
    ])

    private static let sums: [Field] = [
        .required("net", .integer(Schema.safeIntegers)),
        .required("tax", .integer(Schema.safeIntegers), "Rounded half away from zero, by line."),
        .required("total", .integer(Schema.safeIntegers)),
    ]

    private static func option(_ name: String, _ line: Schema, _ more: [Field]) -> Schema {
        .object(
            name,
            [
                .required("id", optionId, "Unique within the quote."),
                .required("title", .line(1...QuoteDraft.lineScalarsMax)),
                .required("lines", .array(of: line, count: 0...TicketBounds.linesMax)),
            ] + more)
    }

    private static let omissions = Schema.array(
        of: .object(
            "Omission",
            [.required("optionId", optionId), .required("reason", .paragraphs())]),
        count: 0...TicketBounds.omissionsMax)

    private static func content(_ option: Schema, _ moment: Schema, _ includesTax: Field)
        -> [Field]
    {
        [
            .required("problem", .paragraphs(), "What was found."),
            .required("work", .paragraphs(), "What is proposed."),
            .required("currency", .currency),
            .required("validUntil", moment, "Later than now."),
            .required("repairBy", moment, "Later than now; sending promises it."),
            includesTax,
            .required("options", .array(of: option, count: 1...TicketBounds.optionsMax)),
        ]
    }

    static let draft = Schema.object(
        "NewQuote",
        content(
            option("NewQuoteOption", .object("NewQuoteLine", newLine), []), .moment,
            .optional("pricesIncludeTax", .bool, includesTaxDoc)
        ) + [
            .optional("omitted", omissions, "A programme's options that are not offered.")
        ])

    private static let shown = content(
        option("QuoteOption", .object("QuoteLine", shownLine + sums), sums), .instant,
        .sometimes("pricesIncludeTax", .bool, includesTaxDoc))

    private static let includesTaxDoc = "Whether `unitPrice` has the tax in it; false unless said."

    static let quote = Schema.object(
        "Quote",
        [
            .required("number", .integer(1...1_000_000), "1, 2, … within the ticket."),
            .required("status", .word(Quote.Status.self)),
        ] + shown + [
            .required("omitted", omissions),
            .optional("digest", .line(64...64), "SHA-256 of all that the customer sees."),
            .required("isWithinCeiling", .bool, "Within `notToExceed` as it was sent."),
            .required("at", .instant),
            .required("by", .line()),
            .optional("sentAt", .instant),
            .optional("sentBy", .line()),
            .optional(
                "codeEndedAt", .instant,
                "When too many wrong codes ended its approval code; null while that opens it."),
            .optional("decision", decision),
            .required("version", .version, "The ticket's."),
        ])

    /// What the approval code opens.
    static let publicQuote = Schema.object(
        "PublicQuote",
        [.required("ticketId", .ticketId), .required("number", .integer(1...1_000_000))] + shown
            + [
                .required("digest", .line(64...64), "What a decision names."),
                .required("status", .word(Quote.Status.self)),
                .optional("approvedOptionId", optionId),
                .optional("decidedAt", .instant),
                .required("version", .version, "The ticket's."),
            ])

    private static let optionsRead = Schema.array(of: optionId, count: 0...TicketBounds.optionsMax)

    static let decision = Schema.object(
        "Decision",
        [
            .required("decision", .word(QuoteDecision.Verdict.self)),
            .optional("optionId", optionId),
            .required("channel", .word(QuoteDecision.Channel.self)),
            .optional("decidedBy", .line()),
            .optional("phone", .phone),
            .optional("total", .integer(Schema.safeIntegers)),
            .optional("currency", .currency),
            .required("optionsRead", optionsRead),
            .optional("takenBy", .line(), "Who of the centre took it."),
            .required("at", .instant),
        ])

    static let spokenDecision = Schema.object(
        "NewSpokenDecision",
        [
            .required("decision", .word(QuoteDecision.Verdict.self)),
            .optional("optionId", optionId, "Required to approve."),
            .required("digest", .line(1...100), "Of the quote that was read out."),
            .required("decidedBy", .line()),
            .required("channel", .word(QuoteDecisionDraft.spokenChannels.map(\.rawValue))),
            .optional("phone", .phone, "The number; required where the channel is `phone`."),
            .optional("total", .amount, "As read out; required to approve."),
            .optional("currency", .currency),
            .optional("optionsRead", optionsRead, "Required to approve."),
        ])

    static let ownDecision = Schema.object(
        "NewDecision",
        [
            .required("decision", .word(QuoteDecision.Verdict.self)),
            .required("digest", .line(1...100), "Of the quote as it was read."),
            .optional("optionId", optionId, "Required to approve one of several."),
            .required("name", .line(), "Who decides."),
        ])
}
