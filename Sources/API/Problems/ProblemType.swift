/// Every kind of refusal that the server knows; the raw value is the last part of its `type`.
enum ProblemType: String, Sendable, CaseIterable {
    case malformedRequest = "malformed-request"
    case malformedJSON = "malformed-json"
    case notAuthenticated = "not-authenticated"
    case roleRequired = "role-required"
    case approvalCodeNeeded = "approval-code-needed"
    case wrongApprovalCode = "wrong-approval-code"
    case approvalCodeEnded = "approval-code-ended"
    case noSuchPath = "no-such-path"
    case notFound = "not-found"
    case unknownTicket = "unknown-ticket"
    case mistypedTicket = "mistyped-ticket"
    case methodNotAllowed = "method-not-allowed"
    case notAcceptable = "not-acceptable"
    case requestTimeout = "request-timeout"
    case gateNotMet = "gate-not-met"
    case noSuchTransition = "no-such-transition"
    case notInThisState = "not-in-this-state"
    case serialHeldByAnotherCustomer = "serial-held-by-another-customer"
    case resemblesUnitOnFile = "resembles-a-unit-on-file"
    case alreadyHere = "already-here"
    case alreadyOnFile = "already-on-file"
    case quoteChanged = "quote-changed"
    case quoteExpired = "quote-expired"
    case moreThanOwed = "more-than-owed"
    case loanerOut = "loaner-out"
    case loanerNotAvailable = "loaner-not-available"
    case tooManyPhotos = "too-many-photos"
    case ticketFull = "ticket-full"
    case nameTaken = "name-taken"
    case lastAdmin = "last-admin"
    case gone = "gone"
    case staleVersion = "stale-version"
    case bodyTooLarge = "body-too-large"
    case requestLineTooLong = "request-line-too-long"
    case unsupportedMediaType = "unsupported-media-type"
    case unknownExpectation = "unknown-expectation"
    case invalidInput = "invalid-input"
    case idempotencyMismatch = "idempotency-mismatch"
    case tooManyRequests = "too-many-requests"
    case headerSectionTooLarge = "header-section-too-large"
    case notImplemented = "not-implemented"
    case overloaded = "overloaded"
    case storageUnavailable = "storage-unavailable"
    case versionNotSupported = "version-not-supported"
    case storageFull = "storage-full"

    var status: Int {
        switch self {
        case .malformedRequest, .malformedJSON: 400
        case .notAuthenticated: 401
        case .roleRequired, .approvalCodeNeeded, .wrongApprovalCode, .approvalCodeEnded: 403
        case .noSuchPath, .notFound, .unknownTicket, .mistypedTicket: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .requestTimeout: 408
        case .gateNotMet, .noSuchTransition, .notInThisState, .serialHeldByAnotherCustomer,
            .resemblesUnitOnFile, .alreadyHere, .alreadyOnFile, .quoteChanged, .quoteExpired,
            .moreThanOwed,
            .loanerOut, .loanerNotAvailable, .tooManyPhotos, .ticketFull, .nameTaken, .lastAdmin:
            409
        case .gone: 410
        case .staleVersion: 412
        case .bodyTooLarge: 413
        case .requestLineTooLong: 414
        case .unsupportedMediaType: 415
        case .unknownExpectation: 417
        case .invalidInput, .idempotencyMismatch: 422
        case .tooManyRequests: 429
        case .headerSectionTooLarge: 431
        case .notImplemented: 501
        case .overloaded, .storageUnavailable: 503
        case .versionNotSupported: 505
        case .storageFull: 507
        }
    }

    /// The `type` member: a path that the server explains.
    var path: String { "/problems/" + rawValue }
}
