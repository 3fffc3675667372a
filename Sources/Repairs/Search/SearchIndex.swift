/// Keeps the index of words, which is made in the order of rows, between other writes: a check-in
/// does not wait for it. What has no words yet is looked at itself by a search.
package enum SearchIndex {
    /// Rows without words that one search may as well look at.
    static let restMax: Int64 = 64
    /// Customers, or blocks of tickets, that one transaction adds: other writes wait for it.
    private static let customersMax: Int64 = 128
    private static let blocksMax: Int64 = 4
    /// Blocks of one transaction once more wait than a search should look at.
    private static let blocksManyMax: Int64 = 16

    static func isDue(in transaction: Transaction) throws(RepairError) -> Bool {
        try SearchRows.progress(in: transaction).isDue
    }

    /// Adds some words.
    ///
    /// - Returns: whether there are more to add.
    package static func step(in transaction: Transaction) throws(RepairError) -> Bool {
        let progress = try SearchRows.progress(in: transaction)
        guard progress.isDue else { return false }
        if progress.customersLeft >= restMax { try addCustomers(progress, in: transaction) }
        let blocks = progress.blocksLeft
        if blocks > 0 {
            let count = blocks > blocksManyMax ? blocksManyMax : min(blocks, blocksMax)
            try addTickets(progress.ticketBlock, count, in: transaction)
        }
        return try isDue(in: transaction)
    }

    private static func addCustomers(
        _ progress: SearchProgress, in transaction: Transaction
    ) throws(RepairError) {
        let customers = try SearchRows.customers(
            after: progress.customer, limit: customersMax, in: transaction)
        var words: [(kind: SearchKind, word: String, id: Int64)] = []
        for customer in customers {
            words += self.words(of: customer.name, customer.phone).map { ($0, $1, customer.id) }
        }
        // In the order of the index, whose pages are then written once.
        words.sort { ($0.kind.rawValue, $0.word, $0.id) < ($1.kind.rawValue, $1.word, $1.id) }
        for (kind, word, id) in words {
            try SearchRows.insert(kind, word, id, in: transaction)
        }
        try SearchRows.save(customer: customers.last?.id ?? progress.customer, in: transaction)
    }

    private static func addTickets(
        _ block: Int64, _ count: Int64, in transaction: Transaction
    ) throws(RepairError) {
        var words: Set<BlockWord> = []
        let tickets = try SearchRows.tickets(
            from: block * RowSet.blockRows, to: (block + count) * RowSet.blockRows - 1,
            in: transaction)
        for ticket in tickets {
            let unit = unitWords(ticket.texts.unit)
            for word in unit + SearchWord.all(in: ticket.texts.symptoms).flatMap(\.kept) {
                words.insert(BlockWord(.ticket, word, ofRow: ticket.id))
            }
            if let owner = ticket.owner {
                for word in unit { words.insert(BlockWord(.owner, word, ofRow: owner)) }
            }
        }
        for word in words.sorted() {
            try SearchRows.insert(word.kind, word.word, word.block, in: transaction)
        }
        try SearchRows.save(ticketBlock: block + count, in: transaction)
    }

    private static func unitWords(_ texts: [String]) -> [String] {
        texts.flatMap { SearchWord.all(folded: $0) }.flatMap(\.kept)
    }

    private static func words(of name: String, _ phone: String?) -> [(SearchKind, String)] {
        var words = SearchWord.all(in: name).flatMap(\.kept).map { (SearchKind.customer, $0) }
        if let phone { words.append((.phone, Phone.turned(phone))) }
        return words
    }
}

/// A word of a block of rows.
private struct BlockWord: Hashable, Comparable {
    let kind: SearchKind
    let word: String
    let block: Int64

    init(_ kind: SearchKind, _ word: String, ofRow row: Int64) {
        (self.kind, self.word, block) = (kind, word, row / RowSet.blockRows)
    }

    static func < (left: BlockWord, right: BlockWord) -> Bool {
        (left.kind.rawValue, left.word, left.block) < (right.kind.rawValue, right.word, right.block)
    }
}

extension SearchProgress {
    var customersLeft: Int64 { lastCustomer - customer }

    /// Whole blocks only: the last one still grows.
    var blocksLeft: Int64 { (lastTicket + 1) / RowSet.blockRows - ticketBlock }

    var isDue: Bool { customersLeft >= SearchIndex.restMax || blocksLeft > 0 }
}

/// Changes of what has words already.
extension SearchIndex {
    /// Moves a customer's words from what was on file to what is; nil takes them away for good.
    static func change(
        customer id: Int64, from old: Customer, to new: Customer?, in transaction: Transaction
    ) throws(RepairError) {
        guard id <= (try SearchRows.progress(in: transaction)).customer else { return }
        let before = words(of: old.name, old.phone)
        let after = new.map { words(of: $0.name, $0.phone) } ?? []
        for (kind, word) in before where !after.contains(where: { $0 == (kind, word) }) {
            try SearchRows.delete(kind, word, id, in: transaction)
        }
        for (kind, word) in after where !before.contains(where: { $0 == (kind, word) }) {
            try SearchRows.insert(kind, word, id, in: transaction)
        }
    }

    /// Adds the words of a unit's new brand and model; the old ones find it no more, for a search
    /// looks at the unit itself.
    static func add(
        unit id: Int64, _ unit: Equipment, in transaction: Transaction
    ) throws(RepairError) {
        let progress = try SearchRows.progress(in: transaction)
        let words = unitWords(SearchedTicket.unit(unit.brand, unit.model))
        for ticket in try SearchRows.tickets(ofUnit: id, in: transaction)
        where ticket < progress.firstTicketLeft {
            for word in words {
                let ofTicket = BlockWord(.ticket, word, ofRow: ticket)
                try SearchRows.insert(.ticket, word, ofTicket.block, in: transaction)
                if let owner = unit.customerId {
                    let ofOwner = BlockWord(.owner, word, ofRow: owner)
                    try SearchRows.insert(.owner, word, ofOwner.block, in: transaction)
                }
            }
        }
    }

    /// Adds the words of a symptom that came later.
    static func add(
        symptom text: String, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        guard ticket < (try SearchRows.progress(in: transaction)).firstTicketLeft else { return }
        for word in SearchWord.all(in: text).flatMap(\.kept) {
            let block = BlockWord(.ticket, word, ofRow: ticket).block
            try SearchRows.insert(.ticket, word, block, in: transaction)
        }
    }
}

extension RepairStore {
    /// Adds all words that are due, as after a migration.
    package func fillSearchIndex() throws(RepairError) {
        while try writeAndWait({ transaction throws(RepairError) in
            try SearchIndex.step(in: transaction)
        }) {}
    }
}
