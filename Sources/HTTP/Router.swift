/// Finds what a method and a path stand for.
///
/// Patterns are paths whose segments are literal or `{parameter}`; a literal beats a parameter.
/// Segments are compared as bytes after percent-decoding; a trailing slash makes another path.
/// It answers places in the list that it was made from: a generic value would be copied by asking
/// the runtime how, for each request.
package struct Router: Sendable {
    package enum Match: Sendable {
        /// The route's place in the list, from 0.
        case matched(Int, Captures)
        /// The path is known, the method not here: 405, or what `OPTIONS` asks for.
        case otherMethods(MethodSet)
        case unknownPath
    }

    package struct Route: Sendable {
        package var method: Method
        package var pattern: String

        package init(_ method: Method, _ pattern: String) {
            self.method = method
            self.pattern = pattern
        }
    }

    private var tree = RouteTree()

    /// - Throws: the first pattern that is malformed, or there already with its method.
    package init(_ routes: [Route]) throws(RouterError) {
        for (index, route) in routes.enumerated() {
            try tree.insert(route.pattern, route.method, index: index)
        }
    }

    /// `HEAD` finds what `GET` has. `OPTIONS *` finds the methods of all paths.
    package func match(_ request: borrowing Request) -> Match {
        var captures = Captures()
        switch tree.find(request.head.span, request.path, request.method, &captures) {
        case .route(let index): return .matched(index, captures)
        case .otherMethods(let methods): return .otherMethods(methods)
        case .none: return .unknownPath
        }
    }
}
