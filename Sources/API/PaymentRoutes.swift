internal import HTTP
internal import JSON
internal import Repairs

enum PaymentShapes {
    private static let facts: [Field] = [
        .required("amount", .integer(1...Shape.safeIntegers.upperBound), "Minor units."),
        .required("currency", .currency, "The approved quote's."),
        .required("method", .word(Payment.Method.self)),
        .optional("reference", .line()),
    ]

    static let draft = Shape.object("NewPayment", facts)

    static let payment = Shape.object(
        "Payment",
        [.required("number", .integer(1...1_000_000), "1, 2, … within the ticket.")] + facts + [
            .required("at", .instant),
            .required("by", .line()),
        ])
}

/// What is to be paid on a ticket, as it stands there.
extension PaymentShapes {
    private static let minorUnits = Shape.integer(0...Shape.safeIntegers.upperBound)

    static let balance = Shape.object(
        "Balance",
        [
            .required("currency", .currency),
            .required(
                "due", minorUnits,
                "In all: the approved total or, where what was approved did not come about, the "
                    + "recorded prices, at most that total."),
            .required("paid", minorUnits),
            .required("owed", minorUnits, "Still to be paid; zero where it is settled."),
            .required("excess", minorUnits, "Paid beyond what is due: to be given back."),
        ])
}

extension Balance {
    func write(to json: inout JSONWriter) {
        json.member("currency", due.currency)
        json.member("due", due.amount)
        json.member("paid", paid)
        json.member("owed", owed.amount)
        json.member("excess", excess.amount)
    }
}

enum PaymentRoutes {
    static let list = ReadOperation.list(
        "Lists what was paid", of: PaymentShapes.payment
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let page = try Payments.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(page, of: ticket, key: { [$0.number] }) { payment, json in
            json.raw(payment.json)
        }
    }

    static let add = WriteOperation.create(
        "Records a payment", PaymentShapes.draft, PaymentShapes.payment
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let draft = PaymentDraft(call.body)
        let person = call.person
        return WritePlan(
            target: TicketRoutes.target(id),
            check: { transaction throws(RepairError) in
                let ticket = try Tickets.read(id, in: transaction)
                return try Payments.faults(draft, on: ticket, in: transaction)
            },
            act: { transaction throws(RepairError) in
                let (payment, ticket) = try Payments.add(
                    draft, to: id, by: person, in: transaction)
                return Reply.created(payment.json, on: ticket)
            })
    }
    .refusing(.moreThanOwed)
}

extension PaymentDraft {
    fileprivate init(_ body: JSONValue) {
        self.init()
        amount = body.integer("amount")
        currency = body.text("currency")
        method = body.word("method")
        reference = body.text("reference")
    }
}

extension Payment {
    fileprivate var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("number", number)
            json.member("amount", money.amount)
            json.member("currency", money.currency)
            json.member("method", method.rawValue)
            json.member("reference", reference)
            json.member("at", at.text)
            json.member("by", by)
        }
        return json.bytes
    }
}
