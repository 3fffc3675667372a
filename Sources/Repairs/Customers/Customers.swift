/// People on file: found again at check-in, searched, corrected.
package enum Customers {
    /// Who an inline customer is found to be.
    package struct Match: Sendable {
        /// The one on file; nil where this is somebody new.
        package let customer: Customer?
        package let suggestions: [Suggestion]
    }

    /// How many people with the same phone are worth naming.
    static let samePhoneMax = 5

    /// Finds the customer of a draft: by e-mail, else by phone and folded name.
    ///
    /// - Parameter draft: without faults.
    package static func match(
        _ draft: CustomerDraft, in transaction: Transaction
    ) throws(RepairError) -> Match {
        try match(draft, CustomerKeys(draft), in: transaction)
    }

    /// As above, where the keys were made before.
    static func match(
        _ draft: CustomerDraft, _ keys: CustomerKeys, in transaction: Transaction
    ) throws(RepairError) -> Match {
        if let key = keys.email,
            let found = try CustomerRows.find(emailKey: key, in: transaction)
        {
            return Match(customer: found, suggestions: differences(draft, found))
        }
        guard let phone = keys.phone else {
            return Match(customer: nil, suggestions: [])
        }
        let samePhone = try CustomerRows.find(
            phone: phone, limit: samePhoneMax, in: transaction)
        if !samePhone.isEmpty,
            let found = try CustomerRows.find(phone: phone, nameKey: keys.name, in: transaction)
        {
            return Match(customer: found, suggestions: differences(draft, found))
        }
        return Match(
            customer: nil,
            suggestions: samePhone.map { found in
                Suggestion(
                    .samePhone, customerId: found.id, field: "name", onFile: found.name,
                    given: draft.name)
            })
    }

    private static func differences(_ draft: CustomerDraft, _ found: Customer) -> [Suggestion] {
        var differences: [Suggestion] = []
        func compare(_ field: String, _ onFile: String?, _ given: String?) {
            if let difference = Suggestion.difference(
                customerId: found.id, field: field, onFile: onFile, given: given)
            {
                differences.append(difference)
            }
        }
        compare("name", found.name, draft.name)
        compare("email", found.email.map(EmailAddress.key), draft.emailKey)
        compare("phone", found.phone, draft.normalizedPhone)
        compare(
            "preferredChannel", found.preferredChannel.rawValue, draft.preferredChannel?.rawValue)
        compare("language", found.language, draft.language)
        return differences
    }

    /// Puts somebody new on file.
    ///
    /// - Throws: `.conflict(.customerOnFile)` if the e-mail is somebody's.
    package static func create(
        _ draft: CustomerDraft, in transaction: Transaction
    ) throws(RepairError) -> Customer {
        try refuseEmailOnFile(draft, except: nil, in: transaction)
        return try add(draft, CustomerKeys(draft), in: transaction)
    }

    /// Inserts a draft that has no faults and that `match` found to be nobody on file.
    static func add(
        _ draft: CustomerDraft, _ keys: CustomerKeys, in transaction: Transaction
    ) throws(RepairError) -> Customer {
        let customer = try CustomerRows.insert(draft, keys, in: transaction)
        for word in keys.words {
            try CustomerRows.insert(word: word, of: customer.id, in: transaction)
        }
        return customer
    }

    private static func refuseEmailOnFile(
        _ draft: CustomerDraft, except id: Int64?, in transaction: Transaction
    ) throws(RepairError) {
        guard let key = draft.emailKey,
            let other = try CustomerRows.find(emailKey: key, in: transaction), other.id != id
        else { return }
        throw .conflict(.customerOnFile(customerId: other.id))
    }

    package static func exists(
        _ id: Int64, in transaction: Transaction
    ) throws(RepairError) -> Bool {
        try CustomerRows.exists(id, in: transaction)
    }

    /// - Throws: `.notFound("customer")`.
    package static func read(
        _ id: Int64, in transaction: Transaction
    ) throws(RepairError) -> Customer {
        guard let customer = try CustomerRows.find(id, in: transaction) else {
            throw .notFound("customer")
        }
        return customer
    }

    /// Corrects what is on file; a change that changes nothing leaves the version as it is.
    ///
    /// - Throws: `.conflict(.customerOnFile)` if the new e-mail is somebody else's.
    package static func change(
        _ customer: Customer, _ change: CustomerChange, in transaction: Transaction
    ) throws(RepairError) -> Customer {
        let draft = change.applied(to: customer)
        try refuseEmailOnFile(draft, except: customer.id, in: transaction)
        var changed = customer
        changed.name = draft.name ?? customer.name
        changed.email = draft.email
        changed.phone = draft.normalizedPhone
        changed.preferredChannel = draft.channel
        changed.language = draft.language ?? CustomerDraft.defaultLanguage
        guard !changed.isSame(as: customer) else { return customer }
        changed.version += 1
        changed.updatedAt = transaction.now
        try CustomerRows.update(changed, in: transaction)
        try rewriteWords(from: customer.name, to: changed.name, of: customer.id, in: transaction)
        return changed
    }

    /// A page of the people whom a text finds: e-mail, phone in any punctuation, serial number and
    /// words of the name by prefix, a ticket ID whole; in the order of their IDs.
    ///
    /// - Parameters:
    ///   - id: the last of the page before; 0 for the first page.
    ///   - limit: at most so many.
    package static func search(
        _ search: CustomerSearch, after id: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Customer] {
        try CustomerRows.search(search, after: id, limit: limit, in: transaction)
    }

    /// A page of everybody on file, in the order of their IDs.
    package static func list(
        after id: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Customer] {
        try CustomerRows.list(after: id, limit: limit, in: transaction)
    }

    private static func rewriteWords(
        from old: String, to new: String, of id: Int64, in transaction: Transaction
    ) throws(RepairError) {
        let (oldWords, newWords) = (Folding.words(old), Folding.words(new))
        for word in oldWords where !newWords.contains(word) {
            try CustomerRows.delete(word: word, of: id, in: transaction)
        }
        for word in newWords where !oldWords.contains(word) {
            try CustomerRows.insert(word: word, of: id, in: transaction)
        }
    }
}
