internal import HTTP
internal import JSON
internal import Repairs

/// A write on its way through the writer: judges in the contract's order, does, and keeps the
/// answer if there is an Idempotency-Key.
struct PlannedWrite: Sendable {
    let plan: WritePlan
    private let faults: Faults
    private let preconditions: Preconditions
    private let key: RepeatKey?
    private let requestId: RequestID
    private let person: Person

    init(
        plan: WritePlan, request: Request, by person: Person, faults: Faults, key: RepeatKey?
    ) {
        self.plan = plan
        self.person = person
        self.faults = faults
        self.key = key
        preconditions = Preconditions(request)
        requestId = request.id
    }

    /// The effect: 404, idempotency, 412, 422, 409, in this order.
    func done(in transaction: Transaction) throws(RepairError) -> HandlerResult {
        let found = try plan.find(transaction)
        if let kept = try repeated(in: transaction) { return kept }
        try preconditions.check(version: found.version)
        // Faults of schema alone may fill the list: then no more are looked for.
        let faults = faults.isFull ? faults : faults.with(try found.validate())
        guard faults.isEmpty else { throw .invalid(faults) }
        let result = try found.apply()
        try Tokens.noteRecord(by: person, in: transaction)
        try keep(result, in: transaction)
        return result
    }

    /// The answer to a refusal; 409, 412 and 422 are kept for a repeat, of strangers 409 alone.
    func refused(_ error: RepairError, in transaction: Transaction) throws(RepairError)
        -> HandlerResult
    {
        try plan.refused(transaction, error)
        let result = Problem(error).result(for: requestId)
        switch error {
        case .unmet, .noSuchTransition, .conflict: try keep(result, in: transaction)
        case .invalid, .stale: if key?.isOpen == false { try keep(result, in: transaction) }
        case .notFound, .mistypedTicket, .forbidden, .approvalCodeNeeded, .wrongApprovalCode,
            .approvalCodeEnded, .tooMany, .idempotencyMismatch, .gone, .storage:
            break
        }
        return result
    }

    /// The first answer to the same key; `.idempotencyMismatch` and `.gone` are thrown.
    private func repeated(in transaction: Transaction) throws(RepairError) -> HandlerResult? {
        guard let key,
            let kept = try Idempotency.find(
                key.key, fingerprint: key.fingerprint, in: transaction)
        else { return nil }
        return HandlerResult(repeating: kept)
    }

    private func keep(_ result: HandlerResult, in transaction: Transaction) throws(RepairError) {
        guard let key else { return }
        let answer = StoredAnswer(
            fingerprint: key.fingerprint, status: result.status, location: result.location,
            etag: result.etag, body: result.bodyKept ?? result.body, customerId: result.customerId)
        try Idempotency.keep(answer, for: key.key, in: transaction)
    }
}

/// An Idempotency-Key in its scope, and the body that came with it.
struct RepeatKey: Sendable {
    let key: IdempotencyKey
    /// SHA-256 of the body's canonical JSON (RFC 8785).
    let fingerprint: [UInt8]
    /// Whether it came by an open route: what anybody may send as often as they like leaves only
    /// what took effect, or met what is on file.
    let isOpen: Bool
}

extension HandlerResult {
    /// The first answer again, marked as such.
    fileprivate init(repeating kept: StoredAnswer) {
        self.init(status: kept.status, body: kept.body)
        if kept.status >= 400 { mediaType = "application/problem+json" }
        etag = kept.etag
        location = kept.location
        headers = [("Idempotency-Replayed", "true")]
    }
}
