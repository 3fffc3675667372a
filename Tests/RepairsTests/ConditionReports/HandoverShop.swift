import TestSupport
import Testing

@testable import Repairs

/// What staff do about the condition of a unit.
extension TestShop {
    /// A report as a check-in of `sampleCheckIn` has it, changed.
    @discardableResult
    func handover(
        _ id: TicketID, stage: ConditionReport.Stage = .handover,
        _ change: (inout ConditionReportDraft) -> Void = { _ in }
    ) throws -> ConditionReport {
        var draft = sampleCheckIn().conditionReport ?? ConditionReportDraft()
        draft.stage = stage
        if stage == .handover { draft.agreedBy = nil }
        change(&draft)
        return try write { [draft] transaction throws(RepairError) in
            try ConditionReports.add(draft, to: id, by: bench, in: transaction).report
        }
    }

    func comparison(_ id: TicketID) throws -> Comparison {
        try write { transaction throws(RepairError) in
            try Comparison(of: try Tickets.read(id, in: transaction), in: transaction)
        }
    }

    @discardableResult
    func explain(
        _ id: TicketID, zone: String? = nil, function: String? = nil, accessory: String? = nil,
        _ text: String = "Replaced"
    ) throws -> Recorded<Explanation> {
        var explanation = Explanation()
        (explanation.named.zone, explanation.named.function) = (zone, function)
        (explanation.named.accessory, explanation.explanation) = (accessory, text)
        return try add(explanation, to: id, by: bench)
    }

    @discardableResult
    func incident(
        _ id: TicketID, zone: String? = nil, function: String? = nil, accessory: String? = nil,
        kind: Incident.Kind = .damage, description: String = "It slipped off the bench",
        foundBy: String? = nil
    ) throws -> Recorded<Incident> {
        var incident = Incident()
        (incident.kind, incident.description, incident.foundBy) = (kind, description, foundBy)
        (incident.named.zone, incident.named.function) = (zone, function)
        incident.named.accessory = accessory
        return try add(incident, to: id, by: bench)
    }

    @discardableResult
    func resolve(
        _ number: Int64, on id: TicketID, _ text: String = "New top plate, at our cost",
        liability: IncidentResolution.Liability = .centre, remedy: String? = nil
    ) throws -> Recorded<Incident> {
        var ending = IncidentResolution()
        (ending.resolution, ending.liability, ending.remedy) = (text, liability, remedy)
        return try with(id) { [ending] ticket, transaction throws(RepairError) in
            let incident = try Incident.read(number, of: ticket, in: transaction)
            return try ending.end(incident, on: &ticket, by: boss, in: transaction)
        }
    }

    func incidents(_ id: TicketID) throws -> [Recorded<Incident>] {
        try all(Incident.self, of: id)
    }

    /// What a move's gate says is missing; nil where the gate holds.
    func missing(_ gate: Gate, _ id: TicketID, to state: TicketState) throws -> String? {
        try possible(id, for: bench).first { $0.to == state }?.unmet
            .first { $0.gate == gate }?.detail
    }
}
