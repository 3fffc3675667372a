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
    /// - Throws: `.conflict(.loanerOnFile)`.
    package static func create(
        _ unit: LoanerDraft, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Loaner {
        let keys = EquipmentKeys(brand: unit.brand, serialNumber: unit.serialNumber)
        if let id = try LoanerRows.find(keys, in: transaction) {
            throw .conflict(.loanerOnFile(loanerId: id))
        }
        let id = try LoanerRows.insert(unit, keys, by: person, in: transaction)
        return try read(id, in: transaction)
    }
}
