@testable import Repairs

/// What the desk does when a unit goes back.
extension TestShop {
    static func handoverDraft(
        _ serialNumber: String? = "4012345", accessories: [(String, Int64)] = [("Battery", 1)],
        recipient: String? = "Ming Tan", identification: String? = nil
    ) -> HandoverDraft {
        var draft = HandoverDraft()
        (draft.serialNumber, draft.recipient) = (serialNumber, recipient)
        draft.identification = identification
        draft.accessories = accessories.map {
            ConditionReport.Accessory(name: $0.0, quantity: $0.1)
        }
        return draft
    }

    @discardableResult
    func giveBack(_ id: TicketID, _ draft: HandoverDraft = handoverDraft()) throws -> Handover {
        try write { transaction throws(RepairError) in
            try Handovers.add(draft, to: id, by: desk, in: transaction).handover
        }
    }

    func handovers(_ id: TicketID) throws -> [Handover] {
        try write { transaction throws(RepairError) in
            try Handovers.page(
                of: try Tickets.read(id, in: transaction), after: 0, limit: 100, in: transaction)
        }
    }

    /// No chain is damaged.
    func hasWholeChains() throws -> Bool {
        try write { transaction throws(RepairError) in
            try ChainCheck.page(after: 0, limit: 1000, in: transaction)
        }.damages.isEmpty
    }
}
