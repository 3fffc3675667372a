import JSON
import Testing

struct JSONRoundTripTests {
    @Test(arguments: UInt64(0)..<500)
    func `what is written reads back the same`(seed: UInt64) throws {
        var tree = RandomTree(seed: seed)
        let value = tree.value(levels: 5)
        var json = JSONWriter(reserving: 0)
        json.value(value)
        let read = try JSONParser.parse(json.bytes)
        #expect(isSame(read, value))
        let canonical = value.canonical()
        #expect(read.canonical() == canonical)
        #expect(try JSONParser.parse(canonical).canonical() == canonical)
    }

    @Test(arguments: UInt64(0)..<100)
    func `a text cut short or damaged anywhere is refused or read, never worse`(seed: UInt64) {
        var tree = RandomTree(seed: seed)
        var json = JSONWriter()
        json.value(.array([tree.value(levels: 4)]))
        let bytes = json.bytes
        for end in bytes.indices {
            #expect(throws: JSONError.self) { try JSONParser.parse(Array(bytes[..<end])) }
            var damaged = bytes
            damaged[end] = UInt8.random(in: 0...255, using: &tree.random)
            _ = try? JSONParser.parse(damaged)
        }
    }

    /// Equal with members in the same order and strings byte for byte.
    private func isSame(_ one: JSONValue, _ other: JSONValue) -> Bool {
        switch (one, other) {
        case (.null, .null): true
        case (.bool(let one), .bool(let other)): one == other
        case (.integer(let one), .integer(let other)): one == other
        case (.number(let one), .number(let other)): one == other
        case (.integer(let one), .number(let other)): Double(one) == other
        case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
        case (.array(let one), .array(let other)):
            one.count == other.count && zip(one, other).allSatisfy { isSame($0, $1) }
        case (.object(let one), .object(let other)):
            one.count == other.count
                && zip(one, other).allSatisfy {
                    $0.name.utf8.elementsEqual($1.name.utf8) && isSame($0.value, $1.value)
                }
        default: false
        }
    }
}
