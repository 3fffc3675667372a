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
            try Explanations.comparison(
                of: try Tickets.read(id, in: transaction), in: transaction)
        }
    }

    @discardableResult
    func explain(
        _ id: TicketID, zone: String? = nil, function: String? = nil, accessory: String? = nil,
        _ text: String? = "Replaced"
    ) throws -> Explanation {
        var draft = ExplanationDraft()
        (draft.subject.zone, draft.subject.function) = (zone, function)
        (draft.subject.accessory, draft.text) = (accessory, text)
        return try write { [draft] transaction throws(RepairError) in
            try Explanations.add(draft, to: id, by: bench, in: transaction).explanation
        }
    }

    @discardableResult
    func incident(
        _ id: TicketID, zone: String? = nil, function: String? = nil, accessory: String? = nil,
        kind: Incident.Kind? = .damage, description: String? = "It slipped off the bench",
        foundBy: String? = nil
    ) throws -> Incident {
        var draft = IncidentDraft()
        (draft.kind, draft.description, draft.foundBy) = (kind, description, foundBy)
        (draft.subject.zone, draft.subject.function) = (zone, function)
        draft.subject.accessory = accessory
        return try write { [draft] transaction throws(RepairError) in
            try Incidents.add(draft, to: id, by: bench, in: transaction).incident
        }
    }

    @discardableResult
    func resolve(
        _ number: Int64, on id: TicketID, _ text: String? = "New top plate, at our cost",
        liability: Incident.Liability? = .centre, remedy: String? = nil
    ) throws -> Incident {
        var draft = IncidentResolutionDraft()
        (draft.resolution, draft.liability, draft.remedy) = (text, liability, remedy)
        return try write { [draft] transaction throws(RepairError) in
            try Incidents.resolve(number, draft, on: id, by: boss, in: transaction).incident
        }
    }

    func incidents(_ id: TicketID) throws -> [Incident] {
        try write { transaction throws(RepairError) in
            try Incidents.all(of: try Tickets.read(id, in: transaction), in: transaction)
        }
    }

    /// What a move's gate says is missing; nil where the gate holds.
    func missing(_ gate: Gate, _ id: TicketID, to state: TicketState) throws -> String? {
        try possible(id, for: bench).first { $0.to == state }?.unmet
            .first { $0.gate == gate }?.detail
    }
}
