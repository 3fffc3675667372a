/// A PATCH of a unit.
package struct EquipmentChange: Sendable {
    package var category: Change<Category>
    package var brand: Change<String>
    package var model: Change<String>
    package var serialNumber: Change<String>
    package var purchasedOn: Change<CalendarDate>

    package init(
        category: Change<Category> = .keep, brand: Change<String> = .keep,
        model: Change<String> = .keep, serialNumber: Change<String> = .keep,
        purchasedOn: Change<CalendarDate> = .keep
    ) {
        self.category = category
        self.brand = brand
        self.model = model
        self.serialNumber = serialNumber
        self.purchasedOn = purchasedOn
    }

    /// The unit as a form would give it once changed.
    func applied(to equipment: Equipment) -> EquipmentDraft {
        EquipmentDraft(
            category: category.applied(to: equipment.category),
            brand: brand.applied(to: equipment.brand), model: model.applied(to: equipment.model),
            serialNumber: serialNumber.applied(to: equipment.serialNumber),
            purchasedOn: purchasedOn.applied(to: equipment.purchasedOn))
    }

    package func faults(to equipment: Equipment) -> Faults {
        let draft = applied(to: equipment)
        var faults = draft.faults(serialRequired: false)
        if equipment.serialNumber != nil, draft.serialNumber == nil {
            faults.append(Fault("/serialNumber", "can be corrected, but must not be null"))
        }
        return faults
    }
}
