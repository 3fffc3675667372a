internal import HTTP
internal import JSON
internal import Repairs

enum ComparisonSchemas {
    private static let difference = Schema.object(
        "Difference",
        [
            .required("kind", .word(ConditionSubject.Kind.self)),
            .required("name", .line()),
            .optional(
                "before", .anything,
                "At intake: a zone's condition, a function's result, an accessory's quantity."),
            .optional("after", .anything, "The same at handover."),
            .required("worse", .bool, "Whether it needs an explanation."),
            .optional("noteBefore", .paragraphs()),
            .optional("noteAfter", .paragraphs()),
            .optional("explanation", .paragraphs()),
            .optional("incident", .integer(1...1_000_000), "The number of one that names it."),
        ])

    static let comparison = Schema.object(
        "Comparison",
        [
            .optional("intake", .integer(1...100_000), "The latest intake report's number."),
            .optional("handover", .integer(1...100_000), "The latest handover report's number."),
            .required(
                "differences", .array(of: difference, count: 0...1200),
                "Empty while one of the reports is missing."),
            .required("version", .version, "The ticket's."),
        ])
}

enum ComparisonRoutes {
    static let compare = ReadOperation.one(
        "Compares the latest intake with the latest handover", ComparisonSchemas.comparison
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let comparison = try Comparison(of: ticket, in: transaction)
        return .ok(comparison.json(on: ticket), version: ticket.version)
    }
    .noting(
        """
        Names are compared without case and accents. A zone differs too if it is damaged before and
        after and its note says something else, by letters and digits: a second scratch beside the
        first. A zone without a note at handover repeats the intake's.
        """)

    static let explanations = FactRoutes<Explanation>.list("Lists what was explained")

    static let explain = FactRoutes<Explanation>.add(
        "Explains why one thing is given back otherwise than it came"
    )
    .noting("It holds for the difference as it is: another change needs another explanation.")
    .refusing(.notInThisState, .ticketFull)
}

extension Comparison {
    fileprivate func json(on ticket: Ticket) -> [UInt8] {
        var json = JSONWriter(reserving: 1024)
        json.object { json in
            json.member("intake", intake)
            json.member("handover", handover)
            json.member(
                "differences",
                array: { json in
                    for difference in differences { json.object { difference.write(to: &$0) } }
                })
            json.member("version", ticket.version)
        }
        return json.bytes
    }
}

extension Difference {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("kind", subject.kind.rawValue)
        json.member("name", subject.name)
        Difference.write(before, as: "before", to: &json)
        Difference.write(after, as: "after", to: &json)
        json.member("worse", isWorse)
        json.member("noteBefore", noteBefore)
        json.member("noteAfter", noteAfter)
        json.member("explanation", explanation)
        json.member("incident", incident)
    }

    private static func write(
        _ answer: Answer?, as name: StaticString, to json: inout JSONWriter
    ) {
        switch answer {
        case .word(let word): json.member(name, word)
        case .quantity(let quantity): json.member(name, quantity)
        case nil: json.member(null: name)
        }
    }
}
