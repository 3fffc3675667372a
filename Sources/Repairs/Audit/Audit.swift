internal import JSON

/// The chain of what staff change outside a ticket.
package enum Audit {
    /// Which events a list has; nil for any.
    package struct Filter: Sendable {
        package var kind: AuditEvent.Kind?
        package var id: String?
        package var by: String?

        package init() {}
    }

    /// A page of them, oldest first.
    package static func page(
        _ filter: Filter, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [AuditEvent] {
        let rows = try AuditRows.page(
            filter, after: number, limit: Int64(limit), in: transaction)
        var events: [AuditEvent] = []
        for row in rows {
            guard let event = AuditEvent(row) else {
                throw .damaged("event \(row.number) of the audit chain")
            }
            events.append(event)
        }
        return events
    }

    /// Records that something was put on file, with all its members.
    package static func created<Value: Record>(
        _ record: OnFile<Value>, by name: String, in transaction: Transaction
    ) throws(RepairError) {
        guard let kind = Value.kind.audited else { return }
        try append(
            .created, kind, Value.auditId(of: record), record.value.memberValues, by: name,
            in: transaction)
    }

    /// Records what was changed of something on file: the members that differ.
    package static func changed<Value: Record>(
        from old: OnFile<Value>, to record: OnFile<Value>, by name: String,
        in transaction: Transaction
    ) throws(RepairError) {
        guard let kind = Value.kind.audited, record.version != old.version else { return }
        try append(
            .changed, kind, Value.auditId(of: record),
            differences(old.value.memberValues, record.value.memberValues), by: name,
            in: transaction)
    }

    /// Records that something was taken away.
    package static func removed<Value: Record>(
        _ record: OnFile<Value>, by name: String, in transaction: Transaction
    ) throws(RepairError) {
        guard let kind = Value.kind.audited else { return }
        try append(.removed, kind, Value.auditId(of: record), [], by: name, in: transaction)
    }

    /// Records what was changed of the settings, which are one: its id is 1.
    package static func changed(
        from old: FiledSettings, to settings: FiledSettings, by name: String,
        in transaction: Transaction
    ) throws(RepairError) {
        if settings.version == old.version { return }
        try append(
            .changed, .settings, .integer(1),
            differences(old.value.memberValues, settings.value.memberValues), by: name,
            in: transaction)
    }

    /// Members whose value is another than before.
    private static func differences(_ old: [MemberValue], _ new: [MemberValue]) -> [MemberValue] {
        zip(old, new).filter { $0.value.canonical() != $1.value.canonical() }.map(\.1)
    }

    /// Appends an event; its members are sealed by their names, personal ones as commitments.
    static func append(
        _ change: AuditEvent.Change, _ kind: AuditEvent.Kind, _ id: JSONValue,
        _ members: [MemberValue], by name: String, in transaction: Transaction
    ) throws(RepairError) {
        let head = try AuditRows.head(in: transaction)
        let number = head.count + 1
        var personal = PersonalValues()
        var json = JSONWriter(reserving: 512)
        // RFC 8785 has the members in the order of their names.
        json.object { json in
            json.member("at", transaction.now)
            json.member("by", name)
            json.member("change", change.rawValue)
            json.member("data", object: { json in members.seal(to: &json, &personal) })
            json.member("id", raw: id.canonical())
            json.member("kind", kind.rawValue)
            json.member("number", number)
        }
        let (canonical, list) = (json.bytes, personal.list)
        let event = StoredEvent(
            number: number, canonical: canonical,
            hash: SealedEvent.hash(canonical, after: head.hash), personal: list)
        try AuditRows.append(
            event, kind, resource: Audit.text(of: id), by: name, in: transaction)
    }

    /// An id as a query names it.
    private static func text(of id: JSONValue) -> String {
        id.text ?? id.integer.map { String($0) } ?? ""
    }
}

extension Record {
    /// An id as the audit chain has it: what the path names.
    static func auditId(of record: OnFile<Self>) -> JSONValue {
        if kind.hasId { return .integer(record.id) }
        return record.value.memberValues.first { "\($0.name)" == "name" }?.value ?? .null
    }
}

extension RecordKind {
    /// Its kind in the audit chain.
    var audited: AuditEvent.Kind? { AuditEvent.Kind(rawValue: concept) }
}
