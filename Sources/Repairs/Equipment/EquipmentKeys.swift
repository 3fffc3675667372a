/// What a unit is told apart by; made before its transaction begins.
struct EquipmentKeys: Sendable {
    let brand: String
    let serial: String?

    init(brand: String, serialNumber: String?) {
        self.brand = Folding.brandKey(brand)
        serial = serialNumber.map(Folding.serialKey)
    }

    init(_ draft: EquipmentDraft) {
        self.init(brand: draft.brand ?? "", serialNumber: draft.serialNumber)
    }
}
