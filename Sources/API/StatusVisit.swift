internal import HTTP
internal import Repairs

/// A stranger's request about a ticket: unknown and mistyped IDs are counted as for a poll, and
/// every wrong approval code by ticket and address.
struct StatusVisit: Sendable {
    let id: TicketID
    private let code: String?
    private let client: ClientAddress
    private let limit: UnknownTicketLimit

    /// - Throws: `.mistypedTicket`, or `.tooMany` of those.
    init(_ request: Request, ticketId: String, _ service: APIService) throws(RepairError) {
        let codes = request.headers("Approval-Code")
        code = codes.count == 1 && !codes[0].utf8.isEmpty ? codes[0] : nil
        client = request.client
        limit = service.unknownTickets
        guard case .id(let id) = TicketID.read(ticketId.utf8) else {
            throw limit.counted(.mistypedTicket, client, now: service.store.clock.steady)
        }
        self.id = id
    }

    init(_ call: Call) throws(RepairError) {
        try self.init(call.request, ticketId: call.parameter("ticketId"), call.service)
    }

    /// - Throws: `.notFound`, or `.tooMany` of those.
    func ticket(in transaction: Transaction) throws(RepairError) -> Ticket {
        do throws(RepairError) {
            return try Tickets.read(id, in: transaction)
        } catch .notFound("ticket") {
            throw limit.counted(.notFound("ticket"), client, now: transaction.steady)
        }
    }

    /// A quote that a code opened, and its ticket.
    typealias Opened = (quote: Quote, ticket: Ticket)

    /// - Throws: as `ticket`; as `ApprovalCodes.quoteNumber`.
    func opened(in transaction: Transaction) throws(RepairError) -> Opened {
        let ticket = try ticket(in: transaction)
        let number = try ApprovalCodes.quoteNumber(
            for: ticket, with: code, from: address, in: transaction)
        return (try Quotes.read(number, of: ticket, in: transaction), ticket)
    }

    /// A write for who has the code of a quote.
    func plan(
        validate: @escaping @Sendable (Opened, Transaction) throws(RepairError) -> Faults = {
            _, _ throws(RepairError) in []
        },
        apply: @escaping @Sendable (Opened, Transaction) throws(RepairError) -> HandlerResult
    ) -> WritePlan {
        WritePlan(
            find: { transaction throws(RepairError) in try opened(in: transaction) },
            version: { $0.ticket.version }, validate: validate, apply: apply
        )
        .leaving { transaction, error throws(RepairError) in
            guard case .wrongApprovalCode = error else { return }
            try ApprovalCodes.note(id, from: address, in: transaction)
        }
    }

    /// Counts a wrong code, and answers so.
    var refusal: WritePlan {
        plan { _, _ throws(RepairError) in throw .wrongApprovalCode }
    }

    /// An IPv4 address, or an IPv6 /64.
    private var address: String { "\(client.network)" }
}
