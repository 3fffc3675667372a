internal import HTTP
internal import JSON
internal import Repairs

enum LoanShapes {
    private static let facts: [Field] = [
        .required("loanerId", .id),
        .required("dueBackOn", .date, "Today or later."),
        .required("conditionOut", .paragraphs()),
    ]

    static let draft = Shape.object("NewLoan", facts)
    static let back = Shape.object("NewLoanReturn", [.required("conditionIn", .paragraphs())])

    static let loan = Shape.object(
        "Loan",
        [.required("number", .integer(1...1_000_000), "1, 2, … within the ticket.")] + facts + [
            .required("at", .instant),
            .required("by", .line()),
            .optional("conditionIn", .paragraphs(), "Null while it is out."),
            .optional("returnedAt", .instant),
            .optional("returnedBy", .line()),
        ])
}

enum LoanRoutes {
    static let list = ReadOperation.list(
        "Lists the loaners lent", of: LoanShapes.loan
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let page = try Loans.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(page, of: ticket, key: { [$0.number] }) { loan, json in json.raw(loan.json)
        }
    }

    static let add = WriteOperation.create(
        "Lends a loaner", LoanShapes.draft, LoanShapes.loan
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let draft = LoanDraft(call.body)
        let person = call.person
        return WritePlan(
            target: TicketRoutes.target(id),
            check: { transaction throws(RepairError) in
                try Loans.faults(draft, in: transaction)
            },
            act: { transaction throws(RepairError) in
                let (loan, ticket) = try Loans.add(draft, to: id, by: person, in: transaction)
                return Reply.created(loan.json, on: ticket)
            })
    }
    .refusing(.loanerOut, .notInThisState, .ticketFull)

    static let takeBack = WriteOperation.change(
        "Takes the loaner back", LoanShapes.back, LoanShapes.loan
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let condition = call.body.text("conditionIn")
        let person = call.person
        return WritePlan(
            target: TicketRoutes.target(id),
            check: { _ throws(RepairError) in Loans.returnFaults(condition) },
            act: { transaction throws(RepairError) in
                let (loan, ticket) = try Loans.takeBack(
                    condition, on: id, by: person, in: transaction)
                var reply = Reply.ok(loan.json, version: ticket.version)
                reply.customerId = ticket.customerId
                return reply
            })
    }
    .refusing(.notInThisState)
}

extension LoanDraft {
    fileprivate init(_ body: JSONValue) {
        self.init()
        loanerId = body.integer("loanerId")
        dueBackOn = body.date("dueBackOn")
        conditionOut = body.text("conditionOut")
    }
}

extension Loan {
    fileprivate var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("number", number)
            json.member("loanerId", loanerId)
            json.member("dueBackOn", dueBackOn.text)
            json.member("conditionOut", conditionOut)
            json.member("at", at.text)
            json.member("by", by)
            json.member("conditionIn", returned?.conditionIn)
            json.member("returnedAt", returned?.at.text)
            json.member("returnedBy", returned?.by)
        }
        return json.bytes
    }
}
