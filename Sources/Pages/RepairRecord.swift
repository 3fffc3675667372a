internal import Repairs

/// What was found, agreed, done and tested.
struct RepairRecord {
    private let findings: [Recorded<Finding>]
    private let coverage: Recorded<Coverage>?
    private let repairWarranty: CalendarDate?
    private let quotes: [Quote]
    private let work: [Recorded<Work>]
    private let tests: [Recorded<Verification>]
    private let incidents: [Recorded<Incident>]
    private let payments: [Recorded<Payment>]
    private let refunds: [Recorded<Refund>]
    private let balance: Balance?
    /// The unit that is given for this one.
    private let replacement: Recorded<Replacement>?
    /// The last one counts.
    private let handover: Recorded<Handover>?
    /// More than any repair has; a page is bounded.
    private static let most = 1000

    init(_ ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        let most = RepairRecord.most
        findings = try Finding.page(of: ticket, after: 0, limit: most, in: transaction)
        coverage = try Coverage.last(of: ticket, in: transaction)
        repairWarranty = try Coverage.repairWarranty(of: ticket, in: transaction)
        quotes = try Quotes.page(of: ticket, after: 0, limit: most, in: transaction)
        work = try Work.page(of: ticket, after: 0, limit: most, in: transaction)
            .filter { $0.ended == nil }
        tests = try Verification.page(of: ticket, after: 0, limit: most, in: transaction)
        incidents = try Incident.page(of: ticket, after: 0, limit: most, in: transaction)
        payments = try Payment.page(of: ticket, after: 0, limit: most, in: transaction)
            .filter { $0.ended == nil }
        refunds = try Refund.page(of: ticket, after: 0, limit: most, in: transaction)
        balance = try Balance(of: ticket, in: transaction)
        replacement = try Replacement.counting(
            on: ticket, outcome: ticket.outcome, in: transaction)
        handover = try Handover.last(of: ticket, in: transaction)
    }

    func write(to paper: inout Paper, symptoms: [Symptom]) {
        paper.heading("Findings")
        paper.table(
            ["Symptom", "Finding", "Cause"],
            findings.map { ["Symptom \($0.symptomId)", $0.description, $0.cause ?? ""] })
        agreements(on: &paper)
        paper.heading("Work")
        paper.table(
            ["Work", "Parts", "When, by"],
            work.map { record in
                let parts = record.parts.map(RepairRecord.text).joined(separator: "\n")
                return [record.description, parts, Paper.time(record.at) + ", " + record.by]
            })
        paper.heading("Tests")
        paper.table(
            ["Tested", "Result", "Note", "When, by"],
            tests.map { test in
                [
                    test.fact.words, test.result.words, test.note ?? "",
                    Paper.time(test.at) + ", " + test.by,
                ]
            })
        if incidents.isEmpty { return }
        paper.heading("Incidents in our hands")
        paper.table(
            ["Incident", "What", "Settled"],
            incidents.map { incident in
                let settled = incident.ended.map { ended in
                    let ending = ended.ending
                    let borne = "Borne by: " + ending.liability.rawValue
                    return [ending.resolution, borne, ending.remedy]
                        .compactMap(\.self).joined(separator: "\n")
                }
                let name = incident.subject?.name ?? ""
                return [
                    "\(incident.number) \(incident.kind.rawValue)",
                    name + ": " + incident.description, settled ?? "not yet",
                ]
            })
    }

    /// What was paid, and to whom the unit went.
    func writeEnd(to paper: inout Paper) {
        if !payments.isEmpty {
            paper.heading("Paid")
            paper.table(
                ["Amount", "How", "When"],
                payments.map { payment in
                    let how = [payment.method.rawValue, payment.reference].compactMap(\.self)
                    return [
                        Wording.amount(payment.money.amount, payment.money.currency),
                        how.joined(separator: ", "), Paper.time(payment.at),
                    ]
                })
            if !refunds.isEmpty {
                paper.heading("Given back")
                paper.table(
                    ["Amount", "How", "When"],
                    refunds.map { refund in
                        let how = [refund.method.rawValue, refund.reference].compactMap(\.self)
                        return [
                            Wording.amount(refund.amount, refund.currency),
                            how.joined(separator: ", "), Paper.time(refund.at),
                        ]
                    })
            }
            if let balance {
                paper.list([
                    ("Due in all", RepairRecord.text(balance.due)),
                    ("Still to be paid", RepairRecord.text(balance.owed)),
                    ("To be given back", RepairRecord.text(balance.excess)),
                ])
            }
        }
        if let replacement {
            paper.heading("Given in its place")
            paper.list([
                (
                    "Unit",
                    [replacement.brand, replacement.model].compactMap(\.self)
                        .joined(separator: " ")
                ),
                (
                    "Serial number",
                    replacement.serialNumber
                        ?? replacement.noSerialNumber.map { "none (\($0.reason))" }
                ), ("Condition", replacement.condition),
            ])
        }
        guard let handover else { return }
        paper.heading("Handed over")
        paper.list([
            ("To", handover.recipient), ("Identification", handover.identification),
            ("Serial number read", handover.serialNumber),
            ("Recorded", Paper.time(handover.at) + ", " + handover.by),
            ("Warranty on the repair until", repairWarranty?.text),
        ])
    }

    /// Who pays, and what the customer said yes or no to.
    private func agreements(on paper: inout Paper) {
        paper.heading("Agreed")
        paper.list([("Coverage", coverage?.kind.rawValue), ("Reason", coverage?.reason)])
        let decided = quotes.filter { $0.decision != nil }
        if decided.isEmpty, coverage != nil { return }
        paper.table(
            ["Quote", "Decision", "Total", "When, by"],
            decided.map { quote in
                let option = quote.approvedOption
                let decision = quote.decision
                let who = [
                    decision?.decidedBy, decision?.channel.rawValue,
                    decision?.takenBy.map { "taken by " + $0 },
                ].compactMap(\.self)
                let total = option.map { Wording.amount($0.sums.total, quote.currency) }
                return [
                    "\(quote.number). \(quote.work)",
                    [quote.status.rawValue, option?.title].compactMap(\.self)
                        .joined(separator: ": "),
                    total ?? "",
                    ([decision.map { Paper.time($0.at) } ?? ""] + who).joined(separator: ", "),
                ]
            })
    }

    /// Nil where it is nothing.
    private static func text(_ money: Money) -> String? {
        money.amount == 0 ? nil : Wording.amount(money.amount, money.currency)
    }

    private static func text(_ part: Work.Part) -> String {
        var text = "\(part.quantity) × "
        text += [part.description, part.partNumber].compactMap(\.self).joined(separator: ", ")
        if let old = part.oldSerialNumber { text += ", out: " + old }
        if let new = part.newSerialNumber { text += ", in: " + new }
        return text
    }
}

extension Verification {
    var words: String {
        symptomId.map { "Symptom \($0)" } ?? function ?? ""
    }
}

extension Verification.Result {
    var words: String {
        switch self {
        case .pass: "pass"
        case .fail: "fail"
        case .notReproduced: "not reproduced"
        case .declined: "declined by the customer"
        }
    }
}
