internal import JSON

/// Verifies the audit chain, page by page: that no event was altered, removed or cut off.
package struct AuditCheck: Sendable {
    /// The damage found; nil if there is none.
    package private(set) var damage: String?
    package private(set) var isDone = false
    private let head: ChainHead
    private var reached = ChainHead.empty

    /// Begins with what the head names now; events that come meanwhile are not looked at.
    package init(in transaction: Transaction) throws(RepairError) {
        head = try AuditRows.head(in: transaction)
    }

    package var eventCount: Int64 { reached.count }

    /// The same after some more events.
    package func next(limit: Int64, in transaction: Transaction) throws(RepairError) -> AuditCheck {
        var next = self
        let page = try AuditRows.page(
            Audit.Filter(), after: reached.count, limit: limit, in: transaction)
        for event in page where !next.isDone { next.take(event) }
        if !next.isDone, page.count < Int(limit) { next.end() }
        return next
    }

    private mutating func take(_ event: StoredEvent) {
        if event.number > head.count { return end() }
        guard event.number == reached.count + 1 else { return fail("was removed") }
        guard event.hash == SealedEvent.hash(event.canonical, after: reached.hash) else {
            return fail("was altered")
        }
        guard let canonical = try? JSONParser.parse(event.canonical),
            canonical["number"]?.integer == event.number,
            let kind = canonical["kind"]?.text.flatMap(AuditEvent.Kind.init(rawValue:))
        else { return fail("belongs elsewhere") }
        if let fault = PersonalCheck.fault(
            in: event.personal, of: canonical, expecting: kind.personalPaths)
        {
            return fail(fault)
        }
        reached = ChainHead(count: event.number, hash: event.hash)
    }

    private mutating func end() {
        if reached.count < head.count { return fail("was cut off, with all after it") }
        if reached.hash != head.hash {
            return fail("is another than its head names", reached.count)
        }
        isDone = true
    }

    private mutating func fail(_ reason: String, _ number: Int64? = nil) {
        damage = "the audit chain, event \(number ?? reached.count + 1): \(reason)"
        isDone = true
    }
}
