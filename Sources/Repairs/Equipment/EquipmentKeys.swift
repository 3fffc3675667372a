/// The keys that tell units apart; made before the transaction begins.
struct EquipmentKeys: Sendable {
    let brand: String
    let model: String
    let serial: String?

    init(brand: String, model: String, serialNumber: String?) {
        self.brand = Folding.unitKey(brand)
        self.model = EquipmentKeys.model(model, brandKey: self.brand)
        serial = serialNumber.map(Folding.unitKey)
    }

    init(_ unit: Equipment) {
        self.init(brand: unit.brand, model: unit.model, serialNumber: unit.serialNumber)
    }

    func areSame(as other: EquipmentKeys) -> Bool {
        brand.hasSameBytes(as: other.brand) && model.hasSameBytes(as: other.model)
            && serial.hasSameBytes(as: other.serial)
    }

    /// A model's key, without the brand in front of it: people write `M9-P` and `Leica M9-P`.
    private static func model(_ model: String, brandKey: String) -> String {
        let key = Folding.unitKey(model)
        guard key.utf8.count > brandKey.utf8.count, key.utf8.starts(with: brandKey.utf8) else {
            return key
        }
        return String(decoding: key.utf8.dropFirst(brandKey.utf8.count), as: UTF8.self)
    }
}
