package import JSON

/// A fact as its event holds it.
@dynamicMemberLookup
package struct Recorded<Recording: Fact>: Sendable {
    /// 1, 2, … within the ticket.
    package let number: Int64
    package let fact: Recording
    package let at: Instant
    package let by: String
    /// Nil while the fact stands.
    package internal(set) var ended: Ended?

    package struct Ended: Sendable {
        package let ending: Recording.Ending
        package let at: Instant
        package let by: String
    }

    init(number: Int64, fact: Recording, at: Instant, by: String, ended: Ended? = nil) {
        (self.number, self.fact) = (number, fact)
        (self.at, self.by) = (at, by)
        self.ended = ended
    }

    package subscript<Value>(dynamicMember path: KeyPath<Recording, Value>) -> Value {
        fact[keyPath: path]
    }
}

extension Recorded {
    /// Restores a fact from its events; nil if one of them is damaged.
    init?(_ events: FactEvents) {
        guard let event = events.recorded.event, let fact = Recording(stored: event.data)
        else { return nil }
        self.init(number: events.number, fact: fact, at: event.at, by: event.by)
        guard let ending = events.ended else { return }
        guard let event = ending.event, let restored = Recording.Ending(stored: event.data)
        else { return nil }
        ended = Ended(ending: restored, at: event.at, by: event.by)
    }

    /// Ends it: another event, which names it by its number.
    mutating func end(
        with ending: Recording.Ending, on ticket: inout Ticket, by name: String,
        in transaction: Transaction
    ) throws(RepairError) {
        guard let kind = Recording.Ending.kind else { return }
        let number = number
        try Tickets.record(
            kind.event, fact: number, on: &ticket, by: name, in: transaction
        ) { json, personal in
            (ending.memberValues + [.number(number)]).seal(to: &json, &personal)
        }
        ended = Ended(ending: ending, at: transaction.now, by: name)
    }

    /// Writes it as answers show it.
    package func write(to json: inout JSONWriter) {
        json.member("number", number)
        if !Recording.kind.membersLast { fact.memberValues.answer(to: &json) }
        json.member("at", at)
        json.member("by", by)
        if Recording.kind.membersLast { fact.memberValues.answer(to: &json) }
        guard let kind = Recording.Ending.kind else { return }
        for member in (ended?.ending ?? Recording.Ending()).memberValues where member.isAnswered {
            json.member(member.name, ended == nil ? .null : member.value)
        }
        json.member(kind.at, ended?.at)
        json.member(kind.by, ended?.by)
    }

    /// The members of `write`.
    package static var fields: [Field] {
        let kind = Recording.kind
        let number: Field = .required(
            "number", .integer(1...kind.numberMax), "1, 2, … within the ticket.")
        let record: [Field] = [.required("at", .instant), .required("by", .line())]
        let members = Recording.fields(.output)
        return [number] + (kind.membersLast ? record + members : members + record) + endingFields
    }

    private static var endingFields: [Field] {
        guard let kind = Recording.Ending.kind else { return [] }
        return Recording.Ending.fields(.output).map { .optional($0.name, $0.schema, $0.doc) } + [
            .optional("\(kind.at)", .instant, kind.doc), .optional("\(kind.by)", .line()),
        ]
    }
}

extension Fact {
    /// A page of a ticket's, oldest first.
    ///
    /// - Throws: `.storage` if an event is damaged, which `fettle check` names.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Recorded<Self>] {
        let rows = try FactRows.page(
            event, endedBy: Ending.kind?.event, of: ticket.id, after: number,
            limit: Int64(limit), in: transaction)
        var facts: [Recorded<Self>] = []
        for row in rows {
            guard let fact = Recorded<Self>(row) else {
                throw .damaged(
                    "event \(row.recorded.number) of ticket \(ticket.ticketId.text)")
            }
            facts.append(fact)
        }
        return facts
    }

    package static func all(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> [Recorded<Self>]
    { try page(of: ticket, after: 0, limit: .max, in: transaction) }

    /// - Throws: `.notFound`.
    package static func read(_ number: Int64, of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Recorded<Self>
    {
        let found = try page(of: ticket, after: number - 1, limit: 1, in: transaction).first
        guard let found, found.number == number else { throw .notFound(event.rawValue) }
        return found
    }

    /// The latest; nil if there is none.
    package static func last(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Recorded<Self>?
    {
        let count = try FactRows.count(event, of: ticket.id, in: transaction)
        if count == 0 { return nil }
        return try page(of: ticket, after: count - 1, limit: 1, in: transaction).last
    }
}

extension Recorded: Equatable where Recording: Equatable, Recording.Ending: Equatable {}
extension Recorded.Ended: Equatable where Recording: Equatable, Recording.Ending: Equatable {}
