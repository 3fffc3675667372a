internal import HTTP
internal import JSON
internal import Repairs

/// A refusal as RFC 9457 has it.
struct Problem: Error {
    var type: ProblemType
    var detail: String
    /// `errors`: every fault of the input.
    var faults = Faults()
    /// `unmet`: every gate that doesn't hold.
    var unmet: [UnmetGate] = []
    var customerId: Int64?
    var equipmentId: Int64?
    var ticketId: TicketID?
    /// The unit that another resembles, as it is on file.
    var onFile: Equipment?
    /// The limit that was passed.
    var limit: RateLimit?
    /// What storage said; for the log, never sent.
    var cause: String?

    /// What a refusal may take where it is kept: 101 faults, each with its sentence and a pointer
    /// of which every byte is escaped (a control character takes six).
    static let bytesMax = 160 * 1024

    init(_ type: ProblemType, _ detail: String) {
        self.type = type
        self.detail = detail
    }

    static func invalid(_ faults: Faults) -> Problem {
        let count = faults.count + faults.moreCount
        var problem = Problem(
            .invalidInput, count == 1 ? "There is one fault." : "There are \(count) faults.")
        problem.faults = faults
        return problem
    }

    static let unknownTicket = Problem(.unknownTicket, "No ticket has this ID.")
    static let mistypedTicket = Problem(
        .mistypedTicket,
        "A ticket ID has 12 characters, as 7K3Q-9M2X-4RTD; one of these is mistyped.")

    /// Every refusal of the rules, each to its type. What storage said is for the log alone.
    init(_ error: RepairError) {
        switch error {
        case .notFound("ticket"): self = .unknownTicket
        case .notFound(let concept): self.init(.notFound, "There is no such \(concept).")
        case .mistypedTicket: self = .mistypedTicket
        case .invalid(let faults): self = .invalid(faults)
        case .forbidden(let who): self.init(.roleRequired, who)
        case .stale:
            self.init(.staleVersion, "If-Match names another version than the present one.")
        case .unmet(let gates):
            self.init(
                .gateNotMet,
                gates.count == 1 ? "One gate is not met." : "\(gates.count) gates are not met.")
            unmet = gates
        case .noSuchTransition(let from, let to, let next):
            let moves = next.map(\.rawValue)
            self.init(
                .noSuchTransition,
                "No move leads from \(from.rawValue) to \(to.rawValue). "
                    + (moves.isEmpty
                        ? "The ticket is \(from.rawValue) for good."
                        : "From \(from.rawValue) a ticket goes to "
                            + moves.joined(separator: ", ") + "."))
        case .conflict(let conflict): self.init(conflict)
        case .idempotencyMismatch:
            self.init(.idempotencyMismatch, "This Idempotency-Key came with another body before.")
        case .gone: self.init(.gone, "The first answer spoke of a person who was erased.")
        case .approvalCodeNeeded:
            self.init(
                .approvalCodeNeeded,
                "Send the code of the quote's message in one header Approval-Code.")
        case .approvalCodeEnded:
            self.init(
                .approvalCodeEnded,
                "Too many wrong codes were tried, and this one no longer opens its quote: ask the "
                    + "service centre for a new one, or decide by phone or at the counter.")
        case .wrongApprovalCode:
            self.init(.wrongApprovalCode, "Approval-Code holds no code of this ticket's quotes.")
        case .tooMany(let attempts, let secondsLeft):
            self.init(
                .tooManyRequests,
                "\(attempts.tooMany); try again in \(secondsLeft) s.")
            limit = RateLimit(attempts, secondsLeft: secondsLeft)
        case .storage(let failure): self.init(failure)
        }
    }

    /// What a body does, and what the rules refuse in it as a problem.
    static func from<Value>(
        _ body: () throws(RepairError) -> Value
    ) throws(Problem) -> Value {
        do throws(RepairError) { return try body() } catch { throw Problem(error) }
    }

