internal import HTTP
internal import JSON
internal import Repairs

/// Answers the requests of one event loop.
///
/// Refusals come in the contract's order: no such path, method, token, role, Accept, Content-Type,
/// malformed JSON, no such resource; then the writer's. On open routes no such ticket, too many
/// tries and a wrong code come before Accept.
final class APIRequestHandler: RequestHandler {
    let service: APIService
    let reader: Reader
    var statusCache: StatusCache
    private let counters: LoopCounters
    private let router: Router
    private let lines: [RouteLine]
    private let clock: Clock
    /// Lent by the store, which the service keeps: loops that counted references to it with every
    /// poll would wait for each other.
    private let ticketChanges: Unmanaged<TicketChangeCounters>

    init(service: APIService) throws(RepairError) {
        self.service = service
        router = service.router
        lines = service.makeLines()
        clock = service.store.clock
        ticketChanges = .passUnretained(service.store.ticketChanges)
        reader = try service.store.makeReader()
        counters = service.metrics.makeCounters()
        statusCache = StatusCache(bytesMax: service.statusCacheBytesPerLoop)
    }

    func route(_ request: inout Request) { request.match = router.match(request) }

    func bodyBytesMax(for request: Request) -> Int {
        guard case .matched(let index, _) = request.match else {
            return Limits.jsonBodyBytesMax
        }
        if case .upload = lines[index].route.operation { return Limits.uploadBytesMax }
        return lines[index].route.access == .open
            ? Limits.openBodyBytesMax : Limits.jsonBodyBytesMax
    }

    /// A photo goes to a file, but only from somebody who may send it.
    func bodySink(for request: Request) -> (any BodySink)? {
        guard case .matched(let index, _) = request.match,
            case .upload = lines[index].route.operation,
            (try? person(request, lines[index].route.access)) != nil
        else { return nil }
        return service.store.makeUpload()
    }

    func judgeHead(
        of request: Request, into output: inout ResponseOutput, port: () -> any ReplyPort
    ) -> HeadVerdict {
        guard case .matched(let index, let captures) = request.match else {
            _ = answer(request, into: &output, port: port)
            return .answered
        }
        let line = lines[index]
        do throws(Problem) {
            if line.visitsTicket, try !admits(request, line, captures, port: port) {
                return .answersLater
            }
            // A poll judges the ticket before the rest, once the body is here.
            if case .poll = line.route.operation { return .takesBody }
            try RequestDecoder(handler: self, line: line).judgeHead(of: request)
            return .takesBody
        } catch {
            send(error, request, line, &output)
            return .answered
        }
    }

    func bytes(of body: StoredBody, from offset: Int) -> [UInt8]? {
        guard let transaction = try? reader.snapshot() else { return nil }
        return (try? Photos.bytes(of: body.id, from: offset, in: transaction)) ?? nil
    }

    func turnEnded() { reader.release() }

    var now: Instant { clock.now }

    /// Reads moments to come by the settings as they are on file. What can't read them now can't
    /// be written either: then the calendar doesn't matter.
    var moments: MomentReading {
        MomentReading(
            at: now, (try? self.reader.snapshot().settings.calendar) ?? CentreCalendar(Settings()))
    }

    func changeCount(of id: TicketID) -> UInt32 {
        ticketChanges._withUnsafeGuaranteedRef { $0.current(id) }
    }

    func answer(
        _ request: Request, into output: inout ResponseOutput, port: () -> any ReplyPort
    ) -> Bool {
        switch request.match {
        case .unknownPath:
            send(Problem(.noSuchPath, "No route has this path."), request, nil, &output)
        case .otherMethods(let methods):
            send(methods, request, &output)
        case .matched(let index, let captures):
            return answer(request, lines[index], captures, into: &output, port: port)
        }
        return true
    }

