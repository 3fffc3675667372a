internal import HTTP
internal import JSON
internal import Repairs

enum TestShapes {
    private static let answers: [Field] = [
        .optional("symptomId", .integer(1...1000), "This or `function`."),
        .optional("function", .line()),
        .required("result", .word(TestRecord.Result.self)),
        .optional("note", .paragraphs()),
    ]

    static let draft = Shape.object("NewTest", answers)

    static let test = Shape.object(
        "Test",
        [.required("number", .integer(1...100_000), "1, 2, … within the ticket.")] + answers + [
            .required("at", .instant),
            .required("by", .line()),
        ])
}

enum TestRoutes {
    static let list = ReadOperation.list(
        "Lists the tests; the latest of a symptom counts", of: TestShapes.test
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let tests = try Tests.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(tests, of: ticket, key: { [$0.number] }) { test, json in
            json.object { test.write(to: &$0) }
        }
    }

    static let add = WriteOperation.create(
        "Records how a symptom or a function did", TestShapes.draft, TestShapes.test
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let (draft, person) = (TestDraft(call.body), call.person)
        return WritePlan(
            target: TicketRoutes.target(id),
            check: { transaction throws(RepairError) in
                try Tests.faults(draft, on: id, in: transaction)
            },
            act: { transaction throws(RepairError) in
                let (test, ticket) = try Tests.add(draft, to: id, by: person, in: transaction)
                var json = JSONWriter()
                json.object { test.write(to: &$0) }
                return Reply.created(json.bytes, on: ticket)
            })
    }
    .noting("A test counts only behind the last recorded work.")
    .refusing(.notInThisState, .ticketFull)
}

extension TestDraft {
    init(_ body: JSONValue) {
        self.init()
        symptomId = body.integer("symptomId")
        function = body.text("function")
        result = body.word("result")
        note = body.text("note")
    }
}

extension TestRecord {
    func write(to json: inout JSONWriter) {
        json.member("number", number)
        json.member("symptomId", symptomId)
        json.member("function", function)
        json.member("result", result.rawValue)
        json.member("note", note)
        json.member("at", at.text)
        json.member("by", by)
    }
}
