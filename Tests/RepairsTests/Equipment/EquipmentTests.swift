import Repairs
import TestSupport
import Testing

@Suite struct EquipmentTests {
    @Test func `a serial number is kept as it would be typed`() {
        let draft = Equipment(
            category: .lens, brand: "Leica", model: "M", serialNumber: " ４０\u{200B}12\u{FEFF} ")
        #expect(draft.serialNumber == "4012")
    }
}
