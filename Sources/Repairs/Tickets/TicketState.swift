/// Where a ticket stands.
package enum TicketState: String, Sendable, CaseIterable {
    case registered, received, diagnosing, awaitingApproval, approved, inRepair, awaitingParts
    case atDepot, qualityCheck, ready, returned, unclaimed, closed, cancelled

    /// The unit is in the house: received and not yet returned.
    package var isHere: Bool {
        switch self {
        case .registered, .returned, .closed, .cancelled: false
        case .received, .diagnosing, .awaitingApproval, .approved, .inRepair, .awaitingParts,
            .atDepot, .qualityCheck, .ready, .unclaimed:
            true
        }
    }

    /// The customer may still be owed a word.
    package var isOpen: Bool {
        switch self {
        case .returned, .closed, .cancelled: false
        case .registered, .received, .diagnosing, .awaitingApproval, .approved, .inRepair,
            .awaitingParts, .atDepot, .qualityCheck, .ready, .unclaimed:
            true
        }
    }

    /// Nobody has said yet what is wrong with the unit.
    var isBeforeDiagnosis: Bool {
        switch self {
        case .registered, .received, .diagnosing: true
        case .awaitingApproval, .approved, .inRepair, .awaitingParts, .atDepot, .qualityCheck,
            .ready, .returned, .unclaimed, .closed, .cancelled:
            false
        }
    }

    /// A repair may still be under way or to come.
    var isBeforeRepair: Bool {
        switch self {
        case .registered, .received, .diagnosing, .awaitingApproval, .approved, .inRepair,
            .awaitingParts, .atDepot, .qualityCheck:
            true
        case .ready, .returned, .unclaimed, .closed, .cancelled: false
        }
    }

    /// The party whose turn it is.
    package var waitingOn: WaitingOn {
        switch self {
        case .awaitingApproval, .ready: .customer
        case .awaitingParts, .atDepot: .supplier
        case .registered: .carrier
        case .returned, .closed, .cancelled: .none
        case .received, .diagnosing, .approved, .inRepair, .qualityCheck, .unclaimed: .centre
        }
    }
}

package enum WaitingOn: String, Sendable, CaseIterable {
    case centre, customer, supplier, carrier, none
}

/// How a visit ended for the unit; separate from its state.
package enum Outcome: String, Sendable, CaseIterable {
    case repaired, adjusted, noFaultFound, exchanged, replaced, tradedIn, declined, unrepairable
    case withdrawn, disposed

    /// Whether it says that something was done to the unit, which the customer has to agree to.
    var needsApproval: Bool {
        switch self {
        case .repaired, .adjusted, .exchanged, .replaced: true
        case .noFaultFound, .tradedIn, .declined, .unrepairable, .withdrawn, .disposed: false
        }
    }

    /// Whether the unit's return starts a warranty on the repair.
    var startsWarranty: Bool {
        switch self {
        case .repaired, .adjusted: true
        case .noFaultFound, .exchanged, .replaced, .tradedIn, .declined, .unrepairable, .withdrawn,
            .disposed:
            false
        }
    }
}

package enum Priority: String, Sendable, CaseIterable {
    case normal, urgent
}
