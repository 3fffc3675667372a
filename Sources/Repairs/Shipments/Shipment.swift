/// A unit on its way, to us or to its owner.
package struct Shipment: Fact {
    package enum Direction: String, Sendable, CaseIterable { case `in`, out }

    package static let kind = FactKind("Shipment", .shipment)

    package var direction = Direction.out
    package var carrier = ""
    /// Nil if there is none, or the customer is erased; as the two that follow.
    package var trackingNumber: String?
    package var trackingUrl: String?
    package var message: String?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("direction", &direction, .word(Direction.self), "`in`: to us.")
        list.member("carrier", &carrier, .line, "A firm, no person.")
        list.member("trackingNumber", &trackingNumber, .line, .personal())
        list.member(
            "trackingUrl", &trackingUrl, .line(1...2000),
            .personal("Where the customer follows it: `https://…`."))
        list.member("message", &message, .paragraphs, .personal("For the customer."))
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        guard let trackingUrl, !Shipment.isAddress(trackingUrl) else { return [] }
        return [Fault("/trackingUrl", "must begin with https:// or http://, without spaces")]
    }

    private static func isAddress(_ text: String) -> Bool {
        let begins = ["https://", "http://"].contains { scheme in
            text.utf8.starts(with: scheme.utf8) && text.utf8.count > scheme.utf8.count
        }
        return begins && !text.unicodeScalars.contains { $0.properties.isWhitespace }
    }

    /// Records one; the customer is told of what goes out, and of what somebody wrote.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Shipment>
    {
        try ticket.refuseIfEnded("a shipment")
        let isTold = direction == .out || message != nil
        if isTold { ticket.lastMessageAt = transaction.now }
        let shipment = try record(on: &ticket, by: person.name, in: transaction)
        switch direction {
        case .out: try Notifications.shipped(self, about: ticket, in: transaction)
        case .in:
            if let message {
                try Notifications.queue(.update, about: ticket, saying: message, in: transaction)
            }
        }
        return shipment
    }
}

/// How a unit goes that is handed to a carrier.
package struct HandoverShipment: Structured, Equatable {
    package var carrier = ""
    package var trackingNumber: String?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("carrier", &carrier, .line)
        list.member("trackingNumber", &trackingNumber, .line)
    }

    /// The same as a shipment of its own.
    var shipment: Shipment {
        var shipment = Shipment()
        (shipment.carrier, shipment.trackingNumber) = (carrier, trackingNumber)
        return shipment
    }
}
