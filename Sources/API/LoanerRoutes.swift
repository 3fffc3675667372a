internal import HTTP
internal import JSON
internal import Repairs

enum LoanerSchemas {
    static let draft = Schema.object("NewLoaner", LoanerDraft.fields(.input))

    static let loaner = Schema.object(
        "Loaner",
        [.required("id", .id)] + LoanerDraft.fields(.output) + [
            .optional("ticketId", .ticketId, "Where it is out; null while it is here."),
            .required("createdAt", .instant),
            .required("createdBy", .line()),
            .required("version", .version, "One more with each loan and each return."),
        ])
}

enum LoanerRoutes {
    static let list = ReadOperation.list(
        "Lists the loaners", of: LoanerSchemas.loaner
    ) { call, transaction throws(RepairError) in
        let page = try Loaners.page(
            after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(page, key: { [$0.id] }) { loaner, json in json.raw(loaner.json) }
    }

    static let read = ReadOperation.one(
        "Reads a loaner", LoanerSchemas.loaner
    ) { call, transaction throws(RepairError) in
        let loaner = try Loaners.read(try call.id(of: "loaner"), in: transaction)
        return .ok(loaner.json, version: loaner.version)
    }

    static let create = WriteOperation.create(
        "Puts a loaner into the pool", LoanerSchemas.draft, LoanerSchemas.loaner
    ) { call throws(RepairError) in
        let draft = LoanerDraft(taken: call.body)
        let person = call.person
        return WritePlan(
            apply: { transaction throws(RepairError) in
                let loaner = try Loaners.create(draft, by: person, in: transaction)
                return HandlerResult.created(
                    loaner.json, at: "/v1/loaners/\(loaner.id)", version: loaner.version)
            })
    }
    .refusing(.alreadyOnFile)
}

extension Loaner {
    fileprivate var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("id", id)
            unit.write(to: &json)
            json.member("ticketId", ticketId?.text)
            json.member("createdAt", createdAt.text)
            json.member("createdBy", createdBy)
            json.member("version", version)
        }
        return json.bytes
    }
}
