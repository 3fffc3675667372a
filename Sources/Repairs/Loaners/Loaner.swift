/// A unit of the centre's own that is lent while a customer's is here.
package struct Loaner: Record, Equatable {
    package static let kind = RecordKind(
        "Loaner", "loaner", path: "/v1/loaners", draft: "NewLoaner", stamp: .createdBy,
        versionDoc: "One more with each loan, each return and each change.")

    package var brand = ""
    package var model = ""
    package var serialNumber = ""
    /// As it was when it came back last, or as somebody found it since.
    package var condition = ""
    /// Whether it may be lent, once it is here.
    package var available = true
    /// Why it may not be lent, or may again.
    package var reason: String?
    /// The ticket on which it is out.
    package var ticketId: TicketID?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("brand", &brand, .line(1...100))
        list.member("model", &model, .line(1...100))
        list.member("serialNumber", &serialNumber, .serialNumber)
        list.member("condition", &condition, .paragraphs)
        list.member("available", &available, .bool, .answered("Whether it may be lent."))
        list.member(
            "reason", &reason, .paragraphs, .answered("Why it may not be lent, or may again."))
        list.member(
            "ticketId", &ticketId, .ticketId, .answered("Where it is out; null while it is here."))
    }

    package func faults(correcting old: Loaner?) -> Faults {
        guard old == nil, SerialNumber.standsForNone(serialNumber) else { return [] }
        return [
            Fault(
                "/serialNumber",
                "is a word for no number: give the loaner a number of your own, and label it")
        ]
    }

    /// Puts one into the pool.
    ///
    /// - Throws: `.conflict(.loanerOnFile)`.
    package static func create(
        _ loaner: Loaner, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Loaner> {
        let keys = EquipmentKeys(
            brand: loaner.brand, model: loaner.model, serialNumber: loaner.serialNumber)
        if let id = try LoanerRows.find(keys, in: transaction) {
            throw .conflict(.loanerOnFile(loanerId: id))
        }
        let id = try LoanerRows.insert(loaner, keys, by: person, in: transaction)
        return OnFile(new: loaner, id: id, by: person.name, in: transaction)
    }

    /// What `PATCH` corrects; nil keeps it.
    package struct Changes: Sendable {
        package var condition: String?
        package var available: Bool?
        package var reason: Change<String> = .keep

        package init() {}
    }

    /// Corrects what is on file; a change that changes nothing leaves the version as it is.
    package static func change(
        _ loaner: OnFile<Loaner>, _ changes: Changes, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Loaner> {
        var value = loaner.value
        value.condition = changes.condition ?? value.condition
        value.available = changes.available ?? value.available
        if case .set(let reason) = changes.reason { value.reason = reason }
        guard let changed = loaner.changed(to: value, in: transaction) else { return loaner }
        try LoanerRows.update(changed, in: transaction)
        return changed
    }

    /// Notes how one came back: otherwise than it went out, it is not lent until somebody says so.
    static func takeBack(
        _ id: Int64, lentAs conditionOut: String, backAs conditionIn: String,
        in transaction: Transaction
    ) throws(RepairError) {
        let loaner = try read(id, in: transaction)
        var value = loaner.value
        value.condition = conditionIn
        let isAsLent = Folding.letters(conditionIn).hasSameBytes(as: Folding.letters(conditionOut))
        if !isAsLent { (value.available, value.reason) = (false, "it came back otherwise") }
        try LoanerRows.note(value, of: id, in: transaction)
    }
}
