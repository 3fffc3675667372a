import TestSupport
import Testing

@testable import Repairs

@Suite struct SerialNumberTests {
    @Test(arguments: [
        "N/A", "n.a.", "none", "NONE", "Unknown", "-", "--", "?", "0", "000", "0-0", "xxx", "X",
        "s/n", "no number", "No serial number", "ohne", "Keine", "k. A.", "unbekannt", "entfällt",
        "sans numéro", "Sin número", "desconocido", "нет", "なし", "無し", "ﾅｼ", "不明", "番号なし",
        "无", "없음", "Ｎ／Ａ", "worn off", "illegible",
    ])
    func `a word for no number is none`(_ text: String) {
        #expect(SerialNumber.standsForNone(text))
    }

    @Test(arguments: [
        "4012345", "0001", "100", "N1", "NA1", "X100", "XA", "No. 77", "SN 12", "L", "AB", "AA-B",
        "UR", "nix9", "ナシ1", "第三", "0x1", "NOA", "Ⅷ", "SNX",
    ])
    func `what could be read off a unit is a number`(_ text: String) {
        #expect(!SerialNumber.standsForNone(text))
    }

    @Test func `a word for no number is refused and says what to send`() throws {
        let unit = Equipment(category: .lens, brand: "Leica", model: "M", serialNumber: "N/A")
        let fault = try #require(unit.faults(correcting: nil).first)
        #expect(fault.pointer == "/serialNumber" && fault.detail.contains("noSerialNumber"))
        // It stood there before it was refused, and something else is corrected.
        var other = unit
        other.model = "M3"
        #expect(other.faults(correcting: unit).isEmpty)
    }
}
