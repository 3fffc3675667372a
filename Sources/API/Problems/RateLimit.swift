internal import Repairs

/// A limit that was passed, as the RateLimit header fields' draft writes it; `Retry-After` is of
/// RFC 9110 section 10.2.3.
struct RateLimit: Sendable {
    private let policy: String
    private let name: String
    private let secondsLeft: Int

    init(_ attempts: Attempts, secondsLeft: Int) {
        self.secondsLeft = secondsLeft
        switch attempts {
        case .unknownTicket: (name, policy) = ("unknown", "q=30;w=60")
        case .approvalCode: (name, policy) = ("approval-code", "q=5;w=3600")
        }
    }

    var headers: [(name: StaticString, value: String)] {
        [
            ("Retry-After", "\(secondsLeft)"),
            ("RateLimit-Policy", "\"\(name)\";\(policy)"),
            ("RateLimit", "\"\(name)\";r=0;t=\(secondsLeft)"),
        ]
    }
}

extension Attempts {
    var tooMany: String {
        switch self {
        case .unknownTicket: "Too many unknown ticket IDs"
        case .approvalCode: "Too many wrong approval codes"
        }
    }
}
