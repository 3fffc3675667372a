internal import HTTP
internal import JSON
internal import Repairs

enum CustomerRoutes {
    static let list = ReadOperation.list(
        "Finds customers", query: [.init("q", .line(1...200), queryNotes)], of: customer
    ) { call, transaction throws(RepairError) in
        let (after, limit) = (call.page.afterId, call.page.limit + 1)
        let found =
            if let text = call.query.text("q") {
                try Customers.search(
                    CustomerSearch(text), after: after, limit: limit, in: transaction)
            } else {
                try Customers.list(after: after, limit: limit, in: transaction)
            }
        return call.list(found, key: { [$0.id] }, write)
    }

    private static let queryNotes =
        "E-mail, phone in any punctuation, serial number or words of a name, all by prefix; or a "
        + "ticket ID. Without it, everybody."

    static let create = WriteOperation.create(
        "Puts a customer on file", draft, customer
    ) { call throws(RepairError) in
        let draft = CustomerDraft(call.body)
        return WritePlan(
            validate: { _ throws(RepairError) in draft.faults() },
            apply: { transaction throws(RepairError) in
                let customer = try Customers.create(draft, in: transaction)
                return result(to: customer, isNew: true)
            })
    }
    .refusing(.alreadyOnFile)

    static let read = ReadOperation.one(
        "Reads a customer", customer
    ) { call, transaction throws(RepairError) in
        result(to: try Customers.read(try call.id(of: "customer"), in: transaction))
    }

    static let change = WriteOperation.change(
        "Corrects a customer", patch, customer
    ) { call throws(RepairError) in
        let id = try call.id(of: "customer")
        let change = CustomerChange(call.body)
        return WritePlan(
            find: { transaction throws(RepairError) in try Customers.read(id, in: transaction) },
            version: { $0.version },
            validate: { customer, _ throws(RepairError) in change.faults(to: customer) },
            apply: { customer, transaction throws(RepairError) in
                result(to: try Customers.change(customer, change, in: transaction))
            })
    }
    .noting("What is left out stays; null takes away.")
    .refusing(.alreadyOnFile)
}
