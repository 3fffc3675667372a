/// One answer as a client reads it.
struct Answer: Equatable {
    var status: Int
    var fields: [String]
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The value of a field, by its name in any case.
    subscript(name: String) -> String? {
        let start = name.lowercased() + ": "
        for field in fields where field.lowercased().hasPrefix(start) {
            return String(field.dropFirst(start.count))
        }
        return nil
    }
}
