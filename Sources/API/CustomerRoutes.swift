internal import HTTP
internal import Repairs

enum CustomerRoutes {
    static let list = RecordRoutes<Customer>.list(
        "Finds customers", query: [.init("q", .line(1...200), queryNotes)]
    ) { call, after, limit, transaction throws(RepairError) in
        guard let text = call.query.text("q") else {
            return try Customer.page(after: after, limit: limit, in: transaction)
        }
        return try Customers.search(
            CustomerSearch(text), after: after, limit: limit, in: transaction)
    }

    private static let queryNotes =
        "E-mail, phone in any punctuation, serial number or words of a name, all by prefix; or a "
        + "ticket ID. Without it, everybody."

    static let create = RecordRoutes<Customer>.create("Puts a customer on file", Customers.create)
        .refusing(.alreadyOnFile)

    static let read = RecordRoutes<Customer>.read("Reads a customer")

    static let change = RecordRoutes<Customer>.change("Corrects a customer", Customers.change)
        .noting("What is left out stays; null takes away.")
        .refusing(.alreadyOnFile)
}