    private func answer(
        _ request: Request, _ line: RouteLine, _ captures: Captures,
        into output: inout ResponseOutput, port: () -> any ReplyPort
    ) -> Bool {
        do throws(Problem) {
            switch line.route.operation {
            case .poll(let answer):
                let status = try answer(request, captures, self, &output)
                counters.count(line.index, status: status)
            case .answer(let handle):
                let taken = try take(request, line, captures)
                let result = try Problem.from { () throws(RepairError) in
                    try line.description.finished(
                        try handle(taken.call), for: taken.call, faults: taken.faults)
                }
                send(result, request, line, &output)
            case .read(let handle):
                let taken = try take(request, line, captures)
                if try isLong(line, captures, request) {
                    scan(handle, taken, line, port: port())
                    return false
                }
                let result = try Problem.from { () throws(RepairError) in
                    try line.description.finished(
                        try handle(taken.call, try reader.snapshot()), for: taken.call,
                        faults: taken.faults)
                }
                send(result, request, line, &output)
                counters.time(ContinuousClock.now - taken.started)
            case .scan(let handle):
                scan(handle, try take(request, line, captures), line, port: port())
                return false
            case .stream(let open):
                stream(open, try take(request, line, captures), line, port: port())
                return false
            case .write(let plan):
                if line.visitsTicket, try !admits(request, line, captures, port: port) {
                    return false
                }
                try write(plan, try take(request, line, captures), line, port: port)
                return false
            case .upload(let plan):
                try upload(plan, try take(request, line, captures), line, port: port)
                return false
            }
        } catch {
            send(error, request, line, &output)
        }
        return true
    }

    /// A request as its handler gets it.
    private struct Taken: Sendable {
        let started: ContinuousClock.Instant
        let call: Call
        let faults: Faults
        let key: RepeatKey?
    }

    /// - Throws: 401, 403, 406, 415, 400.
    private func take(
        _ request: Request, _ line: RouteLine, _ captures: Captures
    ) throws(Problem) -> Taken {
        let started = ContinuousClock.now
        var decoder = RequestDecoder(handler: self, line: line)
        let call = try decoder.call(for: request, captures)
        return Taken(started: started, call: call, faults: decoder.faults, key: decoder.key)
    }

    /// Allow, for OPTIONS (204) and for what the path doesn't have (405).
    private func send(
        _ methods: MethodSet, _ request: Request, _ output: inout ResponseOutput
    ) {
        var result = HandlerResult.noContent
        if request.method != .options {
            result = Problem(.methodNotAllowed, "Here are: \(methods.allow).").result(
                for: request.id)
        }
        result.headers.append(("Allow", methods.allow))
        send(result, request, nil, &output)
    }

    private func send(
        _ problem: Problem, _ request: Request, _ line: RouteLine?,
        _ output: inout ResponseOutput
    ) {
        send(problem.result(for: request.id), request, line, &output)
    }

    private func send(
        _ result: HandlerResult, _ request: Request, _ line: RouteLine?,
        _ output: inout ResponseOutput
    ) {
        let isPrivate = line.map { $0.route.access != .open } ?? false
        output.append(service.response(of: result, isPrivate: isPrivate), for: request)
        counters.count(line?.index, status: result.status)
    }
}

extension APIRequestHandler {
    /// Finds the person who calls.
    ///
    /// - Throws: 401, 403, 503.
    func person(_ request: Request, _ access: Access) throws(Problem) -> Person {
        guard let roles = access.roles else { return .nobody }
        guard case .value(let token) = request.bearerToken() else {
            throw Problem(.notAuthenticated, "Send Authorization: Bearer and a token.")
        }
        let found = try Problem.from { () throws(RepairError) in
            try reader.person(with: TokenText.hash(of: token))
        }
        guard let person = found else {
            throw Problem(.notAuthenticated, "The token is unknown or revoked.")
        }
        guard person.has(roles) else {
            let names = roles.map(\.rawValue).joined(separator: " or ")
            throw Problem(.roleRequired, "This needs the role \(names).")
        }
        return person
    }

    /// Finds out if a read is of a ticket so long that it would hold up the loop.
    private func isLong(
        _ line: RouteLine, _ captures: Captures, _ request: Request
    ) throws(Problem) -> Bool {
        guard let place = line.ticketPlace,
            case .id(let id) = TicketID.read(request.segment(captures[place]).utf8)
        else { return false }
        return try Problem.from { () throws(RepairError) in
            try Tickets.isLong(id, in: try reader.snapshot())
        }
    }

