/// Who pays for a repair and why: one answer at a time, the latest counts.
package struct Coverage: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case outOfWarranty, warranty, extendedWarranty, repairWarranty, programme, goodwill
        case consumerLaw, deadOnArrival
    }

    /// 1, 2, … within the ticket; answered nowhere, it orders the rows.
    let number: Int64
    package let kind: Kind
    package let reason: String?
    /// The last day of the warranty.
    package let until: CalendarDate?
    package let at: Instant
    package let by: String

    /// A repair's own warranty, counted from the unit's return.
    static let repairWarrantySpan = CheckIns.repeatWithin
}

/// What the records say about who pays, before anybody has decided.
package struct CoverageSuggestion: Sendable, Equatable {
    package let kind: Coverage.Kind
    package let until: CalendarDate
    /// The visit that it follows from.
    package let ticketId: TicketID
}

/// Coverage as it is handed in; what the input lacked is nil.
package struct CoverageDraft: Sendable {
    package var kind: Coverage.Kind?
    package var reason: String?
    package var until: CalendarDate?

    package init() {}

    /// Everything that is wrong with it beside what is on file about the unit.
    func faults() -> Faults {
        var faults: [Fault?] = []
        if kind == nil { faults.append(Fault("/coverage", "is required")) }
        if kind == .outOfWarranty, reason == nil {
            faults.append(Fault("/reason", "a reason is required for every outOfWarranty"))
        }
        faults.append(
            PlainText.fault(
                reason, at: "/reason", scalarsMax: Message.scalarsMax, kind: .lines,
                isRequired: false))
        return faults.gathered
    }
}
