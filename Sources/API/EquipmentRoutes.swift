internal import HTTP
internal import Repairs

enum EquipmentRoutes {
    static let list = RecordRoutes<Equipment>.list(
        "Finds units",
        query: [
            .init("serialNumber", .serialNumber, "Of whatever brand; case and spaces don't count.")
        ]
    ) { call, after, limit, transaction throws(RepairError) in
        try EquipmentRegister.list(
            serialNumber: call.query.text("serialNumber"), after: after, limit: limit,
            in: transaction)
    }

    static let read = RecordRoutes<Equipment>.read("Reads a unit")

    static let change = RecordRoutes<Equipment>.change("Corrects a unit") {
        old, unit, _, transaction throws(RepairError) in
        try EquipmentRegister.change(old, to: unit, in: transaction)
    }
    .noting("What is left out stays; null takes away, but no serial number.")
    .refusing(.alreadyOnFile, .serialHeldByAnotherCustomer)
}