    private func scan(
        _ handle: @escaping ReadOperation.Handler, _ taken: Taken, _ line: RouteLine,
        port: any ReplyPort
    ) {
        let description = line.description
        scan(taken, line, port: port) { transaction throws(RepairError) in
            try description.finished(
                try handle(taken.call, transaction), for: taken.call, faults: taken.faults)
        }
    }

    /// Answers in pieces; an answer of one piece goes out as a whole.
    private func stream(
        _ open: @escaping StreamOperation.Opener, _ taken: Taken, _ line: RouteLine,
        port: any ReplyPort
    ) {
        let (description, service) = (line.description, service)
        scan(taken, line, port: port) { transaction throws(RepairError) in
            let opened = try open(taken.call, transaction)
            var (result, writer) = (opened.head, opened.body)
            result = try description.finished(result, for: taken.call, faults: taken.faults)
            if result.status == 200, try writer.write(to: &result.body, in: transaction) {
                result.stream = PieceStream(service, writer)
            }
            return result
        }
    }

    private func scan(
        _ taken: Taken, _ line: RouteLine, port: any ReplyPort,
        _ read: @escaping @Sendable (Transaction) throws(RepairError) -> HandlerResult
    ) {
        let (isPrivate, index, service) = (line.route.access != .open, line.index, service)
        service.store.scan(
            read,
            then: { result in
                let result = HandlerResult(result, for: taken.call.request.id)
                service.metrics.countScan(
                    index, status: result.status, ContinuousClock.now - taken.started)
                port.send(service.response(of: result, isPrivate: isPrivate))
            })
    }

    private func write(
        _ plan: WriteOperation.Planner, _ taken: Taken, _ line: RouteLine,
        port: () -> any ReplyPort
    ) throws(Problem) {
        let call = taken.call
        let plan = try Problem.from { () throws(RepairError) in try plan(call) }
        let write = PlannedWrite(
            plan: plan, request: call.request, by: call.person, faults: taken.faults,
            key: taken.key)
        QueuedWrite(
            service, line, started: taken.started, requestId: call.request.id, port: port()
        ).submit(write)
    }

    /// A photo is looked at on a thread of the pool: that reads all of it.
    private func upload(
        _ plan: @escaping UploadOperation.Planner, _ taken: Taken, _ line: RouteLine,
        port: () -> any ReplyPort
    ) throws(Problem) {
        let call = taken.call
        guard let upload = call.request.sink as? PhotoUpload else { throw .notAnImage }
        let queued = QueuedWrite(
            service, line, started: taken.started, requestId: call.request.id, port: port())
        service.store.scan(
            { _ throws(RepairError) in try upload.examine() },
            then: { examined in
                queued.submit(plan, call, faults: taken.faults, key: taken.key, examined)
            })
    }

    /// Judges what a stranger says of a ticket before anything of the body is parsed.
    ///
    /// - Returns: false for a wrong approval code: the writer counts it and answers.
    /// - Throws: 404 of the ticket, 429, 403 of the code.
    private func admits(
        _ request: Request, _ line: RouteLine, _ captures: Captures, port: () -> any ReplyPort
    ) throws(Problem) -> Bool {
        let started = ContinuousClock.now
        do throws(RepairError) {
            let visit = try StatusVisit(request, ticketId: request.segment(captures[0]), service)
            let snapshot = try reader.snapshot()
            guard line.description.needsApprovalCode else {
                _ = try visit.ticket(in: snapshot)
                return true
            }
            do throws(RepairError) {
                _ = try visit.opened(in: snapshot)
            } catch .wrongApprovalCode {
                QueuedWrite(service, line, started: started, requestId: request.id, port: port())
                    .submit(
                        PlannedWrite(
                            plan: visit.refusal, request: request, by: .nobody, faults: [],
                            key: nil))
                return false
            }
            return true
        } catch {
            throw Problem(error)
        }
    }
}

extension Person {
    /// The caller of an open route: nobody in particular, with no role.
    static let nobody = Person(tokenId: 0, name: "", roles: [])
}
