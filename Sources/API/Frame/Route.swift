internal import HTTP
internal import Repairs

/// One line of the route table: a method on a path, who may use it, and what it does.
struct Route: Sendable {
    let method: Method
    /// With `{parameters}`, at most four.
    let path: String
    let access: Access
    let operation: Operation
    let description: Description
    /// The concept that it belongs to: a tag of OpenAPI.
    var tag = ""

    init(
        _ method: Method, _ path: String, _ access: Access, _ operation: Operation,
        _ description: Description
    ) {
        self.method = method
        self.path = path
        self.access = access
        self.operation = operation
        self.description = description
    }

    /// The names between braces, from left to right.
    var parameters: [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
            String($0.dropFirst().dropLast())
        }
    }
}

/// The people who may use a route.
enum Access: Sendable, Equatable {
    /// Anybody, without a token.
    case open
    /// A token with one of these roles.
    case roles([Role])

    var roles: [Role]? { if case .roles(let roles) = self { roles } else { nil } }
}

/// The work of a route, by how it reaches the data.
enum Operation: Sendable {
    case answer(AnswerOperation.Handler)
    case read(ReadOperation.Handler)
    case scan(ReadOperation.Handler)
    case stream(StreamOperation.Opener)
    case write(WriteOperation.Planner)
    case upload(UploadOperation.Planner)
    case poll(PollOperation.Handler)

    var isWrite: Bool {
        switch self {
        case .write, .upload: true
        case .answer, .read, .scan, .stream, .poll: false
        }
    }
}

/// The lines of the table. What only reads is a `GET`.
extension Route {
    /// Takes no look at the data.
    static func answer(
        _ path: String, _ access: Access, _ operation: AnswerOperation
    ) -> Route {
        Route(.get, path, access, .answer(operation.handle), operation.description)
    }

    /// A look-up of microseconds on the event loop's own reader.
    static func read(_ path: String, _ access: Access, _ operation: ReadOperation) -> Route {
        Route(.get, path, access, .read(operation.handle), operation.description)
    }

    /// A read too long for an event loop, on a thread of the pool.
    static func scan(_ path: String, _ access: Access, _ operation: ReadOperation) -> Route {
        Route(.get, path, access, .scan(operation.handle), operation.description)
    }

    /// An answer longer than a page, piece by piece from short reads on threads of the pool.
    static func stream(_ path: String, _ access: Access, _ operation: StreamOperation) -> Route {
        Route(.get, path, access, .stream(operation.open), operation.description)
    }

    /// Answers straight into the connection's buffer, from the loop's cache if it can.
    static func poll(_ path: String, _ access: Access, _ operation: PollOperation) -> Route {
        Route(.get, path, access, .poll(operation.answer), operation.description)
    }

    /// A photo that goes to a file while it comes, then one transaction.
    static func upload(_ path: String, _ access: Access, _ operation: UploadOperation) -> Route {
        Route(.post, path, access, .upload(operation.plan), operation.description)
    }

    /// One transaction of the one writer, as the four after it.
    static func write(
        _ method: Method, _ path: String, _ access: Access, _ operation: WriteOperation
    ) -> Route {
        Route(method, path, access, .write(operation.plan), operation.description)
    }

    static func post(_ path: String, _ access: Access, _ operation: WriteOperation) -> Route {
        write(.post, path, access, operation)
    }

    static func put(_ path: String, _ access: Access, _ operation: WriteOperation) -> Route {
        write(.put, path, access, operation)
    }

    static func patch(_ path: String, _ access: Access, _ operation: WriteOperation) -> Route {
        write(.patch, path, access, operation)
    }

    static func delete(_ path: String, _ access: Access, _ operation: WriteOperation) -> Route {
        write(.delete, path, access, operation)
    }
}
