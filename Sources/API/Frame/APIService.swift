package import HTTP
package import Repairs
internal import Synchronization

/// Everything that is served: one store behind the route table.
package final class APIService: Service {
    /// Memory in bytes for the status answers that all loops keep, unless it is set.
    package static let statusCacheBytesBest = 64 << 20

    package let store: RepairStore
    let unknownTickets = UnknownTicketLimit()
    let metrics: Metrics
    let router: Router
    let statusCacheBytesPerLoop: Int
    private let routes: [Route]
    private let isDrainingFlag = Atomic(false)
    private let failures: FailureLog

    /// - Parameters:
    ///   - statusCacheBytesPerLoop: what the status answers kept by one loop may take of memory.
    ///   - log: is told why storage fails, on any thread; it must be quick.
    /// - Throws: a fault of the route table, which tests find.
    package convenience init(
        store: RepairStore, statusCacheBytesPerLoop: Int = APIService.statusCacheBytesBest,
        log: @escaping @Sendable (String) -> Void = { _ in }
    ) throws(RouterError) {
        try self.init(
            store: store, routes: RouteTable.routes,
            statusCacheBytesPerLoop: statusCacheBytesPerLoop, log: log)
    }

    init(
        store: RepairStore, routes: [Route],
        statusCacheBytesPerLoop: Int = APIService.statusCacheBytesBest,
        log: @escaping @Sendable (String) -> Void = { _ in }
    ) throws(RouterError) {
        self.store = store
        self.statusCacheBytesPerLoop = statusCacheBytesPerLoop
        failures = FailureLog(log)
        self.routes = routes
        metrics = Metrics(routes: routes)
        router = try Router(routes.map { .init($0.method, $0.path) })
    }

    /// The routes for a loop of its own: what loops share they fight over, counting its references.
    func makeLines() -> [RouteLine] {
        routes.enumerated().map { index, route in RouteLine(route, index: index) }
    }

    package func makeHandler() throws -> any RequestHandler { try APIRequestHandler(service: self) }

    package func drainBegan() { isDrainingFlag.store(true, ordering: .relaxed) }

    package var isDraining: Bool { isDrainingFlag.load(ordering: .relaxed) }

    /// The answer as it is sent; what storage said goes to the log alone.
    func response(of result: HandlerResult, isPrivate: Bool) -> Response {
        note(result.cause)
        return result.response(isPrivate: isPrivate)
    }

    /// Logs what storage said.
    func note(_ cause: String?) {
        if let cause { failures.note(cause, now: store.clock.steady) }
    }
}

/// A route as the handler uses it: one reference, whatever it holds.
final class RouteLine: Sendable {
    let route: Route
    /// Its place in the route table.
    let index: Int
    let parameters: [String]
    var description: Description { route.description }
    /// The place of the ticket among them; nil if there is none.
    let ticketPlace: Int?
    /// True if a stranger speaks of a ticket: then ID, limit and code are judged first.
    let visitsTicket: Bool

    init(_ route: Route, index: Int) {
        self.route = route
        self.index = index
        parameters = route.parameters
        ticketPlace = parameters.firstIndex(of: "ticketId")
        visitsTicket =
            route.access == .open && route.operation.isWrite && parameters.first == "ticketId"
    }
}
