/// The keys that tell units apart; made before the transaction begins.
struct EquipmentKeys: Sendable {
    let brand: String
    let serial: String?

    init(brand: String, serialNumber: String?) {
        self.brand = Folding.brandKey(brand)
        serial = serialNumber.map(Folding.serialKey)
    }

    init(_ unit: Equipment) {
        self.init(brand: unit.brand, serialNumber: unit.serialNumber)
    }
}
