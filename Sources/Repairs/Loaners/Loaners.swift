/// The pool of loaners.
package enum Loaners {
    /// A page of them, oldest first.
    package static func page(after id: Int64, limit: Int, in transaction: Transaction)
        throws(RepairError) -> [Loaner]
    {
        try LoanerRows.page(after: id, limit: Int64(limit), in: transaction)
    }

    /// - Throws: `.notFound`.
    package static func read(_ id: Int64, in transaction: Transaction) throws(RepairError)
        -> Loaner
    {
        let found = try page(after: id - 1, limit: 1, in: transaction).first
        guard let found, found.id == id else { throw .notFound("loaner") }
        return found
    }

    static func isOnFile(_ id: Int64, in transaction: Transaction) throws(RepairError) -> Bool {
        try page(after: id - 1, limit: 1, in: transaction).first?.id == id
    }

    /// Puts one into the pool.
    ///
    /// - Throws: `.invalid` with every fault; `.conflict(.loanerOnFile)`.
    package static func create(
        _ draft: LoanerDraft, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Loaner {
        let faults = draft.faults()
        guard faults.isEmpty, let brand = draft.brand, let serial = draft.serialNumber,
            let model = draft.model, let condition = draft.condition
        else { throw .invalid(faults) }
        let keys = EquipmentKeys(brand: brand, serialNumber: serial)
        if let id = try LoanerRows.find(keys, in: transaction) {
            throw .conflict(.loanerOnFile(loanerId: id))
        }
        let loaner = Loaner(
            id: 0, brand: brand, model: model, serialNumber: serial, condition: condition,
            ticketId: nil, createdAt: transaction.now, createdBy: person.name, version: 1)
        return try read(try LoanerRows.insert(loaner, keys, in: transaction), in: transaction)
    }
}
