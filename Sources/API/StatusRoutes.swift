internal import HTTP
internal import JSON
internal import Repairs

enum StatusSchemas {
    static let status = Schema.object(
        "Status",
        [
            .required("ticketId", .ticketId),
            .required("state", .word(TicketState.self)),
            .required("statusText", .line(), "In the language of `Content-Language`."),
            .required("waitingOn", .word(WaitingOn.self)),
            .required("nextStep", .line()),
            .optional("nextUpdateBy", .instant, "Null once returned."),
            .required(
                "promises",
                .array(
                    of: .object(
                        "PublicPromise",
                        [
                            .required("kind", .word(Promise.Kind.self)),
                            .required("dueAt", .instant),
                            .required("originalDueAt", .instant),
                            .optional("reason", .paragraphs()),
                        ]), count: 0...10)),
            .required("overdue", .bool),
            .optional(
                "hold",
                .object(
                    "PublicHold",
                    [
                        .optional("message", .paragraphs()),
                        .optional("until", .instant, "Null if nobody knows."),
                    ]), "While work stands still."),
            .optional("outcome", .word(Outcome.self), "From `ready` on."),
            .optional("outcomeText", .line(), "In the language of `Content-Language`."),
            .optional("partExpectedOn", .date, "While it waits for a part."),
            .optional("expectedBackOn", .date, "While it is at a depot."),
            .required("equipment", .line(1...400), "As \"Leica M9-P\"."),
            .optional("receivedAt", .instant),
            .required("updatedAt", .instant),
            .required("version", .version, "The status's own, not the ticket's."),
            .optional("actionNeeded", .word(Status.Action.self)),
            .required(
                "timeline",
                .array(
                    of: .object(
                        "PublicEvent",
                        [
                            .required("at", .instant),
                            .required("state", .word(TicketState.self)),
                            .required("message", .paragraphs()),
                        ]), count: 0...1000)),
        ])
}

/// What customers poll by their ticket's ID, without a token.
enum StatusRoutes {
    static let poll = PollOperation(
        "Says where a ticket stands", StatusSchemas.status,
        problems: [.unknownTicket, .mistypedTicket, .tooManyRequests]
    ) { request, captures, handler, output throws(Problem) in
        guard let id = ticketId(request, captures[0]) else {
            return refuse(.mistypedTicket, request, handler, &output)
        }
        let choice =
            request.headerRange("Accept-Language") == nil
            ? 0 : request.preferredLanguage(of: offered)
        let changeCount = handler.changeCount(of: id)
        let now = handler.now
        if let place = handler.statusCache.find(
            id, language: UInt8(choice), changeCount: changeCount, now: now)
        {
            return try handler.statusCache.withAnswer(at: place) { answer throws(Problem) in
                try send(answer, request, &output)
            }
        }
        let status: Status
        do throws(RepairError) {
            status = try Statuses.read(
                id, StatusLanguage.allCases[choice], in: try handler.reader.snapshot())
        } catch .notFound {
            return refuse(.unknownTicket, request, handler, &output)
        } catch {
            throw Problem(error)
        }
        let entry = StatusCache.Entry(
            answer: PreparedResponse(response(status)), changeCount: changeCount,
            madeAt: now, expiresAt: status.expiresAt ?? Instant(milliseconds: .max))
        let sent = try send(entry.answer, request, &output)
        handler.statusCache.keep(entry, for: id, language: UInt8(choice))
        return sent
    }

    /// Takes no look at the ticket: what is wrong with its ID is said where this leads.
    static let lead = AnswerOperation.redirect("Leads to a ticket's status") { call in
        let typed = call.parameter("ticketId")
        guard case .id(let id) = TicketID.read(typed.utf8) else {
            return "/v1/status/" + ListQuery.encoded(typed)
        }
        return "/v1/status/" + id.text
    }

    /// As `StatusLanguage` has them.
    private static let offered: [StaticString] = ["en", "de", "ja"]
    private static let mediaTypes: [StaticString] = ["application/json"]

