internal import HTTP
internal import Pages
internal import Repairs

/// What is printed and handed over.
enum PaperRoutes {
    static let receipt = ReadOperation.document(
        "Prints what was taken in, for A4 and 80 mm paper", as: "text/html"
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        return .html(try TicketPaper(ticket, in: transaction).receipt(), of: ticket)
    }

    static let report = ReadOperation.document(
        "Prints what was found, agreed, done and tested, for A4 and 80 mm paper", as: "text/html"
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        return .html(try TicketPaper(ticket, in: transaction).report(), of: ticket)
    }
}
