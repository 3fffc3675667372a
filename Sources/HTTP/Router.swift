/// Finds what a method and a path stand for.
///
/// Patterns are paths whose segments are literal or `{parameter}`; a literal beats a parameter.
/// Segments are compared as bytes after percent-decoding; a trailing slash makes another path.
package struct Router<Value> {
    package enum Match {
        case matched(Value, Captures)
        /// The path is known, the method not here: 405, or what `OPTIONS` asks for.
        case otherMethods(MethodSet)
        case unknownPath
    }

    package struct Route {
        package var method: Method
        package var pattern: String
        package var value: Value

        package init(_ method: Method, _ pattern: String, _ value: Value) {
            self.method = method
            self.pattern = pattern
            self.value = value
        }
    }

    private var tree = RouteTree()
    private var values: [Value] = []

    /// - Throws: the first pattern that is malformed, or there already with its method.
    package init(_ routes: [Route]) throws(RouterError) {
        for route in routes {
            try tree.insert(route.pattern, route.method, index: values.count)
            values.append(route.value)
        }
    }

    /// `HEAD` finds what `GET` has. `OPTIONS *` finds the methods of all paths.
    package func match(_ request: borrowing Request) -> Match {
        var captures = Captures()
        switch tree.find(request.head.span, request.path, request.method, &captures) {
        case .route(let index): return .matched(values[index], captures)
        case .otherMethods(let methods): return .otherMethods(methods)
        case .none: return .unknownPath
        }
    }
}

extension Router: Sendable where Value: Sendable {}
extension Router.Match: Sendable where Value: Sendable {}
extension Router.Route: Sendable where Value: Sendable {}
