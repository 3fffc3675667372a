internal import Repairs

enum ShipmentRoutes {
    static let list = FactRoutes<Shipment>.list("Lists the unit's journeys")

    static let add = FactRoutes<Shipment>.add("Records that the unit was sent")
        .noting("The customer is told of what goes out.")
        .refusing(.notInThisState, .ticketFull)
}
