import Repairs
import Testing

/// What every route keeps to. `RuleExceptions` names those that don't.
enum RouteRule: String, CaseIterable {
    /// Roles that the table does not name get 403, and who has no token 401.
    case roles
    /// A request that is refused, for whatever reason, changes nothing but what the contract says.
    case refusals
    /// A stale `If-Match` is 412.
    case stale
    /// A write to a ticket is an event on its timeline.
    case event
    /// Every loop's next status poll shows a write that the customer can see, and nothing of
    /// others and of refusals.
    case freshness
    /// A repeat by `Idempotency-Key` is answered alike and does nothing; another body is 422.
    case replay
    /// A read has a strong `ETag` and is 304 with it; its `HEAD` is the same without the body.
    case validator
    /// A list goes on by cursor and link, and takes no other cursor.
    case paging
    /// A read changes nothing.
    case reading

    /// Fields of a head that no route takes, with what they are answered.
    static let wrongFields = [
        ("Content-Type", "text/plain", 415), ("Content-Encoding", "gzip", 415),
        ("Accept", "audio/ogg, application/json;q=0, text/plain;q=0", 406),
    ]

    /// Bodies that no route takes, and what they are answered.
    static let wrongBodies = [
        ("", 400), ("{", 400), ("{}}", 400), (#"{"a": 1,}"#, 400), ("[]", 422), ("7", 422),
        ("null", 422), (#""text""#, 422),
    ]
}

extension TestAnswer {
    /// Whether a role that may not, or somebody without one, is turned away.
    func isRefusal(of role: Role?) -> Bool {
        guard role == nil else { return status == 403 && problem == "role-required" }
        return status == 401 && problem == "not-authenticated"
            && header("WWW-Authenticate") == "Bearer" && header("Cache-Control") == "no-store"
    }
}

/// How one case broke the rules.
struct Findings {
    private var faults: [RouteRule: [String]] = [:]

    mutating func expect(_ rule: RouteRule, _ isKept: Bool, _ fault: @autoclosure () -> String) {
        if !isKept { faults[rule, default: []].append(fault()) }
    }

    /// - Parameter rules: those that the case was held to.
    func judge(_ rules: Set<RouteRule>, of name: String) {
        for rule in rules {
            let found = faults[rule] ?? []
            if RuleExceptions.all[rule]?[name] != nil {
                #expect(!found.isEmpty, "\(rule): \(name) is no exception any more")
            } else {
                #expect(found == [], "\(rule): \(name)")
            }
        }
    }
}
