internal import Repairs

extension TicketBound {
    /// That a ticket has reached it, and what to do instead.
    var full: String {
        switch self {
        case .conditionReports:
            "The ticket has \(TicketBounds.conditionReportsMax) condition reports and takes no "
                + "more: explain what differs, or record an incident."
        case .quotes:
            "The ticket has \(TicketBounds.quotesMax) quotes and takes no more: write a draft anew."
        case .facts:
            "The ticket has \(TicketBounds.factsMax) events or more: " + TicketBound.elsewhere
        case .factBytes:
            "The ticket holds \(TicketBounds.factBytesMax) bytes of events or more: "
                + TicketBound.elsewhere
        }
    }

    private static let elsewhere =
        "say it with the next move, as its `message` or `note`, or keep it elsewhere."
}
