import Foundation

/// A check-in as a desk sends it, of a customer and a unit that are recognisable by their mark.
struct CheckIn {
    let mark: String
    var brand = "Leica"
    var model = "M9-P"
    var symptom = "White spots at f/11 on every frame"

    /// The customer of `mark` and the unit with the serial number `mark`.
    var body: String {
        let due = Date(timeIntervalSinceNow: 4 * 86_400).ISO8601Format()
        return """
            {"customer":{"name":"Ming \(mark)","email":"\(mark)@example.com"},\
            "equipment":{"category":"camera","brand":\(quoted(brand)),"model":\(quoted(model)),\
            "serialNumber":"\(mark)"},"symptoms":[{"description":\(quoted(symptom))}],\
            "conditionReport":{"zones":[{"zone":"Top plate","condition":"ok"}],\
            "functions":[{"function":"Powers on","result":"pass"}],\
            "accessories":[{"name":"Strap","quantity":1}],"agreedBy":"Ming \(mark)"},\
            "diagnosisBy":"\(due)"}
            """
    }

    private func quoted(_ text: String) -> String {
        let bytes = (try? JSONEncoder().encode(text)) ?? Data()
        return String(decoding: bytes, as: UTF8.self)
    }
}
