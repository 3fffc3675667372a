internal import JSON
internal import Repairs

extension CheckInDraft {
    /// Reads a check-in leniently; what its schema found wrong is nil here, or empty, or 0 where a
    /// place in the input must keep its own.
    init(_ body: JSONNode) {
        self.init()
        customer =
            body["customer"].map { value in
                value.isOnFile
                    ? .onFile(value.integer("id") ?? 0)
                    : .inline(Customer(taken: value))
            }
        equipment =
            body["equipment"].map { value in
                value.isOnFile
                    ? .onFile(value.integer("id") ?? 0)
                    : .inline(Equipment(taken: value))
            }
        symptoms = body.items("symptoms").map { $0.text("description") ?? "" }
        if let report = body["conditionReport"], !report.isNull {
            conditionReport = ConditionReportDraft(report)
        }
        diagnosisBy = body.instant("diagnosisBy")
        arrived = body.bool("arrived") ?? true
        notToExceed = Money(body, "notToExceed")
        visitId = body.text("visitId")
        priority = body.word("priority") ?? .normal
        transferOwnership = body.bool("transferOwnership") ?? false
        broughtBy = body["broughtBy"].flatMap { $0.isNull ? nil : BroughtBy(taken: $0) }
        isNewUnit = body.bool("newUnit") ?? false
    }
}

extension JSONNode {
    /// Whether somebody or something on file is named, rather than given inline.
    fileprivate var isOnFile: Bool { self["id"].map { !$0.isNull } ?? false }
}

extension Money {
    /// Reads a member that is money; nil where it is absent or wrong.
    init?(_ body: JSONNode, _ name: StaticString) {
        guard let value = body[name], let amount = value.integer("amount"),
            let currency = value.text("currency")
        else { return nil }
        self.init(amount: amount, currency: currency)
    }
}

extension Tickets.Changes {
    init(_ body: JSONNode) {
        self.init()
        assignee = body.change("assignee") { $0.text("assignee") }
        priority = body.change("priority") { $0.word("priority") }
        notToExceed = body.change("notToExceed") { Money($0, "notToExceed") }
        visitId = body.change("visitId") { $0.text("visitId") }
    }
}
