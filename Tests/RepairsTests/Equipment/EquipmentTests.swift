import Repairs
import Testing

@Suite struct EquipmentTests {
    @Test func `a unit needs its category, brand, model and, when it is here, serial number`() {
        let draft = EquipmentDraft(category: nil, brand: nil, model: nil)
        #expect(
            draft.faults(at: "/equipment", serialRequired: true).map(\.pointer) == [
                "/equipment/category", "/equipment/brand", "/equipment/model",
                "/equipment/serialNumber",
            ])
        #expect(draft.faults(serialRequired: false).count == 3)
    }

    @Test func `a serial number is a line of at most 100 characters`() {
        func faults(_ serialNumber: String) -> Faults {
            EquipmentDraft(
                category: .lens, brand: "Leica", model: "M", serialNumber: serialNumber
            ).faults(serialRequired: false)
        }
        #expect(faults(String(repeating: "1", count: 100)).isEmpty)
        #expect(faults(String(repeating: "1", count: 101)).count == 1)
        #expect(faults("12\n").count == 1)
        #expect(faults("").count == 1)
        #expect(faults("\u{200B}").count == 1)
    }

    @Test func `a serial number is kept as it would be typed`() {
        let draft = EquipmentDraft(
            category: .lens, brand: "Leica", model: "M", serialNumber: " ４０\u{200B}12\u{FEFF} ")
        #expect(draft.serialNumber == "4012")
    }
}
