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

    /// A quote that was sent can be decided.
    var takesDecision: Bool { self == .received || self == .awaitingApproval }

    /// The party whose turn it is.
    package var waitingOn: WaitingOn {
        switch self {
        case .awaitingApproval, .ready, .unclaimed: .customer
        case .awaitingParts, .atDepot: .supplier
        case .registered: .carrier
        case .returned, .closed, .cancelled: .none
        case .received, .diagnosing, .approved, .inRepair, .qualityCheck: .centre
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

    /// True if the unit stays here and nothing goes back in its place.
    var leavesNothingToReturn: Bool {
        switch self {
        case .tradedIn, .disposed: true
        case .repaired, .adjusted, .noFaultFound, .exchanged, .replaced, .declined, .unrepairable,
            .withdrawn:
            false
        }
    }

    /// True if the unit that was brought in does not go back: what it looks like on the way out is
    /// nobody's question.
    var keepsUnit: Bool {
        switch self {
        case .exchanged, .replaced, .tradedIn, .disposed: true
        case .repaired, .adjusted, .noFaultFound, .declined, .unrepairable, .withdrawn: false
        }
    }

    /// Whether its owner may still leave a unit with us that is ready to go back unrepaired.
    var canBecomeDisposed: Bool {
        switch self {
        case .declined, .unrepairable, .noFaultFound, .withdrawn: true
        case .repaired, .adjusted, .exchanged, .replaced, .tradedIn, .disposed: false
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
