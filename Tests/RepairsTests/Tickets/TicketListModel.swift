import SQLite
import TestSupport

@testable import Repairs

/// Random tickets in a shop, and what a filter must list of them, found by looking at each.
struct TicketListModel {
    private struct Known {
        let ticket: Ticket
        let name: String
        let email: String
        let phone: String
        let serial: String
        let promises: [Promise]

        /// By what overdue means alone: a promise that the state still has to keep was missed, the
        /// customer has no turn and said no no, and no hold stands.
        func isOverdue(at now: Instant) -> Bool {
            let missed = Promise.Kind.allCases.contains { kind in
                guard let last = promises.last(where: { $0.kind == kind }) else { return false }
                return kind.isPending(in: ticket.state) && last.dueAt < now
            }
            let isPaused =
                ticket.state.waitingOn == .customer || ticket.isOnHold(at: now)
                || ticket.state == .received && ticket.outcome == .declined
            return missed && !isPaused
        }
    }

    let shop: TestShop
    private var random: SplitMix
    private var tickets: [Known] = []
    private let names = ["Ming Tan", "José Tan", "Lee Min", "Ana Tanaka", "Zoë Ming-Berg"]
    private let assignees = ["Theo", "Mara", "Theo Berg"]

    init(seed: UInt64) throws {
        shop = try TestShop()
        random = SplitMix(seed: seed)
        try open()
        try stir()
        try read()
    }

    /// Forty units of twelve customers, some brought in twice.
    private mutating func open() throws {
        for number in 0..<60 {
            let unit = number < 40 ? number : Int.random(in: 0..<40, using: &random)
            let customer = unit % 12
            var draft = sampleCheckIn(serialNumber: "\(unit % 5)A\(unit)")
            draft.customer = .inline(
                Customer(
                    name: names[customer % names.count],
                    email: "c\(customer)@\(customer % 3).example",
                    phone: "+65\(8 + customer % 2)12345\(10 + customer)"))
            try shop.checkIn(draft)
            shop.clock.advance(by: 1000)
            try shop.putAll(in: .returned)
        }
    }

    /// States, assignees, promises and times as they come.
    private mutating func stir() throws {
        let now = shop.clock.now
        for row in 1...60 as ClosedRange<Int64> {
            let state = TicketState.allCases.randomElement(using: &random) ?? .closed
            let assignee = (assignees + [nil, nil]).randomElement(using: &random) ?? nil
            let updated = now.later(by: -.random(in: 0..<100, using: &random))
            let outcome = [Outcome.declined, nil].randomElement(using: &random) ?? nil
            let priority = [Priority.urgent, .normal, .normal].randomElement(using: &random)
            let visit = ["Desk 4", "Desk 5", nil].randomElement(using: &random) ?? nil
            let held: Int64? = [nil, nil, -1, 0, 1].randomElement(using: &random) ?? nil
            try shop.write { transaction throws(RepairError) in
                try transaction.run("DELETE FROM promises WHERE ticketId = ?", .int(row))
            }
            for number in 1..<Int64.random(in: 1...5, using: &random) {
                try promise(number, on: row, around: now)
            }
            try shop.write { transaction throws(RepairError) in
                guard var ticket = try TicketRows.byRows("[\(row)]", in: transaction).first
                else { return }
                (ticket.state, ticket.outcome, ticket.assignee) = (state, outcome, assignee)
                (ticket.priority, ticket.visitId) = (priority ?? .normal, visit)
                (ticket.updatedAt, ticket.heldUntil) = (updated, held.map { now.later(by: $0) })
                try TicketRows.save(ticket, in: transaction)
            }
        }
    }

    private mutating func promise(_ number: Int64, on row: Int64, around now: Instant) throws {
        let kind = Promise.Kind.allCases.randomElement(using: &random) ?? .repair
        let due = now.later(by: .random(in: -1...1, using: &random) * 1000)
        try shop.write { transaction throws(RepairError) in
            try PromiseRows.insert(
                Promise(
                    number: number, kind: kind, dueAt: due, originalDueAt: due, reason: nil,
                    at: now, by: "Theo"), of: row, in: transaction)
        }
    }

