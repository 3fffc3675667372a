internal import HTTP
internal import JSON
internal import Repairs

enum ComparisonShapes {
    private static let difference = Shape.object(
        "Difference",
        [
            .required("kind", .word(ConditionSubject.Kind.self)),
            .required("name", .line()),
            .optional(
                "before", .anything,
                "At intake: a zone's condition, a function's result, an accessory's quantity."),
            .optional("after", .anything, "The same at handover."),
            .optional("noteBefore", .paragraphs()),
            .optional("noteAfter", .paragraphs()),
            .optional("explanation", .paragraphs()),
            .optional("incident", .integer(1...1_000_000), "The number of one that names it."),
        ])

    static let comparison = Shape.object(
        "Comparison",
        [
            .optional("intake", .integer(1...100_000), "The latest intake report's number."),
            .optional("handover", .integer(1...100_000), "The latest handover report's number."),
            .required(
                "differences", .array(of: difference, count: 0...1200),
                "Empty while one of the reports is missing."),
            .required("version", .version, "The ticket's."),
        ])

    /// One of the three is named.
    static let subject: [Field] = [
        .optional("zone", .line()), .optional("function", .line()),
        .optional("accessory", .line()),
    ]

    static let draft = Shape.object(
        "NewExplanation", subject + [.required("explanation", .paragraphs())])

    static let explanation = Shape.object(
        "Explanation",
        [.required("number", .integer(1...1_000_000), "1, 2, … within the ticket.")] + subject + [
            .required("explanation", .paragraphs()),
            .required("at", .instant),
            .required("by", .line()),
        ])
}

enum ComparisonRoutes {
    static let compare = ReadOperation.one(
        "Compares the latest intake with the latest handover", ComparisonShapes.comparison
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let comparison = try Explanations.comparison(of: ticket, in: transaction)
        return .ok(comparison.json(on: ticket), version: ticket.version)
    }
    .noting(
        """
        Names are compared without case and accents. A zone differs too where it is damaged before
        and after and its note says something else: a second scratch beside the first.
        """)

    static let explanations = ReadOperation.list(
        "Lists what was explained", of: ComparisonShapes.explanation
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let page = try Explanations.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(page, of: ticket, key: { [$0.number] }) { explanation, json in
            json.raw(explanation.json)
        }
    }

    static let explain = WriteOperation.create(
        "Explains why one thing is given back otherwise than it came", ComparisonShapes.draft,
        ComparisonShapes.explanation
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let draft = ExplanationDraft(call.body)
        let person = call.person
        return WritePlan(
            target: TicketRoutes.target(id),
            check: { _ throws(RepairError) in draft.faults() },
            act: { transaction throws(RepairError) in
                let (explanation, ticket) = try Explanations.add(
                    draft, to: id, by: person, in: transaction)
                return Reply.created(explanation.json, on: ticket)
            })
    }
    .noting("It holds for the difference as it is: another change needs another explanation.")
    .refusing(.notInThisState, .ticketFull)
}

extension ConditionSubjectDraft {
    init(_ body: JSONValue) {
        self.init()
        zone = body.text("zone")
        function = body.text("function")
        accessory = body.text("accessory")
    }
}

extension ExplanationDraft {
    fileprivate init(_ body: JSONValue) {
        self.init()
        subject = ConditionSubjectDraft(body)
        text = body.text("explanation")
    }
}

extension ConditionSubject {
    func write(to json: inout JSONWriter) {
        json.member("zone", name(of: .zone))
        json.member("function", name(of: .function))
        json.member("accessory", name(of: .accessory))
    }
}

extension Explanation {
    fileprivate var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("number", number)
            difference.subject.write(to: &json)
            json.member("explanation", text)
            json.member("at", at.text)
            json.member("by", by)
        }
        return json.bytes
    }
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
