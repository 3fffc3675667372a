internal import HTTP
internal import Repairs

enum CustomerRoutes {
    static let list = RecordRoutes<Customer>.listInEitherOrder(
        "Finds customers", query: [.init("q", .line(1...200), queryNotes)]
    ) { call, page, transaction throws(RepairError) in
        guard let text = call.query.text("q") else {
            return try Customer.page(page, in: transaction)
        }
        return try Customers.search(SearchText(text), page, in: transaction)
    }

    private static let queryNotes =
        "E-mail, phone in any punctuation and as dialled at home, serial number, ticket ID or the "
        + "beginning of one, or words of the name and of brand and model. Without it, everybody."

    static let create = RecordRoutes<Customer>.create("Puts a customer on file", Customers.create)
        .refusing(.alreadyOnFile)

    static let read = RecordRoutes<Customer>.read("Reads a customer")

    static let change = RecordRoutes<Customer>.change("Corrects a customer", Customers.change)
        .noting("What is left out stays; null takes away.")
        .refusing(.alreadyOnFile)
}
