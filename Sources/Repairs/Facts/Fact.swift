internal import JSON

/// Something recorded on a ticket for good: an event of its timeline, whose data are its members.
///
/// Written once in the concept's file; `FactRoutes` lists and adds it, `FactRows` finds it.
package protocol Fact: Structured {
    /// Another event that ends it, as a hold is released.
    associatedtype Ending: FactEnding = NoEnding

    static var kind: FactKind { get }

    /// Everything that is wrong with it on a ticket, beside what its schema says.
    ///
    /// - Throws: `.storage`.
    func faults(on ticket: Ticket, in transaction: Transaction) throws(RepairError) -> Faults

    /// Records it; its faults are judged before.
    ///
    /// - Throws: `.conflict` if the ticket's state does not take it, or the ticket is full.
    func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Self>
}

extension Fact {
    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    { [] }
}

/// The names of a fact, and how its answers look.
package struct FactKind: Sendable {
    /// Its name among the schemas of OpenAPI.
    package let name: String
    let event: EventType
    /// The most that its schema allows for its number.
    var numberMax: Int64 = 1_000_000
    /// Whether its members stand behind `at` and `by` in an answer.
    var membersLast = false
    /// The path segment under which each can be read; such a one shows its ticket's version.
    package var path: StaticString?

    init(
        _ name: String, _ event: EventType, numberMax: Int64 = 1_000_000,
        membersLast: Bool = false, path: StaticString? = nil
    ) {
        self.name = name
        self.event = event
        self.numberMax = numberMax
        self.membersLast = membersLast
        self.path = path
    }
}

/// The end of a fact, with members of its own.
package protocol FactEnding: Structured {
    /// Its name among the schemas of OpenAPI, without "New".
    static var schemaName: String { get }
    /// Nil if nothing ever ends it.
    static var kind: EndingKind? { get }
}

package struct EndingKind: Sendable {
    let event: EventType
    /// The names of its moment and person in the fact's answers.
    let (at, by): (StaticString, StaticString)
    let doc: String

    init(_ event: EventType, at: StaticString, by: StaticString, _ doc: String = "") {
        self.event = event
        (self.at, self.by) = (at, by)
        self.doc = doc
    }
}

/// The ending of a fact that stands for good.
package struct NoEnding: FactEnding, Equatable {
    package static let schemaName = ""
    package static let kind: EndingKind? = nil

    package init() {}
    package mutating func members(_ list: inout some MemberWalk) {}
}

extension Fact {
    /// Its word in problems, as "incident".
    package static var concept: String { kind.event.rawValue }

    static var event: EventType { kind.event }

    /// Names in an event's data that hold personal values.
    static var personalPaths: [String] {
        Self().memberValues.filter(\.terms.isPersonal).map { "/data/\($0.name)" }
    }

    /// Names in the data of the event that ends it that hold personal values.
    static var personalPathsOfEnding: [String] {
        Ending().memberValues.filter(\.terms.isPersonal).map { "/data/\($0.name)" }
    }

    /// Finds the ticket, judges the fact and records it.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict`.
    package func add(to id: TicketID, by person: Person, in transaction: Transaction)
        throws(RepairError) -> (fact: Recorded<Self>, ticket: Ticket)
    {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = try faults(on: ticket, in: transaction)
        guard faults.isEmpty else { throw .invalid(faults) }
        let fact = try add(to: &ticket, by: person, in: transaction)
        return (fact, ticket)
    }

    /// Appends its event to the ticket's timeline, numbered within its type.
    ///
    /// - Parameters:
    ///   - least: the number that it comes after, whatever is recorded.
    ///   - need: whether a gate needs it, so that a full ticket takes it all the same.
    /// - Throws: `.conflict` if the ticket is full.
    func record(
        on ticket: inout Ticket, by name: String, in transaction: Transaction,
        after least: Int64 = 0, need: Ticket.Need? = nil
    ) throws(RepairError) -> Recorded<Self> {
        let count = try FactRows.count(Self.event, of: ticket.id, in: transaction)
        let number = max(count, least) + 1
        try Tickets.record(
            Self.event, fact: number, on: &ticket, by: name, in: transaction, need: need
        ) { json, personal in
            let stated = Self.event.numbering == .stated ? [MemberValue.number(number)] : []
            (memberValues + stated).seal(to: &json, &personal)
        }
        return Recorded(number: number, fact: self, at: transaction.now, by: name)
    }
}

extension MemberValue {
    /// The number of a fact within its type.
    static func number(_ number: Int64) -> MemberValue {
        MemberValue(name: "number", value: .integer(number), terms: "")
    }
}

extension Ticket {
    /// - Parameter fact: with its article, as "a loan".
    /// - Throws: `.conflict` if the ticket is closed or cancelled.
    func refuseIfEnded(_ fact: String) throws(RepairError) {
        if state == .closed || state == .cancelled { throw refusal(of: fact) }
    }

    /// - Throws: `.conflict` once the unit has gone back.
    func refuseUnlessOpen(_ fact: String) throws(RepairError) {
        if !state.isOpen { throw refusal(of: fact) }
    }

    /// - Throws: `.conflict` if the unit has not arrived or has gone back.
    func refuseUnlessHere(_ fact: String) throws(RepairError) {
        if !state.isHere { throw refusal(of: fact) }
    }

    func refusal(of fact: String) -> RepairError {
        .conflict(.notInThisState("a ticket that is \(state.rawValue) does not take \(fact)"))
    }
}
