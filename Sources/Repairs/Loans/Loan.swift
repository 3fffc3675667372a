/// A loaner in a customer's hands.
package struct Loan: Fact {
    package typealias Ending = LoanReturn
    package static let kind = FactKind("Loan", .loan)

    package var loanerId: Int64 = 0
    package var dueBackOn = CalendarDate(daysSinceEpoch: 0)
    package var conditionOut = ""

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("loanerId", &loanerId, .id)
        list.member("dueBackOn", &dueBackOn, .date, "Today or later.")
        list.member("conditionOut", &conditionOut, .paragraphs)
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        var faults = Faults()
        if try Loaner.find(loanerId, in: transaction) == nil {
            faults.append(Fault("/loanerId", "no loaner has this id"))
        }
        if dueBackOn < (try transaction.today) {
            faults.append(Fault("/dueBackOn", "must not have passed"))
        }
        return faults
    }

    /// Lends a loaner; a ticket has one at a time.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Loan>
    {
        try ticket.refuseUnlessOpen("a loan")
        let loaner = try Loaner.read(loanerId, in: transaction)
        if loaner.ticketId != nil { throw .conflict(.loanerOut) }
        guard loaner.available else { throw .conflict(.loanerNotAvailable(loaner.reason)) }
        guard try LoanRows.out(of: ticket.id, in: transaction) == nil else {
            throw .conflict(.notInThisState("the ticket has a loaner already"))
        }
        let loan = try record(on: &ticket, by: person.name, in: transaction)
        try LoanRows.insert(loan, of: ticket, in: transaction)
        return loan
    }

    /// The one that is out.
    static func current(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Recorded<Loan>?
    {
        guard let number = try LoanRows.out(of: ticket.id, in: transaction) else { return nil }
        return try read(number, of: ticket, in: transaction)
    }
}

/// A loaner that came back.
package struct LoanReturn: FactEnding {
    package static let schemaName = "LoanReturn"
    package static let kind: EndingKind? = EndingKind(
        .loanReturned, at: "returnedAt", by: "returnedBy")

    package var conditionIn = ""

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member(
            "conditionIn", &conditionIn, .paragraphs,
            MemberTerms(taken: "", answered: "Null while it is out."))
    }

    /// Takes the loaner back, whatever the ticket's state.
    ///
    /// - Throws: `.conflict` if none is out.
    package func end(
        on ticket: inout Ticket, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Recorded<Loan> {
        guard var loan = try Loan.current(of: ticket, in: transaction) else {
            throw .conflict(.notInThisState("no loaner is out on this ticket"))
        }
        try loan.end(with: self, on: &ticket, by: person.name, in: transaction)
        try LoanRows.takeBack(loan, of: ticket, in: transaction)
        try Loaner.takeBack(
            loan.fact.loanerId, lentAs: loan.fact.conditionOut, backAs: conditionIn,
            in: transaction)
        return loan
    }
}

extension GateCheck {
    func loanerReturned() throws(RepairError) -> String? {
        guard let loan = try Loan.current(of: ticket, in: transaction) else { return nil }
        let unit = try Loaner.read(loan.fact.loanerId, in: transaction)
        return "the loaner \(PlainText.quoted("\(unit.brand) \(unit.model)")) is not back"
    }
}
