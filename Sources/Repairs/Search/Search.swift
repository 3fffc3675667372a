/// Rows that a text may find, and those of them that it finds whatever their words are.
struct Search: Sendable {
    private let text: SearchText
    private var found: RowSet
    /// Rows whose words are to be looked at.
    private var likely: RowSet

    /// So many people with a word in their name are sooner found ticket by ticket.
    private static let peopleMax = 4000
    /// Rows that are looked at together.
    private static let chunkRows = 128

    private init(_ text: SearchText, through last: Int64) {
        self.text = text
        found = RowSet(through: last)
        likely = found
    }

    /// Finds people by e-mail, phone, ticket and serial number, or by words of their name and of
    /// their units.
    static func customers(_ text: SearchText, in transaction: Transaction)
        throws(RepairError) -> Search
    {
        let progress = try SearchRows.progress(in: transaction)
        var search = Search(text, through: progress.lastCustomer)
        var found = search.found
        try SearchRows.eachCustomer(text, in: transaction) { found.insert($0) }
        try people(text, progress, in: transaction) { found.insert($0) }
        search.found = found
        guard !text.words.isEmpty else { return search }
        // Those without words in the index, and whose units have none.
        var rest = search.likely
        if progress.customersLeft > 0 {
            for id in progress.customer + 1...progress.lastCustomer { rest.insert(id) }
        }
        try SearchRows.eachOwner(
            ofTicketsFrom: progress.firstTicketLeft, in: transaction
        ) { rest.insert($0) }
        search.likely = search.likely.filled
        for range in text.words.flatMap(\.ranges) {
            var rows = rest
            try SearchRows.each(.customer, range, in: transaction) { rows.insert($0) }
            try SearchRows.each(.owner, range, in: transaction) { rows.insert(block: $0) }
            search.likely.formIntersection(rows)
        }
        return search
    }

    /// Finds tickets by their own beginning, by what finds their customer, and by words of the
    /// customer's name, the unit and the symptoms.
    static func tickets(_ text: SearchText, in transaction: Transaction)
        throws(RepairError) -> Search
    {
        let progress = try SearchRows.progress(in: transaction)
        var search = Search(text, through: progress.lastTicket)
        var found = search.found
        try SearchRows.eachTicket(text, in: transaction) { found.insert($0) }
        var people: [Int64] = []
        try Search.people(text, progress, in: transaction) { people.append($0) }
        try SearchRows.eachTicket(ofCustomers: list(people), in: transaction) { found.insert($0) }
        search.found = found
        guard !text.words.isEmpty else { return search }
        var rest = search.likely
        if progress.firstTicketLeft <= progress.lastTicket {
            for id in progress.firstTicketLeft...progress.lastTicket { rest.insert(id) }
        }
        if progress.customersLeft > 0 {
            try SearchRows.eachTicket(
                ofCustomersAfter: progress.customer, in: transaction
            ) { rest.insert($0) }
        }
        search.likely = search.likely.filled
        for range in text.words.flatMap(\.ranges) {
            var people: [Int64] = []
            try SearchRows.each(.customer, range, in: transaction) { people.append($0) }
            if people.count > peopleMax { continue }
            var rows = rest
            try SearchRows.eachTicket(
                ofCustomers: list(people), in: transaction
            ) { rows.insert($0) }
            try SearchRows.each(.ticket, range, in: transaction) { rows.insert(block: $0) }
            search.likely.formIntersection(rows)
        }
        return search
    }

    /// People by their phone, from its beginning or its end.
    private static func people(
        _ text: SearchText, _ progress: SearchProgress, in transaction: Transaction,
        _ take: (Int64) -> Void
    ) throws(RepairError) {
        for range in text.phones {
            try SearchRows.eachCustomer(phone: range, in: transaction, take)
        }
        guard !text.phoneEnds.isEmpty else { return }
        for end in text.phoneEnds {
            try SearchRows.each(.phone, PrefixRange(end), in: transaction, take)
        }
        for customer in try SearchRows.customers(
            after: progress.customer, limit: .max, in: transaction)
        {
            let turned = customer.phone.map(Phone.turned) ?? ""
            if text.phoneEnds.contains(where: { turned.utf8.starts(with: $0.utf8) }) {
                take(customer.id)
            }
        }
    }

    private static func list(_ rows: [Int64]) -> String {
        "[" + rows.map(String.init).joined(separator: ",") + "]"
    }
}

/// Pages of what a search finds.
extension Search {
    func customers(_ page: ListPage, in transaction: Transaction) throws(RepairError) -> [Int64] {
        try rows(page) { ids throws(RepairError) in
            var people: [(id: Int64, name: String, units: [(brand: String, model: String)])] = []
            for row in try SearchRows.texts(ofCustomers: ids, in: transaction) {
                if people.last?.id != row.id { people.append((row.id, row.name, [])) }
                if row.brand.isEmpty { continue }
                people[people.count - 1].units.append((row.brand, row.model))
            }
            return people.filter { text.matches($0.name, $0.units) }.map(\.id)
        }
    }

    func tickets(_ page: ListPage, in transaction: Transaction) throws(RepairError) -> [Int64] {
        try rows(page) { ids throws(RepairError) in
            try SearchRows.texts(ofTickets: ids, in: transaction)
                .filter { text.matches($0.texts) }.map(\.id)
        }
    }

    /// Goes through the rows in the page's order until it is full.
    ///
    /// - Parameter matching: of a JSON list of rows, those whose words fit.
    private func rows(
        _ page: ListPage, matching: (_ ids: String) throws(RepairError) -> [Int64]
    ) throws(RepairError) -> [Int64] {
        var all = found
        all.formUnion(likely)
        var rows: [Int64] = []
        var after = page.after
        while rows.count < page.limit {
            let chunk = all.rows(ListPage(page.order, after: after, limit: Search.chunkRows))
            guard let last = chunk.last else { break }
            let unsure = chunk.filter { !found.contains($0) }
            let matched = unsure.isEmpty ? [] : Set(try matching(Search.list(unsure)))
            rows += chunk.filter { found.contains($0) || matched.contains($0) }
            after = last
        }
        return Array(rows.prefix(page.limit))
    }
}
