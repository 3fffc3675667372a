internal import JSON
internal import Repairs

enum SettingsRoutes {
    private static let draft = Schema.object("NewSettings", Settings.fields(.input))
    private static let settings = Schema.object(
        "Settings",
        Settings.fields(.filed) + [
            .optional("updatedAt", .instant, "Null until somebody has changed them."),
            .required("version", .version),
        ])

    static let read = ReadOperation.one(
        "Reads the centre's settings", settings
    ) { _, transaction throws(RepairError) in result(try transaction.settings) }

    static let set = WriteOperation.change(
        "Replaces the centre's settings", draft, settings
    ) { call throws(RepairError) in
        let (value, person) = (Settings(taken: call.body), call.person)
        return WritePlan(
            find: { transaction throws(RepairError) in try transaction.settings },
            version: { $0.version },
            validate: { _, _ throws(RepairError) in value.faults() },
            apply: { old, transaction throws(RepairError) in
                let changed = try old.changed(to: value, in: transaction)
                try Audit.changed(from: old, to: changed, by: person.name, in: transaction)
                return result(changed)
            })
    }
    .noting("What is left out has its default. They count from the next request on.")

    private static func result(_ filed: FiledSettings) -> HandlerResult {
        var json = JSONWriter()
        json.object { json in
            filed.value.write(to: &json)
            json.member("updatedAt", filed.updatedAt)
            json.member("version", filed.version)
        }
        return .ok(json.bytes, version: filed.version)
    }
}
