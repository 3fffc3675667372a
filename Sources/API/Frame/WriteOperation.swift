internal import HTTP
internal import Repairs

/// A write: planned on the event loop, judged and done by the writer.
struct WriteOperation: Sendable {
    typealias Planner = @Sendable (_ call: Call) throws(RepairError) -> WritePlan

    var description: Description
    let plan: Planner

    /// Makes something new: 201 with it and its `Location`.
    static func create(
        _ summary: String, _ input: Shape, _ output: Shape, _ plan: @escaping Planner
    ) -> WriteOperation {
        var description = Description(summary)
        description.input = input
        description.output = output
        description.status = 201
        description.hasVersion = true
        return WriteOperation(description: description, plan: plan)
    }

    /// Changes what is there: 200 with it.
    static func change(
        _ summary: String, _ input: Shape = .object([]), _ output: Shape, _ plan: @escaping Planner
    ) -> WriteOperation {
        var operation = create(summary, input, output, plan)
        operation.description.status = 200
        return operation
    }

    /// Takes something away: 204.
    static func remove(_ summary: String, _ plan: @escaping Planner) -> WriteOperation {
        var description = Description(summary)
        description.status = 204
        return WriteOperation(description: description, plan: plan)
    }

    /// Changes nothing, but must go through the writer: 200.
    static func look(
        _ summary: String, _ output: Shape, _ plan: @escaping Planner
    ) -> WriteOperation {
        var operation = change(summary, .object([]), output, plan)
        operation.description.input = nil
        return operation
    }

    /// Needs the header `Approval-Code`.
    func opening() -> WriteOperation {
        var operation = self
        operation.description.needsApprovalCode = true
        return operation
    }

    func noting(_ notes: String) -> WriteOperation {
        var operation = self
        operation.description.notes = notes
        return operation
    }

    /// Names the kinds of refusal that this operation knows besides what all do.
    func refusing(_ problems: ProblemType...) -> WriteOperation {
        var operation = self
        operation.description.problems = problems
        return operation
    }
}

/// What a write is to do; its parts run in the writer's transaction, in this order.
///
/// Between them the frame judges what the contract has in between: idempotency and If-Match after
/// `target`, the input's faults after `check`.
struct WritePlan: Sendable {
    /// Finds what is written to and answers its version, nil where it has none.
    ///
    /// - Throws: `.notFound`.
    typealias Target = @Sendable (Transaction) throws(RepairError) -> Int64?
    /// The faults that take a look at the data or the clock, besides those of the shape.
    typealias Check = @Sendable (Transaction) throws(RepairError) -> Faults
    /// Does it; called only where there is no fault.
    typealias Act = @Sendable (Transaction) throws(RepairError) -> Reply

    /// What a refusal leaves behind, once the rest is undone.
    typealias Refused = @Sendable (Transaction, RepairError) throws(RepairError) -> Void

    let target: Target
    let check: Check
    let act: Act
    let refused: Refused

    init(
        target: @escaping Target = { _ throws(RepairError) in nil },
        check: @escaping Check = { _ throws(RepairError) in [] }, act: @escaping Act,
        refused: @escaping Refused = { _, _ throws(RepairError) in }
    ) {
        self.target = target
        self.check = check
        self.act = act
        self.refused = refused
    }
}
