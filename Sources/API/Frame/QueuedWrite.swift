internal import HTTP
internal import Repairs
internal import Synchronization

/// A write on its way to the writer, from whatever thread, and its answer on its way back.
struct QueuedWrite: Sendable {
    private let service: APIService
    private let index: Int
    private let isPrivate: Bool
    private let started: ContinuousClock.Instant
    private let requestId: RequestID
    private let port: any ReplyPort

    /// Takes from the line what it needs: the line itself stays with its loop.
    init(
        _ service: APIService, _ line: RouteLine, started: ContinuousClock.Instant,
        requestId: RequestID, port: any ReplyPort
    ) {
        self.service = service
        index = line.index
        isPrivate = line.route.access != .open
        self.started = started
        self.requestId = requestId
        self.port = port
    }

    func submit(_ write: PlannedWrite) {
        let pending = PendingResult()
        service.store.write(
            { transaction throws(RepairError) in pending.keep(try write.done(in: transaction)) },
            refused: { transaction, error throws(RepairError) in
                pending.keep(try write.refused(error, in: transaction))
            },
            finished: { failure in
                answer(failure.map { Problem($0).result(for: requestId) } ?? pending.taken)
            })
    }

    /// Looks at a photo and hands it on to the writer, or refuses it.
    func submit(
        _ plan: UploadOperation.Planner, _ call: Call, faults: Faults, key: RepeatKey?,
        _ examined: Result<PhotoUpload.Examined, RepairError>
    ) {
        do throws(Problem) {
            let photo = try Problem.from { () throws(RepairError) in try examined.get() }
            if case .otherType = photo { throw .notAnImage }
            let plan = try Problem.from { () throws(RepairError) in
                try plan(call, photo)
            }
            submit(
                PlannedWrite(
                    plan: plan, request: call.request, by: call.person, faults: faults, key: key))
        } catch {
            answer(error.result(for: requestId))
        }
    }

    private func answer(_ result: HandlerResult) {
        service.metrics.countWrite(
            index, status: result.status, ContinuousClock.now - started)
        port.send(service.response(of: result, isPrivate: isPrivate))
    }
}

/// Carries a result from the transaction to the moment after its commit.
private final class PendingResult: Sendable {
    private let result = Mutex(HandlerResult(status: 500))

    func keep(_ result: HandlerResult) { self.result.withLock { $0 = result } }

    /// Leaves nothing behind.
    var taken: HandlerResult {
        result.withLock { kept in
            var taken = HandlerResult(status: 500)
            swap(&taken, &kept)
            return taken
        }
    }
}
