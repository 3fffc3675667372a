internal import HTTP
internal import JSON
internal import Repairs

/// What the centre does with quotes.
enum QuoteRoutes {
    static let list = ReadOperation.list(
        "Lists a ticket's quotes", of: QuoteSchemas.quote
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let quotes = try Quotes.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(quotes, of: ticket, key: { [$0.number] }) { quote, json in
            json.object { quote.write(on: ticket, to: &$0) }
        }
    }

    static let read = ReadOperation.one(
        "Reads a quote", QuoteSchemas.quote
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let number = try call.id("number", of: "quote")
        return result(try Quotes.read(number, of: ticket, in: transaction), on: ticket)
    }

    static let add = WriteOperation.create(
        "Drafts a quote", QuoteSchemas.draft, QuoteSchemas.quote
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let (draft, person) = (QuoteDraft(call.body), call.person)
        return WritePlan(
            id,
            validate: { _, transaction throws(RepairError) in
                draft.faults(at: transaction.now)
            },
            apply: { ticket, transaction throws(RepairError) in
                let quote = try Quotes.add(draft, to: &ticket, by: person, in: transaction)
                var result = result(quote, on: ticket)
                result.status = 201
                result.location = "/v1/tickets/\(id.text)/quotes/\(quote.number)"
                return result
            })
    }
    .refusing(.notInThisState, .ticketFull)

    static let change = WriteOperation.change(
        "Writes a draft anew", QuoteSchemas.draft, QuoteSchemas.quote
    ) { call throws(RepairError) in
        let (id, number) = (try call.ticketId(), try call.id("number", of: "quote"))
        let (draft, person) = (QuoteDraft(call.body), call.person)
        return plan(
            number, of: id,
            validate: { _, transaction throws(RepairError) in
                draft.faults(at: transaction.now)
            },
            apply: { quote, ticket, transaction throws(RepairError) in
                try Quotes.change(quote, to: draft, on: &ticket, by: person, in: transaction)
            })
    }
    .noting("`If-Match` names the ticket's version.")
    .refusing(.notInThisState, .ticketFull)

    static let send = WriteOperation.change(
        "Sends a quote to the customer and freezes it", QuoteSchemas.sending, QuoteSchemas.quote
    ) { call throws(RepairError) in
        let (id, number) = (try call.ticketId(), try call.id("number", of: "quote"))
        let person = call.person
        let reason = call.body["override"]?.text("reason")
        if reason != nil, !person.has([.manager]) {
            throw .forbidden("an override needs the role manager")
        }
        return plan(
            number, of: id,
            apply: { quote, ticket, transaction throws(RepairError) in
                try Quotes.send(
                    quote, overrideReason: reason, on: &ticket, by: person, in: transaction)
            })
    }
    .noting(
        "It promises `repairBy`, queues the message and moves the ticket to `awaitingApproval`, "
            + "but for one that is `received`. One that waits is sent again, with another code."
    )
    .refusing(.notInThisState, .gateNotMet)

    static let decide = WriteOperation.change(
        "Takes the customer's word on a quote", QuoteSchemas.spokenDecision, QuoteSchemas.quote
    ) { call throws(RepairError) in
        let (id, number) = (try call.ticketId(), try call.id("number", of: "quote"))
        let (draft, person) = (QuoteDecisionDraft(spoken: call.body), call.person)
        return plan(
            number, of: id,
            validate: { quote, _ throws(RepairError) in
                QuoteDecisions.spokenFaults(draft, on: quote)
            },
            apply: { quote, ticket, transaction throws(RepairError) in
                try QuoteDecisions.take(
                    draft, on: quote, of: &ticket, by: person, in: transaction)
            })
    }
    .noting("An approval moves the ticket to `approved`; a decline sets its outcome.")
    .refusing(.notInThisState, .quoteChanged, .quoteExpired)

    /// A plan about one quote of a ticket.
    private static func plan(
        _ number: Int64, of id: TicketID,
        validate: @escaping @Sendable (Quote, Transaction) throws(RepairError) -> Faults = {
            _, _ throws(RepairError) in []
        },
        apply:
            @escaping @Sendable (Quote, inout Ticket, Transaction) throws(RepairError) -> Quote
    ) -> WritePlan {
        WritePlan(
            find: { transaction throws(RepairError) in
                let ticket = try Tickets.read(id, in: transaction)
                return (try Quotes.read(number, of: ticket, in: transaction), ticket)
            },
            version: { found in found.1.version },
            validate: { found, transaction throws(RepairError) in
                try validate(found.0, transaction)
            },
            apply: { found, transaction throws(RepairError) in
                var ticket = found.1
                let quote = try apply(found.0, &ticket, transaction)
                return result(quote, on: ticket)
            })
    }

