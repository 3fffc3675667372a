internal import HTTP
internal import Repairs

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
        service.store.write(
            { transaction throws(RepairError) in try write.done(in: transaction) },
            refused: { transaction, error throws(RepairError) in
                try write.refused(error, in: transaction)
            },
            then: { result in answer(HandlerResult(result, for: requestId)) })
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
            submit(PlannedWrite(plan: plan, request: call.request, faults: faults, key: key))
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
