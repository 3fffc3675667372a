internal import HTTP
internal import JSON
internal import Repairs

/// Answers the requests of one event loop.
///
/// Refusals come in the contract's order: no such path, method, token, role, Accept, Content-Type,
/// malformed JSON, no such resource; then the writer's. On open routes no such ticket, too many
/// tries and a wrong code come before Accept.
final class APIDesk: Desk {
    let service: APIService
    let reader: Reader
    var statusCache: StatusCache
    private let counters: LoopCounters
    private let router: Router
    private let lines: [RouteLine]
    private let clock: Clock
    /// Lent by the shop, which the service keeps: loops that counted references to it with every
    /// poll would wait for each other.
    private let generations: Unmanaged<Generations>

    init(service: APIService) throws(RepairError) {
        self.service = service
        router = service.router
        lines = service.makeLines()
        clock = service.shop.clock
        generations = .passUnretained(service.shop.generations)
        reader = try service.shop.makeReader()
        counters = service.metrics.makeCounters()
        statusCache = StatusCache(bytesMax: service.statusCacheBytesPerLoop)
    }

    func bodyBytesMax(for request: Request) -> Int {
        guard case .matched(let index, _) = router.match(request) else {
            return Limits.jsonBodyBytesMax
        }
        if case .upload = lines[index].route.operation { return Limits.uploadBytesMax }
        return lines[index].route.access == .open
            ? Limits.openBodyBytesMax : Limits.jsonBodyBytesMax
    }

    /// A photo goes to a file, but only from somebody who may send it.
    func bodySink(for request: Request) -> (any BodySink)? {
        guard case .matched(let index, _) = router.match(request),
            case .upload = lines[index].route.operation,
            (try? person(request, lines[index].route.access)) != nil
        else { return nil }
        return service.shop.makeUpload()
    }

