/// A unit of the centre's own that is lent while a customer's is here.
package struct Loaner: Record {
    package static let kind = RecordKind(
        "Loaner", "loaner", path: "/v1/loaners", draft: "NewLoaner", stamp: .createdBy,
        versionDoc: "One more with each loan and each return.")

    package var brand = ""
    package var model = ""
    package var serialNumber = ""
    package var condition = ""
    /// The ticket on which it is out.
    package var ticketId: TicketID?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("brand", &brand, .line(1...100))
        list.member("model", &model, .line(1...100))
        list.member("serialNumber", &serialNumber, .serialNumber)
        list.member("condition", &condition, .paragraphs)
        list.member(
            "ticketId", &ticketId, .ticketId, .answered("Where it is out; null while it is here."))
    }

    /// Puts one into the pool.
    ///
    /// - Throws: `.conflict(.loanerOnFile)`.
    package static func create(
        _ loaner: Loaner, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Loaner> {
        let keys = EquipmentKeys(brand: loaner.brand, serialNumber: loaner.serialNumber)
        if let id = try LoanerRows.find(keys, in: transaction) {
            throw .conflict(.loanerOnFile(loanerId: id))
        }
        let id = try LoanerRows.insert(loaner, keys, by: person, in: transaction)
        return OnFile(new: loaner, id: id, by: person.name, in: transaction)
    }
}
