internal import HTTP
internal import Repairs

/// One line of the route table: a method on a path, who may use it, and what it does.
struct Route: Sendable {
    let method: Method
    /// With `{parameters}`, at most four.
    let path: String
    let access: Access
    let operation: Operation
    /// The concept that it belongs to: a tag of OpenAPI.
    fileprivate(set) var tag = ""

    /// Takes no look at the data.
    static func answer(
        _ method: Method, _ path: String, _ access: Access, _ operation: AnswerOperation
    ) -> Route {
        Route(method: method, path: path, access: access, operation: .answer(operation))
    }

    /// A look-up of microseconds on the event loop's own reader.
    static func read(
        _ method: Method, _ path: String, _ access: Access, _ operation: ReadOperation
    ) -> Route {
        Route(method: method, path: path, access: access, operation: .read(operation))
    }

    /// A read too long for an event loop, on a thread of the pool.
    static func scan(
        _ method: Method, _ path: String, _ access: Access, _ operation: ReadOperation
    ) -> Route {
        Route(method: method, path: path, access: access, operation: .scan(operation))
    }

    /// One transaction of the one writer.
    static func write(
        _ method: Method, _ path: String, _ access: Access, _ operation: WriteOperation
    ) -> Route {
        Route(method: method, path: path, access: access, operation: .write(operation))
    }

    /// A photo that goes to a file while it comes, then one transaction.
    static func upload(
        _ method: Method, _ path: String, _ access: Access, _ operation: UploadOperation
    ) -> Route {
        Route(method: method, path: path, access: access, operation: .upload(operation))
    }

    /// Answers straight into the connection's buffer, from the loop's cache where it can.
    static func poll(
        _ method: Method, _ path: String, _ access: Access, _ operation: PollOperation
    ) -> Route {
        Route(method: method, path: path, access: access, operation: .poll(operation))
    }

    /// The names between braces, from left to right.
    var parameters: [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
            String($0.dropFirst().dropLast())
        }
    }
}

/// Who may use a route.
enum Access: Sendable, Equatable {
    /// Anybody, without a token.
    case open
    /// A token with one of these roles.
    case roles([Role])

    var roles: [Role]? { if case .roles(let roles) = self { roles } else { nil } }
}

/// What a route does, by how it reaches the data.
enum Operation: Sendable {
    case answer(AnswerOperation)
    case read(ReadOperation)
    case scan(ReadOperation)
    case write(WriteOperation)
    case upload(UploadOperation)
    case poll(PollOperation)

    var isWrite: Bool {
        switch self {
        case .write, .upload: true
        case .answer, .read, .scan, .poll: false
        }
    }

    var description: Description {
        switch self {
        case .answer(let operation): operation.description
        case .read(let operation), .scan(let operation): operation.description
        case .write(let operation): operation.description
        case .upload(let operation): operation.description
        case .poll(let operation): operation.description
        }
    }
}

extension [Route] {
    /// Routes of one concept.
    static func tagged(_ tag: String, _ routes: [Route]) -> [Route] {
        routes.map { route in
            var route = route
            route.tag = tag
            return route
        }
    }
}
