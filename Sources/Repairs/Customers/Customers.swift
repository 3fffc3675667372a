/// People on file: found again at check-in, searched, corrected.
package enum Customers {
    /// Who an inline customer is found to be.
    package struct Match: Sendable {
        /// The one on file; nil if this is somebody new.
        package let customer: OnFile<Customer>?
        package let suggestions: [Suggestion]
    }

    /// How many people with the same phone are worth naming.
    static let samePhoneMax = 5

    /// Finds a customer on file: by e-mail, else by phone and folded name.
    ///
    /// - Parameter given: without faults.
    static func match(
        _ given: Customer, _ keys: CustomerKeys, in transaction: Transaction
    ) throws(RepairError) -> Match {
        if let key = keys.email,
            let found = try CustomerRows.find(emailKey: key, in: transaction)
        {
            return Match(customer: found, suggestions: differences(given, found))
        }
        guard let phone = given.phone else {
            return Match(customer: nil, suggestions: [])
        }
        let samePhone = try CustomerRows.find(
            phone: phone, limit: samePhoneMax, in: transaction)
        if !samePhone.isEmpty,
            let found = try CustomerRows.find(phone: phone, nameKey: keys.name, in: transaction)
        {
            return Match(customer: found, suggestions: differences(given, found))
        }
        return Match(
            customer: nil,
            suggestions: samePhone.map { found in
                Suggestion(
                    .samePhone, customerId: found.id, field: "name", onFile: found.value.name,
                    given: given.name)
            })
    }

    private static func differences(
        _ given: Customer, _ found: OnFile<Customer>
    ) -> [Suggestion] {
        var differences: [Suggestion] = []
        func compare(_ field: String, _ onFile: String?, _ given: String?) {
            if let difference = Suggestion.difference(
                customerId: found.id, field: field, onFile: onFile, given: given)
            {
                differences.append(difference)
            }
        }
        let onFile = found.value
        compare("name", onFile.name, given.name)
        compare(
            "email", onFile.email.map(EmailAddress.key), given.email.map(EmailAddress.key))
        compare("phone", onFile.phone, given.phone)
        compare(
            "preferredChannel", onFile.preferredChannel?.rawValue, given.preferredChannel?.rawValue)
        compare("language", onFile.language, given.language)
        compare(
            "address", onFile.address.map { PlainText.quoted($0.text) },
            given.address.map { PlainText.quoted($0.text) })
        return differences
    }

    /// Puts somebody new on file.
    ///
    /// - Throws: `.conflict(.customerOnFile)` if the e-mail is somebody's.
    package static func create(
        _ customer: Customer, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Customer> {
        let keys = CustomerKeys(customer)
        try refuseEmailOnFile(keys.email, except: nil, in: transaction)
        return try add(customer, keys, in: transaction)
    }

    /// Inserts a customer without faults whom `match` found to be nobody on file.
    static func add(
        _ customer: Customer, _ keys: CustomerKeys, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Customer> {
        try CustomerRows.insert(customer.completed, keys, in: transaction)
    }

    private static func refuseEmailOnFile(
        _ key: String?, except id: Int64?, in transaction: Transaction
    ) throws(RepairError) {
        guard let key, let other = try CustomerRows.find(emailKey: key, in: transaction),
            other.id != id
        else { return }
        throw .conflict(.customerOnFile(customerId: other.id))
    }

    /// Corrects what is on file; a change that changes nothing leaves the version as it is. Codes
    /// at an address that is no longer theirs end, and their quotes go to the new one.
    ///
    /// - Throws: `.conflict(.customerOnFile)` if the new e-mail is somebody else's.
    package static func change(
        _ old: OnFile<Customer>, to customer: Customer, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> OnFile<Customer> {
        let keys = CustomerKeys(customer)
        try refuseEmailOnFile(keys.email, except: old.id, in: transaction)
        guard let changed = old.changed(to: customer.completed, in: transaction) else { return old }
        try CustomerRows.update(changed, keys, in: transaction)
        try SearchIndex.change(
            customer: old.id, from: old.value, to: changed.value, in: transaction)
        if !changed.email.hasSameBytes(as: old.value.email)
            || !changed.phone.hasSameBytes(as: old.value.phone)
        {
            try Quotes.sendAnew(to: old.id, by: person, in: transaction)
        }
        return changed
    }

    /// A page of the people whom a text finds: by e-mail, phone as it is written anywhere, serial
    /// number, the beginning of a ticket ID, or words of their name and of their units.
    package static func search(
        _ text: SearchText, _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [OnFile<Customer>] {
        let rows = try Search.customers(text, in: transaction).customers(page, in: transaction)
        guard !rows.isEmpty else { return [] }
        return try CustomerRows.byRows(
            "[" + rows.map(String.init).joined(separator: ",") + "]", in: transaction)
    }
}
