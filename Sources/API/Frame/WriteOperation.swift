internal import HTTP
internal import Repairs

/// A write: planned on the event loop, judged and done by the writer.
struct WriteOperation: Sendable {
    typealias Planner = @Sendable (_ call: Call) throws(RepairError) -> WritePlan

    var description: Description
    let plan: Planner

    /// Makes something new: 201 with it and its `Location`.
    static func create(
        _ summary: String, _ input: Schema, _ output: Schema, _ plan: @escaping Planner
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
        _ summary: String, _ input: Schema = .object([]), _ output: Schema,
        _ plan: @escaping Planner
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
        _ summary: String, _ output: Schema, _ plan: @escaping Planner
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

/// The steps of a write in the writer's transaction: find what it is about, judge it, apply it.
///
/// Between the parts the frame judges what the contract has in between: idempotency and If-Match
/// once it is found, the input's faults with those of `validate`.
struct WritePlan: Sendable {
    typealias Find = @Sendable (Transaction) throws(RepairError) -> Found
    /// Records what a refusal leaves behind, once the rest is undone.
    typealias Refused = @Sendable (Transaction, RepairError) throws(RepairError) -> Void

    /// A thing that was found, and the steps that follow.
    struct Found {
        /// Of what is written to; nil if it has none.
        let version: Int64?
        /// The faults that take a look at the data or the clock, besides those of the schema.
        let validate: () throws(RepairError) -> Faults
        /// Called only if there is no fault.
        let apply: () throws(RepairError) -> HandlerResult
    }

    let find: Find
    private(set) var refused: Refused = { _, _ throws(RepairError) in }

    /// A plan about something on file.
    ///
    /// - Parameters:
    ///   - find: throws `.notFound`.
    ///   - version: of what was found; nil if it has none.
    init<Value>(
        find: @escaping @Sendable (Transaction) throws(RepairError) -> Value,
        version: @escaping @Sendable (Value) -> Int64?,
        validate: @escaping @Sendable (Value, Transaction) throws(RepairError) -> Faults = {
            _, _ throws(RepairError) in []
        },
        apply: @escaping @Sendable (Value, Transaction) throws(RepairError) -> HandlerResult
    ) {
        self.find = { transaction throws(RepairError) in
            let found = try find(transaction)
            return Found(
                version: version(found),
                validate: { () throws(RepairError) in try validate(found, transaction) },
                apply: { () throws(RepairError) in try apply(found, transaction) })
        }
    }

    /// A plan that makes something new.
    init(
        validate: @escaping @Sendable (Transaction) throws(RepairError) -> Faults = {
            _ throws(RepairError) in []
        },
        apply: @escaping @Sendable (Transaction) throws(RepairError) -> HandlerResult
    ) {
        find = { transaction throws(RepairError) in
            Found(
                version: nil,
                validate: { () throws(RepairError) in try validate(transaction) },
                apply: { () throws(RepairError) in try apply(transaction) })
        }
    }

    /// A plan about a ticket, which is read once.
    ///
    /// - Parameter apply: changes the ticket.
    init(
        _ id: TicketID,
        validate: @escaping @Sendable (Ticket, Transaction) throws(RepairError) -> Faults = {
            _, _ throws(RepairError) in []
        },
        apply: @escaping @Sendable (inout Ticket, Transaction) throws(RepairError) -> HandlerResult
    ) {
        self.init(
            find: { transaction throws(RepairError) in try Tickets.read(id, in: transaction) },
            version: { $0.version }, validate: validate,
            apply: { ticket, transaction throws(RepairError) in
                var ticket = ticket
                var result = try apply(&ticket, transaction)
                result.customerId = ticket.customerId
                return result
            })
    }

    func leaving(_ refused: @escaping Refused) -> WritePlan {
        var plan = self
        plan.refused = refused
        return plan
    }
}