    private static func result(_ quote: Quote, on ticket: Ticket) -> HandlerResult {
        var json = JSONWriter(reserving: 2048)
        json.object { quote.write(on: ticket, to: &$0) }
        return HandlerResult.ok(json.bytes, quote, on: ticket)
    }
}

extension HandlerResult {
    /// 200 with something of a quote; its validator tells what changes it beside the ticket, too.
    static func ok(_ body: [UInt8], _ quote: Quote, on ticket: Ticket) -> HandlerResult {
        var result = HandlerResult.ok(body, version: ticket.version)
        let parts = [
            quote.status == .expired ? "expired" : nil,
            quote.codeEndedAt == nil ? nil : "codeEnded",
        ].compactMap(\.self)
        if !parts.isEmpty {
            result.etag = HandlerResult.etag(of: ticket.version, parts.joined(separator: "-"))
        }
        result.customerId = ticket.customerId
        return result
    }
}

extension QuoteDraft {
    init(_ body: JSONNode) {
        self.init()
        problem = body.text("problem")
        work = body.text("work")
        currency = body.text("currency")
        validUntil = body.instant("validUntil")
        repairBy = body.instant("repairBy")
        pricesIncludeTax = body.bool("pricesIncludeTax") ?? false
        options = body.items("options").map { item in
            var option = Option()
            option.id = item.text("id")
            option.title = item.text("title")
            option.lines = item.items("lines").map(Line.init)
            return option
        }
        omitted = body.items("omitted").map { item in
            var omission = Omission()
            omission.optionId = item.text("optionId")
            omission.reason = item.text("reason")
            return omission
        }
    }
}

extension QuoteDraft.Line {
    fileprivate init(_ item: JSONNode) {
        self.init()
        kind = item.word("kind")
        description = item.text("description")
        partNumber = item.text("partNumber")
        quantity = item.integer("quantity")
        unitPrice = item.integer("unitPrice")
        tax = item["taxPercent"]?.number.flatMap(TaxRate.init)
        reason = item.text("reason")
    }
}

extension QuoteDecisionDraft {
    /// One that the centre takes.
    fileprivate init(spoken body: JSONNode) {
        self.init()
        verdict = body.word("decision")
        optionId = body.text("optionId")
        digest = body.text("digest")
        decidedBy = body.text("decidedBy")
        channel = body.word("channel")
        phone = body.text("phone")
        total = body.integer("total")
        currency = body.text("currency")
        if body["optionsRead"]?.items != nil { optionsRead = body.texts("optionsRead") }
    }
}

extension Quote {
    fileprivate func write(on ticket: Ticket, to json: inout JSONWriter) {
        json.member("number", number)
        json.member("status", status.rawValue)
        json.member("problem", problem)
        json.member("work", work)
        json.member("currency", currency)
        json.member("validUntil", validUntil.text)
        json.member("repairBy", repairBy.text)
        if let pricesIncludeTax { json.member("pricesIncludeTax", pricesIncludeTax) }
        json.member(
            "options",
            array: { json in
                for option in options { json.object { option.writeDocument(to: &$0) } }
            })
        json.member(
            "omitted",
            array: { json in
                for omission in omitted {
                    json.object { json in
                        json.member("optionId", omission.optionId)
                        json.member("reason", omission.reason)
                    }
                }
            })
        json.member("digest", digest)
        json.member("isWithinCeiling", isWithinCeiling)
        json.member("at", at.text)
        json.member("by", by)
        json.member("sentAt", sentAt?.text)
        json.member("sentBy", sentBy)
        json.member("codeEndedAt", codeEndedAt?.text)
        if let decision {
            json.member("decision", object: { decision.write(to: &$0) })
        } else {
            json.member(null: "decision")
        }
        json.member("version", ticket.version)
    }
}

extension QuoteDecision {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("decision", verdict.rawValue)
        json.member("optionId", optionId)
        json.member("channel", channel.rawValue)
        json.member("decidedBy", decidedBy)
        json.member("phone", phone)
        json.member("total", total?.amount)
        json.member("currency", total?.currency)
        json.member(
            "optionsRead", array: { json in for option in optionsRead { json.string(option) } })
        json.member("takenBy", takenBy)
        json.member("at", at.text)
    }
}
