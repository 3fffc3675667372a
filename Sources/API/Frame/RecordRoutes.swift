internal import HTTP
internal import JSON
internal import Repairs

/// The routes that a record has, made from its list of members.
enum RecordRoutes<Value: Record> {
    typealias Find =
        @Sendable (_ call: Call, _ transaction: Transaction) throws(RepairError) -> OnFile<Value>
    typealias Page =
        @Sendable (_ call: Call, _ after: Int64, _ limit: Int, _ transaction: Transaction)
        throws(RepairError) -> [OnFile<Value>]

    /// The input that puts one on file.
    static var draft: Schema { .object(Value.kind.draft, Value.fields(.input)) }

    /// The input that corrects one.
    static var patch: Schema { .object(Value.kind.name + "Patch", Value.fields(.patch)) }

    /// One as it is answered.
    static var item: Schema { .object(Value.kind.name, OnFile<Value>.fields) }

    static func list(
        _ summary: String, query: [QueryParameter] = [],
        _ page: @escaping Page = { _, after, limit, transaction throws(RepairError) in
            try Value.page(after: after, limit: limit, in: transaction)
        }
    ) -> ReadOperation {
        .list(summary, query: query, of: item) { call, transaction throws(RepairError) in
            let found = try page(call, call.page.afterId, call.page.limit + 1, transaction)
            return call.list(found, key: { [$0.id] }) { record, json in
                json.object { record.write(to: &$0) }
            }
        }
    }

    /// Lists them from either end.
    static func listInEitherOrder(
        _ summary: String, query: [QueryParameter],
        _ page:
            @escaping @Sendable (_ call: Call, _ page: ListPage, _ transaction: Transaction)
            throws(RepairError) -> [OnFile<Value>]
    ) -> ReadOperation {
        .list(summary, query: query + [.order], of: item) { call, transaction throws(RepairError) in
            let found = try page(call, call.page.rows, transaction)
            return call.list(found, key: { [$0.id] }) { record, json in
                json.object { record.write(to: &$0) }
            }
        }
    }

    static func read(
        _ summary: String,
        _ find: @escaping Find = { call, transaction throws(RepairError) in
            try Value.read(try call.id(of: Value.kind.concept), in: transaction)
        }
    ) -> ReadOperation {
        .one(summary, item) { call, transaction throws(RepairError) in
            result(try find(call, transaction))
        }
    }

    static func create(
        _ summary: String,
        _ use:
            @escaping @Sendable (
                _ value: Value, _ person: Person, _ transaction: Transaction
            ) throws(RepairError) -> OnFile<Value>
    ) -> WriteOperation {
        .create(summary, draft, item) { call throws(RepairError) in
            let (value, person) = (Value(taken: call.body), call.person)
            return WritePlan(
                validate: { _ throws(RepairError) in value.faults(correcting: nil) },
                apply: { transaction throws(RepairError) in
                    let record = try use(value, person, transaction)
                    try Audit.created(record, by: person.name, in: transaction)
                    var result = result(record)
                    result.status = 201
                    result.location = "\(Value.kind.path)/\(record.id)"
                    return result
                })
        }
    }

    static func change(
        _ summary: String,
        _ use:
            @escaping @Sendable (
                _ old: OnFile<Value>, _ value: Value, _ person: Person, _ transaction: Transaction
            ) throws(RepairError) -> OnFile<Value>
    ) -> WriteOperation {
        .change(summary, patch, item) { call throws(RepairError) in
            let (id, body) = (try call.id(of: Value.kind.concept), call.body)
            let person = call.person
            return WritePlan(
                find: { transaction throws(RepairError) in
                    let old = try Value.read(id, in: transaction)
                    return (old: old, value: old.value.patched(by: body))
                },
                version: { found in found.old.version },
                validate: { found, _ throws(RepairError) in
                    found.value.faults(correcting: found.old.value)
                },
                apply: { found, transaction throws(RepairError) in
                    let record = try use(found.old, found.value, person, transaction)
                    try Audit.changed(
                        from: found.old, to: record, by: person.name, in: transaction)
                    return result(record)
                })
        }
    }

    static func result(_ record: OnFile<Value>) -> HandlerResult {
        var json = JSONWriter()
        json.object { record.write(to: &$0) }
        var result = HandlerResult.ok(json.bytes, version: record.version)
        result.customerId = Value.customerId(of: record)
        return result
    }
}
