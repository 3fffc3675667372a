/// A serial-numbered unit.
package struct Equipment: Record, Equatable {
    package static let kind = RecordKind(
        "Equipment", "equipment", path: "/v1/equipment", draft: "EquipmentDraft")

    /// Its owner; nil for a unit without one on file (an imported record).
    package var customerId: Int64?
    package var category = Category.other
    package var brand = ""
    package var model = ""
    package var serialNumber: String?
    package var purchasedOn: CalendarDate?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member(
            "customerId", &customerId, .id, .answered("Its owner; null for an imported record's."))
        list.member("category", &category, .word(Category.self))
        list.member("brand", &brand, .line(1...100))
        list.member("model", &model, .line(1...100))
        list.member(
            "serialNumber", &serialNumber, .serialNumber,
            MemberTerms(taken: "Required unless it is a mail-in.", answered: ""))
        list.member("purchasedOn", &purchasedOn, .date)
    }

    private static let textScalarsMax = 100

    /// Judges brand and model too: those of an imported unit may be anything.
    package func faults(correcting old: Equipment?) -> Faults {
        let most = Equipment.textScalarsMax
        var faults = Faults()
        faults.note(PlainText.fault(brand, at: "/brand", scalarsMax: most))
        faults.note(PlainText.fault(model, at: "/model", scalarsMax: most))
        if serialNumber == nil, old?.serialNumber != nil {
            faults.append(Fault("/serialNumber", "can be corrected, but must not be null"))
        }
        return faults
    }

    package static func customerId(of record: OnFile<Equipment>) -> Int64? { record.customerId }
}

package enum Category: String, Sendable, CaseIterable {
    case camera, lens, flash, other
}