    private init(_ conflict: Conflict) {
        switch conflict {
        case .serialHeldByAnotherCustomer:
            self.init(
                .serialHeldByAnotherCustomer,
                "The unit with this brand, model and serial number is another customer's. If it "
                    + "has changed hands, check it in with `\"transferOwnership\": true`.")
        case .resemblesUnit(let id, let unit):
            self.init(
                .resemblesUnitOnFile,
                "This customer's unit \(id) has the same brand and serial number, and another "
                    + "model: \(PlainText.quoted(unit.model)). If it is that unit, send its id or "
                    + "its model; if it is another one, send `\"newUnit\": true`.")
            (equipmentId, onFile) = (id, unit)
        case .alreadyHere(let id):
            self.init(.alreadyHere, "The unit is in the house on ticket \(id.text).")
            ticketId = id
        case .customerOnFile(let id):
            self.init(.alreadyOnFile, "Customer \(id) has this e-mail address.")
            customerId = id
        case .equipmentOnFile(let id):
            self.init(.alreadyOnFile, "Unit \(id) has this brand, model and serial number.")
            equipmentId = id
        case .tokenNameTaken(let name):
            self.init(
                .nameTaken,
                "\(PlainText.quoted(name)) has an active token. If it was lost: "
                    + Problem.renewal(of: name))
        case .tokenNameInRecord(let name):
            self.init(
                .nameTaken,
                "\(PlainText.quoted(name)) stands in records, and no other person gets the name. "
                    + "For the same person: " + Problem.renewal(of: name))
        case .notInThisState(let why): self.init(.notInThisState, why)
        case .quoteChanged(let difference): self.init(.quoteChanged, difference)
        case .quoteExpired(let end):
            self.init(.quoteExpired, "The quote was valid until \(end.text).")
        case .loanerOut: self.init(.loanerOut, "The loaner is lent and not back yet.")
        case .loanerNotAvailable(let reason):
            self.init(
                .loanerNotAvailable,
                "The loaner is not available" + (reason.map { ": \($0)" } ?? "")
                    + ". PATCH /v1/loaners/{id} with `\"available\": true` once it may be lent.")
        case .lastAdmin:
            self.init(
                .lastAdmin,
                "Nobody else is an admin: make another admin's token first, or stop the server and "
                    + "use `fettle token revoke`.")
        case .tooManyPhotos(let max):
            self.init(
                .tooManyPhotos,
                "The ticket has \(max) photos and takes no more: keep others elsewhere and say "
                    + "where in a note.")
        case .ticketFull(let bound): self.init(.ticketFull, bound.full)
        case .loanerOnFile(let id):
            self.init(.alreadyOnFile, "Loaner \(id) has this brand, model and serial number.")
        case .moreThanOwed(_, mayBeDeposit: true):
            self.init(
                .moreThanOwed,
                "No quote is approved yet, so nothing is owed. Send `\"deposit\": true` to take "
                    + "money before the decision.")
        case .moreThanOwed(let owed, _):
            self.init(.moreThanOwed, Problem.most(owed, "Left to pay is"))
        case .moreThanExcess(let excess):
            self.init(.moreThanOwed, Problem.most(excess, "To be given back is"))
        }
    }

    private static func renewal(of name: String) -> String {
        "POST /v1/tokens/\(PlainText.quoted(ListQuery.encoded(name)))/renew."
    }

    /// The most that may be sent, with an example.
    private static func most(_ money: Money?, _ words: String) -> String {
        guard let money, money.amount > 0 else { return "\(words) nothing." }
        return "\(words) \(money.words): send `\"amount\": \(money.amount)` at most."
    }

    private init(_ failure: StorageFailure) {
        switch failure.kind {
        case .full: self.init(.storageFull, "The disk is full.")
        case .readOnly: self.init(.storageFull, "The database can't be written.")
        case .busy:
            self.init(.overloaded, "It took too long, or too many wait: ask for less, or later.")
        case .failed: self.init(.storageUnavailable, "The database failed; the log says how.")
        case .moved:
            self.init(
                .storageUnavailable,
                "The database's files were moved, replaced or linked: nothing is written until the "
                    + "server was restarted. Its log says what to do.")
            return
        case .damaged:
            self.init(
                .storageUnavailable,
                "The database is damaged: nothing is written until it was repaired and the server "
                    + "restarted. Its log says what to do.")
            return
        }
        cause = failure.message
    }

    /// `application/problem+json`, with every extension member that applies.
    func body(for id: RequestID) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("type", type.path)
            json.member("title", type.title)
            json.member("status", type.status)
            json.member("detail", detail)
            json.member("requestId", "\(id)")
            if type == .invalidInput { writeFaults(to: &json) }
            if type == .gateNotMet { writeUnmet(to: &json) }
            if let customerId { json.member("customerId", customerId) }
            if let equipmentId { json.member("equipmentId", equipmentId) }
            if let ticketId { json.member("ticketId", ticketId.text) }
            if let onFile {
                json.member(
                    "onFile",
                    object: { json in
                        json.member("brand", onFile.brand)
                        json.member("model", onFile.model)
                        json.member("serialNumber", onFile.serialNumber)
                    })
            }
        }
        return json.bytes
    }

    private func writeFaults(to json: inout JSONWriter) {
        json.member(
            "errors",
            array: { json in
                for fault in faults {
                    json.object { json in
                        json.member("pointer", fault.pointer)
                        json.member("detail", fault.detail)
                    }
                }
                if faults.moreCount > 0 {
                    json.object { json in
                        json.member("pointer", "")
                        json.member("detail", Problem.notListed(faults.moreCount))
                    }
                }
            })
    }

    private static func notListed(_ count: Int) -> String {
        count == 1
            ? "and one more fault, which is not listed"
            : "and \(count) more faults, which are not listed"
    }

    private func writeUnmet(to json: inout JSONWriter) {
        json.member(
            "unmet",
            array: { json in
                for gate in unmet {
                    json.object { json in
                        json.member("gate", gate.gate.rawValue)
                        json.member("detail", gate.detail)
                    }
                }
            })
    }

    func result(for id: RequestID) -> HandlerResult {
        var result = HandlerResult(status: type.status, body: body(for: id))
        result.mediaType = "application/problem+json"
        result.cause = cause
        if let limit { result.headers += limit.headers }
        switch type {
        case .notAuthenticated: result.headers.append(("WWW-Authenticate", "Bearer"))
        case .storageFull, .storageUnavailable, .overloaded:
            result.headers.append(("Retry-After", "5"))
        default: break
        }
        return result
    }
}

extension HandlerResult {
    /// What came of work done elsewhere, as an answer.
    init(_ result: Result<HandlerResult, RepairError>, for id: RequestID) {
        switch result {
        case .success(let result): self = result
        case .failure(let error): self = Problem(error).result(for: id)
        }
    }
}
