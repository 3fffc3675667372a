/// A serial-numbered unit on file.
package struct Equipment: Sendable, Equatable {
    package let id: Int64
    package var version: Int64
    /// Nil for a unit without an owner on file (an imported record).
    package var customerId: Int64?
    package var category: Category
    package var brand: String
    package var model: String
    package var serialNumber: String?
    package var purchasedOn: CalendarDate?
    package let createdAt: Instant
    package var updatedAt: Instant

    /// Whether a change would change nothing; by bytes, unlike `==`.
    func isSame(as other: Equipment) -> Bool {
        category == other.category && brand.hasSameBytes(as: other.brand)
            && model.hasSameBytes(as: other.model)
            && serialNumber.hasSameBytes(as: other.serialNumber)
            && purchasedOn == other.purchasedOn
    }
}

package enum Category: String, Sendable, CaseIterable {
    case camera, lens, flash, other
}

/// A unit as a form gives one; every field may be missing, so that all faults can be named.
package struct EquipmentDraft: Sendable, Equatable {
    package var category: Category?
    package var brand: String?
    package var model: String?
    package var serialNumber: String?
    package var purchasedOn: CalendarDate?

    package init(
        category: Category?, brand: String?, model: String?, serialNumber: String? = nil,
        purchasedOn: CalendarDate? = nil
    ) {
        self.category = category
        self.brand = brand.map(PlainText.line)
        self.model = model.map(PlainText.line)
        self.serialNumber = serialNumber.map(EquipmentDraft.serialNumber)
        self.purchasedOn = purchasedOn
    }

    /// A number as it is kept: as typed, without the spaces around it.
    package static func serialNumber(_ text: String) -> String {
        PlainText.line(PlainText.typed(text))
    }

    static let textScalarsMax = 100

    /// Everything that is wrong with it; pointers start with `pointer` (`/equipment` at check-in).
    ///
    /// - Parameter serialRequired: false for a mail-in, whose serial number may follow.
    package func faults(at pointer: String = "", serialRequired: Bool) -> Faults {
        let most = EquipmentDraft.textScalarsMax
        var faults = Faults()
        if category == nil { faults.append(Fault(pointer + "/category", "is required")) }
        faults.note(PlainText.fault(brand, at: pointer + "/brand", scalarsMax: most))
        faults.note(PlainText.fault(model, at: pointer + "/model", scalarsMax: most))
        faults.note(
            PlainText.fault(
                serialNumber, at: pointer + "/serialNumber", scalarsMax: most,
                isRequired: serialRequired))
        return faults
    }
}
