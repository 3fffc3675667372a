/// A customer's values as they are compared and searched; made before the transaction begins.
struct CustomerKeys: Sendable {
    let name: String
    let email: String?

    init(_ customer: Customer) {
        name = Folding.fold(customer.name)
        email = customer.email.map(EmailAddress.key)
    }
}
