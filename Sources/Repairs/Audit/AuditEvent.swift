package import JSON

/// A change that somebody made outside a ticket: an event of the one audit chain.
package struct AuditEvent: Sendable {
    /// The kind of thing that was changed, by its resource's word.
    package enum Kind: String, Sendable, CaseIterable {
        case customer, equipment, token, settings, model, programme, goodwillRule, template
        case webhook, loaner
    }

    package enum Change: String, Sendable, CaseIterable {
        case created, changed, removed, merged, erased
    }

    package let number: Int64
    package let at: Instant
    package let by: String
    package let kind: Kind
    /// An integer, or the text by which the resource's path names it.
    package let id: JSONValue
    package let change: Change
    /// Personal values stand in it as commitments.
    package let data: JSONValue
    package let hash: [UInt8]

    /// Nil where the stored bytes are no such event: damage, which `fettle check` names.
    init?(_ stored: StoredEvent) {
        guard let event = try? JSONParser.parse(stored.canonical),
            let at = event["at"]?.text.flatMap(Instant.init), let by = event["by"]?.text,
            let kind = event["kind"]?.text.flatMap(Kind.init(rawValue:)), let id = event["id"],
            let change = event["change"]?.text.flatMap(Change.init(rawValue:)),
            let data = event["data"]
        else { return nil }
        (number, self.at, self.by, self.kind) = (stored.number, at, by, kind)
        (self.id, self.change, self.data, hash) = (id, change, data, stored.hash)
    }
}

extension AuditEvent.Kind {
    /// The places at which its events hold commitments, if they hold anything there.
    var personalPaths: [String] {
        switch self {
        case .customer:
            Customer().memberValues.filter(\.terms.isPersonal).map { "/data/\($0.name)" }
        case .equipment, .token, .settings, .model, .programme, .goodwillRule, .template, .webhook,
            .loaner:
            []
        }
    }
}
