extension Transitions {
    /// A move as it is asked for; what the input lacked is nil.
    package struct Draft: Sendable {
        package var to: TicketState?
        /// How the visit ends, on the way to a state in which it may.
        package var outcome: Outcome?
        /// Who agreed that the unit stays here; nil once the person is erased.
        package var agreedBy: String?
        /// For the customer.
        package var message: String?
        /// For staff alone.
        package var note: String?
        /// When a part that the repair waits for should come.
        package var partExpectedOn: CalendarDate?
        package var depot: String?
        /// What the depot calls the repair.
        package var depotReference: String?
        /// When the unit should come back from the depot.
        package var expectedBackOn: CalendarDate?
        /// Why a manager passes gates that don't hold.
        package var overrideReason: String?

        package init() {}

        /// Everything that is wrong with it.
        package func faults() -> Faults {
            let message = PlainText.fault(
                message, at: "/message", scalarsMax: PlainText.paragraphsMax, kind: .lines,
                isRequired: false)
            let note = PlainText.fault(
                note, at: "/note", scalarsMax: PlainText.paragraphsMax, kind: .lines,
                isRequired: false)
            let reason = PlainText.fault(
                overrideReason, at: "/override/reason", scalarsMax: PlainText.paragraphsMax,
                kind: .lines, isRequired: false)
            let depot = PlainText.fault(
                depot, at: "/depot", scalarsMax: ConditionReportDraft.nameScalarsMax,
                isRequired: false)
            let reference = PlainText.fault(
                depotReference, at: "/depotReference",
                scalarsMax: ConditionReportDraft.nameScalarsMax, isRequired: false)
            let agreedBy = PlainText.fault(
                agreedBy, at: "/agreedBy", scalarsMax: ConditionReportDraft.nameScalarsMax,
                isRequired: false)
            let to = to == nil ? Fault("/to", "is required") : nil
            return [to, message, note, reason, agreedBy, depot, reference].gathered + misplaced()
        }

        /// Everything that is wrong with it, beside how the ticket's visit is said to end already.
        package func faults(on ticket: Ticket) -> Faults {
            var faults = faults()
            if ticket.state == .diagnosing, to == .qualityCheck, let outcome,
                outcome != .noFaultFound
            {
                faults.append(
                    Fault("/outcome", "must be noFaultFound: a repair goes by way of inRepair"))
            }
            if ticket.state == .received, to == .cancelled, note == nil {
                faults.append(Fault("/note", "is required: why the check-in was a mistake"))
            }
            return faults + [settledOutcome(of: ticket), agreementOfNoUse(on: ticket)].gathered
        }

        /// Once a unit is ready its outcome stands, but for the owner who leaves it here after all.
        private func settledOutcome(of ticket: Ticket) -> Fault? {
            guard [.ready, .unclaimed, .returned].contains(ticket.state),
                [.returned, .unclaimed, .closed].contains(to),
                let outcome, let settled = ticket.outcome, outcome != settled
            else { return nil }
            if to == .closed {
                if ticket.state == .unclaimed { return nil }
                if ticket.state == .ready, outcome == .disposed, settled.canBecomeDisposed {
                    return nil
                }
            }
            return Fault("/outcome", "is settled as \(settled.rawValue) since the unit is ready")
        }

        private func agreementOfNoUse(on ticket: Ticket) -> Fault? {
            guard agreedBy != nil, to == .ready || to == .closed,
                (outcome ?? ticket.outcome)?.leavesNothingToReturn != true
            else { return nil }
            return Fault("/agreedBy", "belongs to the outcome tradedIn or disposed")
        }

        /// What the move has no use for: it would be lost, and its sender think it kept.
        private func misplaced() -> Faults {
            guard let to else { return [] }
            var faults = Faults()
            if let outcome, !to.takes(outcome) {
                faults.append(
                    Fault(
                        "/outcome",
                        to == .cancelled
                            ? "must be withdrawn or declined: nothing was done"
                            : "belongs to a move into qualityCheck or ready"))
            }
            if agreedBy != nil, to != .ready, to != .closed {
                faults.append(
                    Fault(
                        "/agreedBy",
                        "belongs to a move into ready or closed, with the outcome tradedIn or "
                            + "disposed"))
            }
            if to != .awaitingParts, partExpectedOn != nil {
                faults.append(Fault("/partExpectedOn", "belongs to a move into awaitingParts"))
            }
            guard to != .atDepot else { return faults }
            let ofDepot = [
                ("/depot", depot != nil), ("/depotReference", depotReference != nil),
                ("/expectedBackOn", expectedBackOn != nil),
            ]
            return faults
                + ofDepot.map { $0.1 ? Fault($0.0, "belongs to a move into atDepot") : nil }
                .gathered
        }
    }
}

extension TicketState {
    /// Whether a move into the state may say how the visit ends. Once a unit is ready its outcome
    /// is settled; there it may only be said again.
    fileprivate func takes(_ outcome: Outcome) -> Bool {
        switch self {
        case .qualityCheck, .ready, .returned, .unclaimed, .closed: true
        case .cancelled: outcome == .withdrawn || outcome == .declined
        case .registered, .received, .diagnosing, .awaitingApproval, .approved, .inRepair,
            .awaitingParts, .atDepot:
            false
        }
    }
}
