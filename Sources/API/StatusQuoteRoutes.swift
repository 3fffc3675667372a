internal import HTTP
internal import JSON
internal import Repairs

/// What a customer does with a quote: no token, but the code that only its message holds.
enum StatusQuoteRoutes {
    /// Through the writer, since a wrong code is counted.
    static let read = WriteOperation.look(
        "Reads the quote that the approval code belongs to", QuoteSchemas.publicQuote
    ) { call throws(RepairError) in
        let visit = try StatusVisit(call)
        let request = call.request
        return visit.plan { opened, _ throws(RepairError) in
            let (quote, ticket) = opened
            return try Preconditions.applied(to: result(quote, on: ticket), of: request)
        }
    }
    .noting(
        "`digest` is the SHA-256 of this answer's canonical JSON (RFC 8785) without `digest`, "
            + "`status`, `approvedOptionId`, `decidedAt` and `version`."
    )
    .opening()
    .refusing(
        .unknownTicket, .mistypedTicket, .approvalCodeNeeded, .wrongApprovalCode,
        .approvalCodeEnded, .tooManyRequests)

    static let decide = WriteOperation.change(
        "Approves or declines a quote", QuoteSchemas.ownDecision, QuoteSchemas.publicQuote
    ) { call throws(RepairError) in
        let visit = try StatusVisit(call)
        let draft = QuoteDecisionDraft(own: call.body)
        return visit.plan(
            validate: { opened, _ throws(RepairError) in
                QuoteDecisions.ownFaults(draft, on: opened.quote)
            },
            apply: { opened, transaction throws(RepairError) in
                var ticket = opened.ticket
                let quote = try QuoteDecisions.decide(
                    draft, on: opened.quote, of: &ticket, in: transaction)
                return result(quote, on: ticket)
            })
    }
    .opening()
    .refusing(
        .unknownTicket, .mistypedTicket, .approvalCodeNeeded, .wrongApprovalCode,
        .approvalCodeEnded, .tooManyRequests, .notInThisState, .quoteChanged, .quoteExpired)

    private static func result(_ quote: Quote, on ticket: Ticket) -> HandlerResult {
        var json = JSONWriter(reserving: 2048)
        json.object { json in
            quote.writeDocument(of: ticket.ticketId, to: &json)
            json.member("digest", quote.digest)
            json.member("status", quote.status.rawValue)
            json.member(
                "approvedOptionId",
                quote.decision?.verdict == .approve ? quote.decision?.optionId : nil)
            json.member("decidedAt", quote.decision?.at.text)
            json.member("version", ticket.version)
        }
        var result = HandlerResult.ok(json.bytes, quote, on: ticket)
        result.mayBeStored = false
        return result
    }
}

extension QuoteDecisionDraft {
    /// The customer's own.
    fileprivate init(own body: JSONNode) {
        self.init()
        verdict = body.word("decision")
        optionId = body.text("optionId")
        digest = body.text("digest")
        decidedBy = body.text("name")
    }
}
