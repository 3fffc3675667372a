internal import Bytes
internal import JSON

/// Verifies chains of events: that no event was altered, removed, moved or cut, and that every
/// personal value still is what its event commits to, and every photo what its event says.
package enum ChainCheck {
    /// What is wrong with one ticket's chain, at the first event where it shows.
    package struct Damage: Sendable, Equatable, CustomStringConvertible {
        package let ticketId: TicketID
        /// The event's number; the first one missing where events are gone.
        package let event: Int64
        package let reason: String

        package var description: String { "ticket \(ticketId.text), event \(event): \(reason)" }
    }

    /// What a page of tickets came to.
    package struct Page: Sendable {
        package let damages: [Damage]
        package let tickets: Int
        package let events: Int
        /// The last ticket's row, to go on after; nil when that was all.
        package let last: Int64?
    }

    /// Checks the chains of the tickets after a row, at most `limit` of them.
    package static func page(after row: Int64, limit: Int, in transaction: Transaction)
        throws(RepairError) -> Page
    {
        let heads = try ChainRows.heads(after: row, limit: Int64(limit), in: transaction)
        var damages: [Damage] = []
        var events = 0
        for head in heads {
            let stored = try EventRows.page(
                of: head.row, after: 0, limit: .max, in: transaction)
            events += stored.count
            if let damage = firstDamage(stored, head) {
                damages.append(damage)
            } else if let number = try firstMisfiled(stored, of: head.row, in: transaction) {
                damages.append(
                    Damage(
                        ticketId: head.ticketId, event: number,
                        reason: "is filed under another type or number"))
            } else if let (event, reason) = try PhotoCheck.firstDamage(
                stored, of: head.row, in: transaction)
            {
                damages.append(Damage(ticketId: head.ticketId, event: event, reason: reason))
            } else if let number = try ChainRows.strayValues(of: head.row, in: transaction) {
                damages.append(
                    Damage(
                        ticketId: head.ticketId, event: number,
                        reason: "has personal values and is not there"))
            }
        }
        return Page(
            damages: damages, tickets: heads.count, events: events,
            last: heads.count == limit ? heads.last?.row : nil)
    }

    /// The first event whose columns don't say what its text says.
    private static func firstMisfiled(
        _ events: [StoredEvent], of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) -> Int64? {
        let columns = try EventRows.columns(of: ticket, in: transaction)
        var counts: [EventType: Int64] = [:]
        for (stored, filed) in zip(events, columns) {
            guard let event = stored.event else { return stored.number }
            counts[event.type, default: 0] += 1
            let fact =
                switch event.type.numbering {
                case .none: Int64?.none
                case .stated: event.data["number"]?.integer
                case .counted: counts[event.type]
                }
            if !filed.type.hasSameBytes(as: event.type.rawValue) || filed.fact != fact {
                return stored.number
            }
        }
        return nil
    }

    private static func firstDamage(_ events: [StoredEvent], _ head: ChainRows.Head) -> Damage? {
        var previous = ChainHead.empty
        for event in events {
            let next = previous.count + 1
            guard event.number == next else {
                return Damage(ticketId: head.ticketId, event: next, reason: "was removed")
            }
            if let reason = fault(in: event, after: previous, of: head.ticketId) {
                return Damage(ticketId: head.ticketId, event: next, reason: reason)
            }
            previous = ChainHead(count: event.number, hash: event.hash)
        }
        // A ticket begins with an event, whatever its head says.
        if previous.count < max(head.head.count, 1) {
            return Damage(
                ticketId: head.ticketId, event: previous.count + 1,
                reason: "was cut off, with all after it")
        }
        if previous.count > head.head.count {
            return Damage(
                ticketId: head.ticketId, event: max(head.head.count, 0) + 1,
                reason: "lies beyond the ticket's head")
        }
        guard previous.hash == head.head.hash else {
            return Damage(
                ticketId: head.ticketId, event: previous.count,
                reason: "is not the event that the ticket's head names")
        }
        return nil
    }

    private static func fault(
        in event: StoredEvent, after previous: ChainHead, of id: TicketID
    ) -> String? {
        guard event.hash == SealedEvent.hash(event.canonical, after: previous.hash) else {
            return "was altered"
        }
        guard let canonical = try? JSONParser.parse(event.canonical),
            canonical["number"]?.integer == event.number, canonical["ticketId"]?.text == id.text
        else { return "belongs elsewhere" }
        return PersonalCheck.fault(in: event.personal, of: canonical)
    }
}

/// Verifies the personal values of one event against its commitments.
enum PersonalCheck {
    static func fault(in personal: [UInt8]?, of event: JSONValue) -> String? {
        guard let type = event["type"]?.text.flatMap(EventType.init(rawValue:)) else {
            return "is of no known type"
        }
        let paths = type.personalPaths.filter { path in
            !type.pathsOncePlain.contains(path) || isCommitment(event.at(path)?.text)
        }
        return fault(in: personal, of: event, expecting: paths)
    }

    /// - Parameter paths: where the event holds commitments, if it holds anything there.
    static func fault(in personal: [UInt8]?, of event: JSONValue, expecting paths: [String])
        -> String?
    {
        let expected = paths.filter { event.at($0)?.isNull == false }
        guard let personal else {
            return expected.isEmpty ? nil : "its personal values were removed"
        }
        guard let list = try? JSONParser.parse(personal), list.canonical() == personal,
            let values = list.items, !values.isEmpty
        else { return "its personal values were altered" }
        var found: Set<String> = []
        for value in values {
            guard let path = value["path"]?.text, expected.contains(path),
                found.insert(path).inserted, holds(value, for: event.at(path)?.text)
            else { return "its personal values were altered" }
        }
        return found.count == expected.count ? nil : "a personal value was removed"
    }

    /// Whether a text has the form of a commitment; what was plain once has not.
    private static func isCommitment(_ text: String?) -> Bool {
        text.map { $0.utf8.count == 64 && Hex.parse($0) != nil } ?? false
    }

    /// Whether a value is erased, or is what the event commits to.
    private static func holds(_ value: JSONValue, for commitment: String?) -> Bool {
        guard let members = value.members, let commitment else { return false }
        if members.count == 2 { return value["erased"]?.bool == true }
        guard members.count == 3, let hex = value["salt"]?.text,
            let salt = Hex.parse(hex), Hex.lower(salt) == hex, let plain = value["value"]
        else { return false }
        return PersonalValues.commitment(to: plain.canonical(), salt: salt) == commitment
    }
}

extension JSONValue {
    /// The value at a path of plain member names; nil where there is none.
    fileprivate func at(_ path: String) -> JSONValue? {
        var value = self
        for name in path.utf8.split(separator: UInt8(ascii: "/")) {
            guard case .object(let members) = value,
                let member = members.first(where: { $0.name.utf8.elementsEqual(name) })
            else { return nil }
            value = member.value
        }
        return value
    }
}
