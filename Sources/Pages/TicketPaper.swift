package import Repairs

/// What the customer is handed on paper: the receipt as the unit is taken in, and the report as it
/// is given back.
package struct TicketPaper {
    private let facts: TicketFacts
    private let customer: OnFile<Customer>?
    private let unit: OnFile<Equipment>
    private let statusURL: String
    private let comparison: Comparison
    private let repair: RepairRecord
    private var ticket: Ticket { facts.ticket }

    /// Reads all that either page shows.
    package init(_ ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        facts = try Tickets.facts(of: ticket, in: transaction)
        customer =
            if let id = ticket.customerId { try Customer.read(id, in: transaction) } else { nil }
        unit = try Equipment.read(ticket.equipmentId, in: transaction)
        statusURL = transaction.statusURL(of: ticket)
        comparison = try Comparison(of: ticket, in: transaction)
        repair = try RepairRecord(ticket, in: transaction)
    }

    package func receipt() -> [UInt8] {
        var paper = Paper(title: "Repair receipt", ticket: ticket)
        subject(on: &paper)
        symptoms(on: &paper)
        if let intake = latest(.intake) {
            paper.heading("Condition as received")
            condition(intake, on: &paper)
            accessories(intake, on: &paper)
            agreement(intake, on: &paper)
        } else {
            paper.heading("Condition as received")
            paper.paragraph("The unit has not arrived yet.")
        }
        promises(on: &paper)
        seals(on: &paper)
        paper.signature("Customer")
        return paper.finished()
    }

    package func report() -> [UInt8] {
        var paper = Paper(title: "Repair report", ticket: ticket)
        subject(on: &paper)
        paper.list([
            ("Outcome", ticket.outcome?.rawValue),
            ("Returned", ticket.returnedAt.map(Paper.time)),
        ])
        symptoms(on: &paper)
        repair.write(to: &paper, symptoms: facts.symptoms)
        beforeAndAfter(on: &paper)
        for intake in facts.conditionReports.filter({ $0.stage == .intake }).suffix(1) {
            agreement(intake, on: &paper)
        }
        promises(on: &paper)
        repair.writeEnd(to: &paper)
        seals(on: &paper)
        paper.signature("Received by")
        return paper.finished()
    }

    private func latest(_ stage: ConditionReport.Stage) -> ConditionReport? {
        facts.conditionReports.last { $0.stage == stage }
    }

    private func subject(on paper: inout Paper) {
        paper.list([
            ("Customer", customer?.name),
            ("Unit", unit.brand + " " + unit.model),
            (
                "Serial number",
                unit.serialNumber ?? unit.noSerialNumber.map { "none (\($0.reason))" }
            ),
            ("Received", ticket.receivedAt.map(Paper.time)),
            ("Status", statusURL),
        ])
    }

    private func symptoms(on paper: inout Paper) {
        paper.heading("What the customer reports")
        for symptom in facts.symptoms { paper.paragraph("\(symptom.id). \(symptom.description)") }
    }

    private func condition(_ report: ConditionReport, on paper: inout Paper) {
        paper.table(
            ["Zone or function", "Condition", "Note"],
            report.zones.map { [$0.zone, $0.condition.rawValue, $0.note ?? ""] }
                + report.functions.map { [$0.function, $0.result.words, $0.note ?? ""] })
    }

    private func accessories(_ report: ConditionReport, on paper: inout Paper) {
        paper.heading("Accessories")
        paper.table(
            ["Accessory", "Quantity"], report.accessories.map { [$0.name, String($0.quantity)] })
    }

    /// Intake beside handover, by the names that both use.
    private func beforeAndAfter(on paper: inout Paper) {
        let (before, after) = (latest(.intake), latest(.handover))
        paper.heading("Condition before and after")
        paper.table(
            ["Zone or function", "Before", "After"],
            ConditionTable(before?.conditions ?? [], after?.conditions ?? []).rows)
        paper.heading("Accessories")
        paper.table(
            ["Accessory", "Before", "After"],
            ConditionTable(before?.quantities ?? [], after?.quantities ?? []).rows)
        let settled = comparison.differences.filter(\.isSettled)
        if settled.isEmpty { return }
        paper.heading("Differences explained")
        paper.table(
            ["What", "Explanation"],
            settled.map { difference in
                let incident = difference.incident.map { "Incident \($0)" }
                let texts = [difference.explanation, incident].compactMap(\.self)
                return [difference.subject.name, texts.joined(separator: "\n")]
            })
    }

    private func agreement(_ intake: ConditionReport, on paper: inout Paper) {
        paper.heading("Agreement to the condition as received")
        paper.list([
            ("Agreed by", intake.agreedBy), ("Not agreed", intake.refusedToAgree),
            ("Recorded", Paper.time(intake.at) + ", " + intake.by),
            (
                "Work without asking again, up to",
                ticket.notToExceed.map { Wording.amount($0.amount, $0.currency) }
            ),
        ])
    }

    private func promises(on paper: inout Paper) {
        if facts.promises.isEmpty { return }
        paper.heading("Promised")
        paper.table(
            ["What", "By", "First promised", "Reason"],
            facts.promises.map {
                [
                    $0.kind.rawValue, Paper.time($0.dueAt), Paper.time($0.originalDueAt),
                    $0.reason ?? "",
                ]
            })
    }

    private func seals(on paper: inout Paper) {
        paper.heading("Seal")
        for report in facts.conditionReports {
            paper.seal(
                report.seal, of: "Condition report \(report.number), \(report.stage.rawValue)")
        }
        paper.seal(ticket.head.hash, of: "The whole history, \(ticket.head.count) events")
        paper.paragraph("How a seal is checked: /evidence on this centre's server.")
    }
}
