import HTTP
import Testing

@Suite struct RouterTests {
    private static let routes: [(Method, String, String)] = [
        (.get, "/", "root"), (.get, "/v1/tickets", "list"),
        (.post, "/v1/tickets", "checkIn"), (.get, "/v1/tickets/{ticketId}", "read"),
        (.patch, "/v1/tickets/{ticketId}", "change"),
        (.get, "/v1/tickets/{ticketId}/condition-reports/comparison", "comparison"),
        (.post, "/v1/tickets/{ticketId}/quotes/{number}/send", "send"),
        (.get, "/v1/{concept}/mine", "mine"), (.get, "/v1/tickets/new", "new"),
        (.delete, "/v1/tokens/{name}", "revoke"),
    ]
    private let router: Router

    init() throws {
        router = try Router(Self.routes.map { .init($0.0, $0.1) })
    }

    /// The value, then what was captured; or why nothing matched.
    private func find(_ method: Method, _ path: String) -> [String] {
        let request = parsed("\(method.rawValue) \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
        switch router.match(request) {
        case .matched(let index, let captures):
            return [Self.routes[index].2]
                + (0..<captures.count).map { request.segment(captures[$0]) }
        case .otherMethods(let methods): return ["405", methods.allow]
        case .unknownPath: return ["404"]
        }
    }

    @Test func `a path and a method find their route`() {
        #expect(find(.get, "/") == ["root"])
        #expect(find(.get, "/v1/tickets") == ["list"])
        #expect(find(.post, "/v1/tickets?a=b") == ["checkIn"])
        #expect(find(.get, "/v1/tickets/7K3Q") == ["read", "7K3Q"])
        #expect(find(.patch, "/v1/tickets/7K3Q") == ["change", "7K3Q"])
        #expect(find(.get, "/v1/tickets/7/condition-reports/comparison") == ["comparison", "7"])
        #expect(find(.post, "/v1/tickets/a/quotes/2/send") == ["send", "a", "2"])
    }

    @Test func `a literal beats a parameter, which is tried after it`() {
        #expect(find(.get, "/v1/tickets/new") == ["new"])
        #expect(find(.patch, "/v1/tickets/new") == ["405", "GET, HEAD, OPTIONS"])
        #expect(find(.get, "/v1/tickets/mine") == ["read", "mine"])
        #expect(find(.get, "/v1/tokens/mine") == ["405", "DELETE, OPTIONS"])
        #expect(find(.get, "/v1/quotes/mine") == ["mine", "quotes"])
    }

    @Test func `HEAD finds what GET has`() {
        #expect(find(.head, "/v1/tickets/7") == ["read", "7"])
        #expect(find(.head, "/v1/tokens/a") == ["405", "DELETE, OPTIONS"])
    }

    @Test func `a known path tells its methods`() {
        #expect(find(.delete, "/v1/tickets") == ["405", "GET, HEAD, POST, OPTIONS"])
        #expect(find(.options, "/v1/tickets/7") == ["405", "GET, HEAD, PATCH, OPTIONS"])
        #expect(find(.options, "*") == ["405", "GET, HEAD, POST, PATCH, DELETE, OPTIONS"])
    }

    @Test func `another path is unknown`() {
        for path in [
            "/v1", "/v1/", "/v1/tickets/", "//v1/tickets", "/v1//tickets", "/v1/tickets/7/",
            "/V1/tickets",
            "/v1/tickets/7/condition-reports", "/v1/tickets/7/quotes/2/send/more",
            "/v1/../v1/tickets", "/v1/tickets/7/quotes//send",
        ] {
            #expect(find(.get, path) == ["404"], "\(path)")
        }
    }

    @Test func `segments are compared after percent-decoding`() {
        #expect(find(.get, "/%76%31/ticket%73") == ["list"])
        #expect(find(.get, "/v1/tickets/%6eew") == ["new"])
        #expect(find(.get, "/v1/tickets/a%20%C3%A9%25") == ["read", "a é%"])
        #expect(find(.get, "/v1/tickets/a+b") == ["read", "a+b"])
    }

    @Test func `what can't be decoded is unknown`() {
        for segment in ["%", "%4", "%zz", "a%2Fb", "%2f", "%00", "%FF", "%C3", "%+1", "%ED%A0%80"] {
            #expect(find(.get, "/v1/tickets/\(segment)") == ["404"], "\(segment)")
        }
    }

    @Test func `a wrong table is found when it is made`() {
        func fault(_ routes: (Method, String)...) -> RouterError? {
            do throws(RouterError) {
                _ = try Router(routes.map { .init($0.0, $0.1) })
                return nil
            } catch { return error }
        }
        #expect(fault((.get, "a")) == .malformedPattern("a"))
        #expect(fault((.get, "/a/")) == .malformedPattern("/a/"))
        #expect(fault((.get, "/{a")) == .malformedPattern("/{a"))
        #expect(fault((.get, "/{}")) == .malformedPattern("/{}"))
        #expect(fault((.get, "/a b")) == .malformedPattern("/a b"))
        #expect(
            fault((.get, "/{a}"), (.get, "/{b}"))
                == .repeatedRoute(method: .get, pattern: "/{b}"))
        #expect(
            fault((.get, "/{a}/{b}/{c}/{d}/{e}"))
                == .tooManyParameters("/{a}/{b}/{c}/{d}/{e}"))
        #expect(fault((.get, "/{a}/{b}/{c}/{d}"), (.put, "/{a}")) == nil)
    }
}
