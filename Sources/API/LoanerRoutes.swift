internal import JSON
internal import Repairs

enum LoanerRoutes {
    static let list = RecordRoutes<Loaner>.list("Lists the loaners")
    static let read = RecordRoutes<Loaner>.read("Reads a loaner")
    static let create = RecordRoutes<Loaner>.create("Puts a loaner into the pool", Loaner.create)
        .refusing(.alreadyOnFile)

    static let change = WriteOperation.change(
        "Corrects a loaner's condition, or takes it out of the pool",
        .object(
            "LoanerPatch",
            [
                .kept("condition", .paragraphs()),
                .kept("available", .bool, "Whether it may be lent."),
                .optional("reason", .paragraphs(), "Why it may not be lent, or may again."),
            ]), RecordRoutes<Loaner>.item
    ) { call throws(RepairError) in
        let (id, person) = (try call.id(of: Loaner.kind.concept), call.person)
        var changes = Loaner.Changes()
        changes.condition = call.body.text("condition")
        changes.available = call.body.bool("available")
        changes.reason = call.body.change("reason") { $0.text("reason") }
        return WritePlan(
            find: { transaction throws(RepairError) in try Loaner.read(id, in: transaction) },
            version: { $0.version },
            apply: { [changes] loaner, transaction throws(RepairError) in
                let changed = try Loaner.change(loaner, changes, in: transaction)
                try Audit.changed(from: loaner, to: changed, by: person.name, in: transaction)
                return RecordRoutes<Loaner>.result(changed)
            })
    }
}