    /// Reads the ID where it stands; only an escaped one is decoded first.
    private static func ticketId(_ request: borrowing Request, _ range: Range<Int>) -> TicketID? {
        let bytes = request.head[range]
        let reading =
            bytes.contains(UInt8(ascii: "%"))
            ? TicketID.read(request.segment(range)) : TicketID.read(bytes)
        guard case .id(let id) = reading else { return nil }
        return id
    }

    /// Sends an answer, or 304, unless something else is wrong with the request.
    ///
    /// - Throws: 406, 400, 422, in this order.
    private static func send(
        _ answer: borrowing PreparedResponse, _ request: borrowing Request,
        _ output: inout ResponseOutput
    ) throws(Problem) -> Int {
        guard
            request.headerRange("Accept") == nil
                || request.preferredMediaType(of: mediaTypes) != nil
        else { throw .notAcceptable(mediaTypes) }
        let condition = request.ifNoneMatch(answer)
        if condition == .malformed {
            throw Problem(.malformedRequest, "If-None-Match is not a list of entity tags.")
        }
        guard request.query.isEmpty else {
            throw .invalid([Fault("?", "no query parameters are taken here")])
        }
        if condition == .matches {
            output.appendNotModified(answer, for: request.terms)
            return 304
        }
        output.append(answer, for: request.terms)
        return 200
    }

    /// 404, always alike, or 429 where too many came from there.
    private static func refuse(
        _ problem: Problem, _ request: borrowing Request, _ handler: APIRequestHandler,
        _ output: inout ResponseOutput
    ) -> Int {
        var result: HandlerResult
        let now = handler.service.store.clock.steady
        switch handler.service.unknownTickets.count(request.client, now: now) {
        case .allowed:
            result = problem.result(for: request.id)
        case .exceeded(let secondsLeft):
            result = UnknownTicketLimit.result(secondsLeft: secondsLeft, for: request.id)
        }
        output.append(result.response(isPrivate: false), for: request)
        return result.status
    }

    private static func response(_ status: Status) -> Response {
        var response = Response(status: 200)
        let language = status.language.rawValue
        response.headers = [
            ("Content-Type", "application/json"),
            ("ETag", status.etag),
            ("Cache-Control", "no-cache"),
            ("Content-Language", language),
            ("Vary", "Accept-Language"),
        ]
        response.body = status.json
        return response
    }
}

extension Status {
    /// Its version, and what changes with time alone.
    fileprivate var etag: String {
        let pace = overdue ? 1 : hold != nil ? 2 : 0
        return HandlerResult.etag(
            of: version, "\(language.rawValue)-\(pace)\(actionNeeded == nil ? 0 : 1)")
    }

    fileprivate var json: [UInt8] {
        var json = JSONWriter(reserving: 1024)
        json.object { json in
            json.member("ticketId", ticketId.text)
            json.member("state", state.rawValue)
            json.member("statusText", statusText)
            json.member("waitingOn", waitingOn.rawValue)
            json.member("nextStep", nextStep)
            json.member("nextUpdateBy", nextUpdateBy)
            json.member(
                "promises",
                array: { json in
                    for promise in promises {
                        json.object { json in
                            json.member("kind", promise.kind.rawValue)
                            json.member("dueAt", promise.dueAt)
                            json.member("originalDueAt", promise.originalDueAt)
                            json.member("reason", promise.reason)
                        }
                    }
                })
            json.member("overdue", overdue)
            if let hold {
                json.member(
                    "hold",
                    object: { json in
                        json.member("message", hold.message)
                        json.member("until", hold.until)
                    })
            } else {
                json.member(null: "hold")
            }
            json.member("outcome", outcome?.rawValue)
            json.member("outcomeText", outcomeText)
            json.member("partExpectedOn", partExpectedOn?.text)
            json.member("expectedBackOn", expectedBackOn?.text)
            json.member("equipment", equipment)
            json.member("receivedAt", receivedAt)
            json.member("updatedAt", updatedAt)
            json.member("version", version)
            json.member("actionNeeded", actionNeeded?.rawValue)
            json.member(
                "timeline",
                array: { json in
                    for entry in timeline {
                        json.object { json in
                            json.member("at", entry.at)
                            json.member("state", entry.state.rawValue)
                            json.member("message", entry.message)
                        }
                    }
                })
        }
        return json.bytes
    }
}
