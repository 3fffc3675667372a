/// What is told of facts that the customer must know of.
extension Notifications {
    /// Queues that a unit is on its way to the customer.
    static func shipped(
        _ shipment: Shipment, about ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        try queue(.shipped, about: ticket, in: transaction) { $0.shipped(shipment) }
    }

    /// Queues what somebody wrote about damage or loss in our hands.
    static func incident(
        saying message: String, about ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        try queue(.incident, about: ticket, in: transaction) { $0.incident(message) }
    }
}

extension Wording {
    func shipped(_ shipment: Shipment) -> MessageText {
        let number = shipment.trackingNumber.map(texts.trackingNumber)
        let following = [number, shipment.trackingUrl].compactMap(\.self)
        let words = (following + [shipment.message].compactMap(\.self)).joined(separator: "\n\n")
        return messageText(
            texts.shipped(self, by: shipment.carrier), words.isEmpty ? nil : words)
    }

    func incident(_ message: String) -> MessageText {
        messageText(texts.incident(self), message)
    }
}
