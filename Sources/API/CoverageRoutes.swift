internal import HTTP
internal import JSON
internal import Repairs

enum CoverageSchemas {
    static let draft = Schema.object("NewCoverage", Coverage.fields(.input))

    static let coverage = Schema.object(
        "Coverage",
        [
            .optional("coverage", .word(Coverage.Kind.self), "Null until somebody decides."),
            .optional("reason", .paragraphs()),
            .optional("until", .date, "The last day of the warranty."),
            .optional("at", .instant),
            .optional("by", .line()),
            .optional(
                "suggested",
                .object(
                    "CoverageSuggestion",
                    [
                        .required("coverage", .word(Coverage.Kind.self)),
                        .required("until", .date),
                        .required("ticketId", .ticketId, "The visit that it follows from."),
                    ]),
                "What the unit's earlier visits say: a warranty on file, or a repair's own of 90 "
                    + "days."),
            .optional(
                "repairWarrantyUntil", .date,
                "Of this visit's own repair, once the unit is returned."),
            .required("version", .version, "The ticket's."),
        ])
}

/// Coverage as it stands on a ticket.
extension CoverageSchemas {
    static let decided = Schema.object(
        "DecidedCoverage",
        Coverage.fields(.output) + [.required("at", .instant), .required("by", .line())])
}

extension Recorded<Coverage> {
    func writeDecided(to json: inout JSONWriter) {
        fact.write(to: &json)
        json.member("at", at.text)
        json.member("by", by)
    }
}

enum CoverageRoutes {
    static let read = ReadOperation.one(
        "Reads who pays and why, and what the records suggest", CoverageSchemas.coverage
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        return try result(ticket, in: transaction)
    }

    static let set = WriteOperation.change(
        "Says who pays and why", CoverageSchemas.draft, CoverageSchemas.coverage
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let (coverage, person) = (Coverage(taken: call.body), call.person)
        return WritePlan(
            id,
            validate: { ticket, transaction throws(RepairError) in
                try coverage.faults(on: ticket, in: transaction)
            },
            apply: { ticket, transaction throws(RepairError) in
                _ = try coverage.add(to: &ticket, by: person, in: transaction)
                return try result(ticket, in: transaction)
            })
    }
    .noting(
        """
        A repair neither restarts nor shortens a warranty: an `until` before the one on file for \
        this unit is a fault (422), and so is a `warranty` that ends after what another visit \
        recorded. Where `until` is left out, the one on file counts. That of a `repairWarranty` \
        is computed for each repair: 90 days from the return of a unit that was repaired or \
        adjusted; a repair done under it starts none of its own.
        """
    )
    .refusing(.notInThisState, .ticketFull)

    private static func result(_ ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> HandlerResult
    {
        let coverage = try Coverage.last(of: ticket, in: transaction)
        let suggestion = try CoverageSuggestion.suggestion(for: ticket, in: transaction)
        let repairWarranty = try Coverage.repairWarranty(of: ticket, in: transaction)
        var json = JSONWriter()
        json.object { json in
            json.member("coverage", coverage?.kind.rawValue)
            json.member("reason", coverage?.reason)
            json.member("until", coverage?.until?.text)
            json.member("at", coverage?.at.text)
            json.member("by", coverage?.by)
            if let suggestion {
                json.member("suggested", object: { suggestion.write(to: &$0) })
            } else {
                json.member(null: "suggested")
            }
            json.member("repairWarrantyUntil", repairWarranty?.text)
            json.member("version", ticket.version)
        }
        var result = HandlerResult.ok(json.bytes, version: ticket.version)
        if suggestion != nil {
            // It changes with other visits and with time.
            result.tag(asOf: ticket)
        }
        return result
    }
}

extension CoverageSuggestion {
    func write(to json: inout JSONWriter) {
        json.member("coverage", kind.rawValue)
        json.member("until", until.text)
        json.member("ticketId", ticketId.text)
    }
}
