/// A PATCH of a customer.
package struct CustomerChange: Sendable {
    package var name: Change<String>
    package var email: Change<String>
    package var phone: Change<String>
    package var preferredChannel: Change<Channel>
    package var language: Change<String>

    package init(
        name: Change<String> = .keep, email: Change<String> = .keep,
        phone: Change<String> = .keep, preferredChannel: Change<Channel> = .keep,
        language: Change<String> = .keep
    ) {
        self.name = name
        self.email = email
        self.phone = phone
        self.preferredChannel = preferredChannel
        self.language = language
    }

    /// Everything that would be wrong with the customer once changed.
    package func faults(to customer: Customer) -> Faults { applied(to: customer).faults() }

    /// The customer as a form would give them once changed; what is on file and stays is taken to
    /// be right.
    func applied(to customer: Customer) -> CustomerDraft {
        CustomerDraft(
            name: name.applied(to: customer.name), email: email.applied(to: customer.email),
            phone: phone.applied(to: customer.phone),
            preferredChannel: preferredChannel.applied(to: customer.preferredChannel),
            language: language.applied(to: customer.language))
    }
}