    func judgeHead(
        of request: Request, into output: inout ResponseOutput, port: () -> any ReplyPort
    ) -> HeadVerdict {
        guard case .matched(let index, let captures) = router.match(request) else {
            _ = answer(request, into: &output, port: port)
            return .answered
        }
        let line = lines[index]
        do throws(Problem) {
            if line.visitsTicket, try !admits(request, line, captures, port: port) {
                return .answersLater
            }
            // A poll judges the ticket before the rest, once the body is here.
            if line.poll != nil { return .takesBody }
            try Intake(desk: self, line: line).judgeHead(of: request)
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

    func generation(of id: TicketID) -> UInt32 {
        generations._withUnsafeGuaranteedRef { $0.current(id) }
    }

    func answer(
        _ request: Request, into output: inout ResponseOutput, port: () -> any ReplyPort
    ) -> Bool {
        switch router.match(request) {
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
            if let answer = line.poll {
                let status = try poll(answer, line, request, captures, &output)
                counters.count(line.index, status: status)
                return true
            }
            if line.visitsTicket, try !admits(request, line, captures, port: port) { return false }
            let started = ContinuousClock.now
            var intake = Intake(desk: self, line: line)
            let call = try intake.call(for: request, captures)
            switch line.route.operation {
            case .poll: return true
            case .answer(let operation):
                let faults = intake.faults
                let reply = try Problem.from { () throws(RepairError) in
                    try operation.reply(to: call, faults: faults)
                }
                send(reply, request, line, &output)
                return true
            case .read(let operation):
                if try isLong(line, captures, request) {
                    scan(operation, call, intake, line, started: started, port: port())
                    return false
                }
                let faults = intake.faults
                let reply = try Problem.from { () throws(RepairError) in
                    try operation.reply(to: call, faults: faults, in: try reader.snapshot())
                }
                send(reply, request, line, &output)
                counters.time(ContinuousClock.now - started)
                return true
            case .scan(let operation):
                scan(operation, call, intake, line, started: started, port: port())
                return false
            case .write(let operation):
                try write(operation, call, intake, line, started: started, port: port)
                return false
            case .upload(let operation):
                try upload(operation, call, intake, line, started: started, port: port)
                return false
            }
        } catch {
            send(error, request, line, &output)
            return true
        }
    }

    /// Allow, for OPTIONS (204) and for what the path doesn't have (405).
    private func send(
        _ methods: MethodSet, _ request: Request, _ output: inout ResponseOutput
    ) {
        var reply = Reply.noContent
        if request.method != .options {
            reply = Problem(.methodNotAllowed, "Here are: \(methods.allow).").reply(for: request.id)
        }
        reply.headers.append(("Allow", methods.allow))
        send(reply, request, nil, &output)
    }

    private func send(
        _ problem: Problem, _ request: Request, _ line: RouteLine?,
        _ output: inout ResponseOutput
    ) {
        send(problem.reply(for: request.id), request, line, &output)
    }

    private func send(
        _ reply: Reply, _ request: Request, _ line: RouteLine?, _ output: inout ResponseOutput
    ) {
        let isPrivate = line.map { $0.route.access != .open } ?? false
        output.append(service.response(of: reply, isPrivate: isPrivate), for: request)
        counters.count(line?.index, status: reply.status)
    }
}

extension APIDesk {
    /// Who calls.
    ///
    /// - Throws: 401, 403, 503.
    func person(_ request: Request, _ access: Access) throws(Problem) -> Person {
        guard let roles = access.roles else { return .nobody }
        guard case .value(let token) = request.bearerToken() else {
            throw Problem(.notAuthenticated, "Send Authorization: Bearer and a token.")
        }
        let found = try Problem.from { () throws(RepairError) in
            try Tokens.authenticate(TokenText.hash(of: token), in: try reader.snapshot())
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

    private func poll(
        _ answer: PollOperation.Handler, _ line: RouteLine, _ request: Request,
        _ captures: Captures, _ output: inout ResponseOutput
    ) throws(Problem) -> Int {
        let isAcceptable =
            request.headerRange("Accept") == nil
            || request.preferredMediaType(of: line.description.mediaTypes) != nil
        do throws(RepairError) {
            if isAcceptable, request.query.isEmpty {
                return try answer(request, captures, self, &output)
            }
            // An unknown ticket comes before what is wrong with the rest of the request.
            let (start, closes) = (output.bytes.count, output.closes)
            let status = try answer(request, captures, self, &output)
            if status == 404 || status == 429 || status == 400 && isAcceptable { return status }
            output.bytes.removeSubrange(start...)
            output.closes = closes
        } catch {
            throw Problem(error)
        }
        guard isAcceptable else { throw .notAcceptable(line.description.mediaTypes) }
        throw .invalid([Fault("?", "no query parameters are taken here")])
    }

    private func scan(
        _ operation: ReadOperation, _ call: Call, _ intake: borrowing Intake, _ line: RouteLine,
        started: ContinuousClock.Instant, port: any ReplyPort
    ) {
        let (faults, id) = (intake.faults, call.request.id)
        let (isPrivate, index, service) = (line.route.access != .open, line.index, service)
        service.shop.scan(
            { transaction throws(RepairError) in
                try operation.reply(to: call, faults: faults, in: transaction)
            },
            then: { result in
                let reply = Reply(result, for: id)
                service.metrics.countScan(
                    index, status: reply.status, ContinuousClock.now - started)
                port.send(service.response(of: reply, isPrivate: isPrivate))
            })
    }

    private func write(
        _ operation: WriteOperation, _ call: Call, _ intake: borrowing Intake, _ line: RouteLine,
        started: ContinuousClock.Instant, port: () -> any ReplyPort
    ) throws(Problem) {
        let plan = try Problem.from { () throws(RepairError) in try operation.plan(call) }
        let order = WriteOrder(
            plan: plan, request: call.request, faults: intake.faults, key: intake.key)
        Submission(service, line, started: started, requestId: call.request.id, port: port())
            .submit(order)
    }

    /// A photo is looked at on a thread of the pool: that reads all of it.
    private func upload(
        _ operation: UploadOperation, _ call: Call, _ intake: borrowing Intake, _ line: RouteLine,
        started: ContinuousClock.Instant, port: () -> any ReplyPort
    ) throws(Problem) {
        guard let upload = call.request.sink as? PhotoUpload else { throw .notAnImage }
        let (faults, key) = (intake.faults, intake.key)
        let submission = Submission(
            service, line, started: started, requestId: call.request.id, port: port())
        service.shop.scan(
            { _ throws(RepairError) in try upload.examine() },
            then: { examined in
                submission.submit(operation, call, faults: faults, key: key, examined)
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
                Submission(service, line, started: started, requestId: request.id, port: port())
                    .submit(
                        WriteOrder(plan: visit.refusal, request: request, faults: [], key: nil))
                return false
            }
            return true
        } catch {
            throw Problem(error)
        }
    }
}

extension Person {
    /// Who calls an open route: nobody in particular, with no role.
    static let nobody = Person(tokenId: 0, name: "", roles: [])
}
