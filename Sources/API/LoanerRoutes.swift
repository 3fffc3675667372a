internal import HTTP
internal import JSON
internal import Repairs

enum LoanerShapes {
    private static let facts: [Field] = [
        .required("brand", .line(1...100)),
        .required("model", .line(1...100)),
        .required("serialNumber", .line(1...100)),
        .required("condition", .paragraphs()),
    ]

    static let draft = Shape.object("NewLoaner", facts)

    static let loaner = Shape.object(
        "Loaner",
        [.required("id", .id)] + facts + [
            .optional("ticketId", .ticketId, "Where it is out; null while it is here."),
            .required("createdAt", .instant),
            .required("createdBy", .line()),
            .required("version", .version, "One more with each loan and each return."),
        ])
}

enum LoanerRoutes {
    static let list = ReadOperation.list(
        "Lists the loaners", of: LoanerShapes.loaner
    ) { call, transaction throws(RepairError) in
        let page = try Loaners.page(
            after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(page, key: { [$0.id] }) { loaner, json in json.raw(loaner.json) }
    }

    static let read = ReadOperation.one(
        "Reads a loaner", LoanerShapes.loaner
    ) { call, transaction throws(RepairError) in
        let loaner = try Loaners.read(try call.id(of: "loaner"), in: transaction)
        return .ok(loaner.json, version: loaner.version)
    }

    static let create = WriteOperation.create(
        "Puts a loaner into the pool", LoanerShapes.draft, LoanerShapes.loaner
    ) { call throws(RepairError) in
        let draft = LoanerDraft(call.body)
        let person = call.person
        return WritePlan(
            check: { _ throws(RepairError) in draft.faults() },
            act: { transaction throws(RepairError) in
                let loaner = try Loaners.create(draft, by: person, in: transaction)
                return Reply.created(
                    loaner.json, at: "/v1/loaners/\(loaner.id)", version: loaner.version)
            })
    }
    .refusing(.alreadyOnFile)
}

extension LoanerDraft {
    fileprivate init(_ body: JSONValue) {
        self.init()
        brand = body.text("brand").map(PlainText.trimmed)
        model = body.text("model").map(PlainText.trimmed)
        serialNumber = body.text("serialNumber").map(EquipmentDraft.serialNumber)
        condition = body.text("condition")
    }
}

extension Loaner {
    fileprivate var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("id", id)
            json.member("brand", brand)
            json.member("model", model)
            json.member("serialNumber", serialNumber)
            json.member("condition", condition)
            json.member("ticketId", ticketId?.text)
            json.member("createdAt", createdAt.text)
            json.member("createdBy", createdBy)
            json.member("version", version)
        }
        return json.bytes
    }
}
