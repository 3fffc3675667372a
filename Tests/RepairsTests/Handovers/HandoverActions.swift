import TestSupport

@testable import Repairs

/// What the desk does when a unit goes back.
extension TestShop {
    static func handoverDraft(
        _ serialNumber: String = "4012345", accessories: [(String, Int64)] = [("Battery", 1)],
        recipient: String = "Ming Tan", identification: String? = nil
    ) -> Handover {
        var draft = Handover()
        (draft.serialNumber, draft.recipient) = (serialNumber, recipient)
        draft.identification = identification
        draft.accessories = accessories.map {
            ConditionReport.Accessory(name: $0.0, quantity: $0.1)
        }
        return draft
    }

    @discardableResult
    func giveBack(_ id: TicketID, _ handover: Handover = handoverDraft()) throws
        -> Recorded<Handover>
    { try add(handover, to: id, by: desk) }

    func handovers(_ id: TicketID) throws -> [Recorded<Handover>] {
        try all(Handover.self, of: id)
    }

    /// No chain is damaged.
    func hasWholeChains() throws -> Bool {
        try write { transaction throws(RepairError) in
            try ChainCheck.page(after: 0, limit: 1000, in: transaction)
        }.damages.isEmpty
    }
}
