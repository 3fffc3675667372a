internal import HTTP
internal import JSON
internal import Repairs

enum EquipmentRoutes {
    static let list = ReadOperation.list(
        "Finds units",
        query: [
            .init("serialNumber", .serialNumber, "Of whatever brand; case and spaces don't count.")
        ],
        of: equipment
    ) { call, transaction throws(RepairError) in
        let found = try EquipmentRegister.list(
            serialNumber: call.query.text("serialNumber"), after: call.page.afterId,
            limit: call.page.limit + 1, in: transaction)
        return call.list(found, key: { [$0.id] }, write)
    }

    static let read = ReadOperation.one(
        "Reads a unit", equipment
    ) { call, transaction throws(RepairError) in
        result(to: try EquipmentRegister.read(try call.id(of: "equipment"), in: transaction))
    }

    static let change = WriteOperation.change(
        "Corrects a unit", patch, equipment
    ) { call throws(RepairError) in
        let id = try call.id(of: "equipment")
        let change = EquipmentChange(call.body)
        return WritePlan(
            find: { transaction throws(RepairError) in
                try EquipmentRegister.read(id, in: transaction)
            },
            version: { $0.version },
            validate: { unit, _ throws(RepairError) in change.faults(to: unit) },
            apply: { unit, transaction throws(RepairError) in
                result(to: try EquipmentRegister.change(unit, change, in: transaction))
            })
    }
    .noting("What is left out stays; null takes away, but no serial number.")
    .refusing(.alreadyOnFile, .serialHeldByAnotherCustomer)
}

/// How a unit stands in JSON.
extension EquipmentRoutes {
    /// As it is handed in at check-in.
    static let draft = Schema.object(
        "EquipmentDraft",
        [
            .required("category", .word(Category.self)),
            .required("brand", .line(1...100)),
            .required("model", .line(1...100)),
            .optional("serialNumber", .serialNumber, "Required unless it is a mail-in."),
            .optional("purchasedOn", .date),
        ])

    static let patch = Schema.object(
        "EquipmentPatch",
        [
            .kept("category", .word(Category.self)),
            .kept("brand", .line(1...100)),
            .kept("model", .line(1...100)),
            .optional("serialNumber", .serialNumber),
            .optional("purchasedOn", .date),
        ])

    static let equipment = Schema.object(
        "Equipment",
        [
            .required("id", .id),
            .optional("customerId", .id, "Its owner; null for an imported record's."),
            .required("category", .word(Category.self)),
            .required("brand", .line(1...100)),
            .required("model", .line(1...100)),
            .optional("serialNumber", .serialNumber),
            .optional("purchasedOn", .date),
            .required("createdAt", .instant),
            .required("updatedAt", .instant),
            .required("version", .version),
        ])

    static func write(_ equipment: Equipment, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", equipment.id)
            json.member("customerId", equipment.customerId)
            json.member("category", equipment.category.rawValue)
            json.member("brand", equipment.brand)
            json.member("model", equipment.model)
            json.member("serialNumber", equipment.serialNumber)
            json.member("purchasedOn", equipment.purchasedOn?.text)
            json.member("createdAt", equipment.createdAt.text)
            json.member("updatedAt", equipment.updatedAt.text)
            json.member("version", equipment.version)
        }
    }

    private static func result(to equipment: Equipment) -> HandlerResult {
        var json = JSONWriter()
        write(equipment, to: &json)
        var result = HandlerResult.ok(json.bytes, version: equipment.version)
        result.customerId = equipment.customerId
        return result
    }
}

extension EquipmentDraft {
    init(_ json: JSONNode) {
        self.init(
            category: json.word("category"), brand: json.text("brand"), model: json.text("model"),
            serialNumber: json.text("serialNumber"), purchasedOn: json.date("purchasedOn"))
    }
}

extension EquipmentChange {
    init(_ json: JSONNode) {
        self.init(
            category: json.change("category") { $0.word("category") },
            brand: json.change("brand") { $0.text("brand") },
            model: json.change("model") { $0.text("model") },
            serialNumber: json.change("serialNumber") { $0.text("serialNumber") },
            purchasedOn: json.change("purchasedOn") { $0.date("purchasedOn") })
    }
}