    private mutating func read() throws {
        tickets = try shop.write { transaction throws(RepairError) in
            var known: [Known] = []
            for ticket in try TicketRows.byRows(
                "[" + (1...60).map(String.init).joined(separator: ",") + "]", in: transaction)
            {
                let customer = try Customer.read(ticket.customerId ?? 0, in: transaction)
                let unit = try Equipment.read(ticket.equipmentId, in: transaction)
                known.append(
                    Known(
                        ticket: ticket, name: Folding.fold(customer.name),
                        email: customer.email ?? "", phone: customer.phone ?? "",
                        serial: Folding.unitKey(unit.serialNumber ?? ""),
                        promises: try PromiseRows.page(
                            of: ticket.id, after: 0, limit: 9, in: transaction)))
            }
            return known
        }
    }

    /// One to four fields, mostly of values that occur.
    mutating func filter() -> TicketFilter {
        var filter = TicketFilter()
        let some = tickets.randomElement(using: &random)
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            switch Int.random(in: 0..<12, using: &random) {
            case 0:
                filter.states = TicketState.allCases.filter { _ in Bool.random(using: &random) }
            case 1:
                filter.assignee = ([nil] + assignees).randomElement(using: &random)
                    .map { $0.map(TicketFilter.Assignee.name) ?? .nobody }
            case 7: filter.open = Bool.random(using: &random)
            case 8: filter.priority = [.urgent, .normal].randomElement(using: &random)
            case 9: filter.visitId = ["Desk 4", "Desk 5", "Desk"].randomElement(using: &random)
            case 2: filter.overdue = Bool.random(using: &random)
            case 3: filter.customerId = some?.ticket.customerId
            case 4: filter.equipmentId = some?.ticket.equipmentId
            case 5:
                filter.updatedSince = shop.clock.now.later(
                    by: -.random(in: -5..<105, using: &random))
            default: filter.q = query(some)
            }
        }
        return filter
    }

    private mutating func query(_ some: Known?) -> String? {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: some.map { String($0.email.prefix(Int.random(in: 3...11, using: &random))) }
        case 1: some.map { String($0.phone.prefix(Int.random(in: 4...12, using: &random))) }
        case 2: some.map { String($0.serial.prefix(Int.random(in: 2...4, using: &random))) }
        case 3: some?.ticket.ticketId.text
        case 4: ["tan", "ming t", "Jose", "b", "tan ming", "lee min"].randomElement(using: &random)
        default: "nobody"
        }
    }

    /// What must be listed, by row.
    func expected(_ filter: TicketFilter) throws -> [Int64] {
        tickets.filter { known in
            let ticket = known.ticket
            let isOverdue = known.isOverdue(at: shop.clock.now)
            return filter.states?.contains(ticket.state) != false
                && filter.open.map { $0 == ticket.state.isOpen } != false
                && filter.assignee.map { isOf($0, ticket) } != false
                && filter.priority.map { $0 == ticket.priority } != false
                && filter.visitId.map { $0 == ticket.visitId } != false
                && (filter.overdue == nil || isOverdue == filter.overdue)
                && (filter.customerId == nil || ticket.customerId == filter.customerId)
                && (filter.equipmentId == nil || ticket.equipmentId == filter.equipmentId)
                && filter.updatedSince.map { ticket.updatedAt >= $0 } != false
                && filter.q.map { finds($0, known) } != false
        }.map(\.ticket.id)
    }

    private func isOf(_ assignee: TicketFilter.Assignee, _ ticket: Ticket) -> Bool {
        switch assignee {
        case .name(let name): ticket.assignee == name
        case .nobody: ticket.assignee == nil
        }
    }

    private func finds(_ q: String, _ known: Known) -> Bool {
        let words = Folding.words(q)
        let names = known.name.split { $0 == " " || $0 == "-" }
        let digits = q.filter { $0.isNumber }
        let isPhone = q.allSatisfy { $0.isNumber || $0 == "+" } && digits.count >= 3
        return q == known.ticket.ticketId.text
            || q.contains("@") && known.email.hasPrefix(q)
            || isPhone && known.phone.hasPrefix("+" + digits)
            || q.count >= 2 && known.serial.hasPrefix(Folding.unitKey(q))
            || !words.isEmpty && words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
    }

    /// What is listed, page after page of a random length.
    mutating func listed(
        _ filter: TicketFilter, _ order: ListOrder = .oldest
    ) throws -> [Int64] {
        let limit = Int.random(in: 1...9, using: &random)
        var rows: [Int64] = []
        while true {
            let page = try shop.write { transaction throws(RepairError) in
                try Tickets.list(
                    filter, ListPage(order, after: rows.last, limit: limit), in: transaction)
            }
            rows += page.map(\.id)
            if page.count < limit { return rows }
        }
    }
}
