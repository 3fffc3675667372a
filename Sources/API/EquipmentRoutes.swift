internal import HTTP
internal import Repairs

enum EquipmentRoutes {
    static let list = RecordRoutes<Equipment>.listInEitherOrder(
        "Finds units",
        query: [
            .init(
                "serialNumber", .serialNumber,
                "Of whatever brand and model; only letters and digits count."),
            .init("customerId", .id, "Those of a customer."),
        ]
    ) { call, page, transaction throws(RepairError) in
        try EquipmentRegister.list(
            serialNumber: call.query.text("serialNumber"),
            customerId: call.query.integer("customerId"), page, in: transaction)
    }

    static let read = RecordRoutes<Equipment>.read("Reads a unit")

    static let change = WriteOperation.change(
        "Corrects a unit",
        .object(
            "EquipmentPatch",
            Equipment.fields(.patch) + [.kept("newUnit", .bool, TicketSchemas.newUnitDoc)]),
        RecordRoutes<Equipment>.item
    ) { call throws(RepairError) in
        let (id, body) = (try call.id(of: Equipment.kind.concept), call.body)
        let isNewUnit = body.bool("newUnit") ?? false
        return WritePlan(
            find: { transaction throws(RepairError) in
                let old = try Equipment.read(id, in: transaction)
                let unit = old.value.patched(by: body).settled(correcting: old.value)
                return (old: old, unit: unit)
            },
            version: { found in found.old.version },
            validate: { found, _ throws(RepairError) in
                found.unit.faults(correcting: found.old.value)
            },
            apply: { found, transaction throws(RepairError) in
                RecordRoutes<Equipment>.result(
                    try EquipmentRegister.change(
                        found.old, to: found.unit, isNewUnit: isNewUnit, in: transaction))
            })
    }
    .noting(
        "What is left out stays; null takes away, but no serial number. A serial number takes the "
            + "place of `noSerialNumber`, and the other way round."
    )
    .refusing(.alreadyOnFile, .serialHeldByAnotherCustomer, .resemblesUnitOnFile)
}
