internal import Repairs

enum HandoverRoutes {
    static let list = FactRoutes<Handover>.list("Lists what was given back to whom")

    static let add = WriteOperation.create(
        "Gives the unit back", FactRoutes<Handover>.draft, FactRoutes<Handover>.item
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let (handover, person) = (Handover(taken: call.body), call.person)
        return FactRoutes.plan(handover, to: id, by: person).leaving {
            transaction, error throws(RepairError) in
            guard case .unmet = error else { return }
            try handover.noteRefused(to: id, by: person, in: transaction)
        }
    }
    .noting(
        "The last one counts. Another unit's serial number is `gate-not-met` at once, and stands "
            + "on the timeline; the other gates are asked by the move to `returned`."
    )
    .refusing(.gateNotMet, .notInThisState)
}
