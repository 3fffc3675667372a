import JSON
import Testing

@Suite(.enabled(if: JSONTestSuite.isPresent, "JSONTestSuite is not at FETTLE_DATA"))
struct JSONTestSuiteTests {
    private static let repeated = [
        "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
    ]

    @Test func `the suite is whole`() {
        #expect(JSONTestSuite.names("y_").count == 95)
        #expect(JSONTestSuite.names("n_").count == 188)
        #expect(JSONTestSuite.names("i_").count == 35)
    }

    @Test(arguments: JSONTestSuite.names("y_"))
    func `what is JSON is taken`(name: String) throws {
        let bytes = try JSONTestSuite.bytes(name)
        let value = try JSONParser.parse(bytes, repeatedNames: .marked)
        let node = try JSONParser.parseInPlace(bytes, repeatedNames: .marked)
        #expect(node.canonical() == value.canonical())
        if !Self.repeated.contains(name) {
            #expect(try JSONParser.parse(bytes).canonical() == value.canonical())
        }
    }

    @Test(arguments: repeated)
    func `a repeated name is refused, unless they are asked for`(name: String) throws {
        let bytes = try JSONTestSuite.bytes(name)
        let error = #expect(throws: JSONError.self) { try JSONParser.parse(bytes) }
        #expect(error?.cause == .repeatedName)
        let members = try JSONParser.parse(bytes, repeatedNames: .marked).members
        #expect(members?.map(\.isRepeated) == [false, true])
    }

    @Test(arguments: JSONTestSuite.names("n_"))
    func `what is no JSON is refused`(name: String) throws {
        let bytes = try JSONTestSuite.bytes(name)
        let error = try #require(throws: JSONError.self) { try JSONParser.parse(bytes) }
        #expect((0...bytes.count).contains(error.offset))
    }

    @Test(arguments: JSONTestSuite.names("i_number"))
    func `a number beyond a Double is infinite, one too small is zero`(name: String) throws {
        let value = try JSONParser.parse(try JSONTestSuite.bytes(name))
        guard case .number(let number)? = value.items?.first else {
            Issue.record("\(value)")
            return
        }
        let isHuge = number.isInfinite || number.magnitude > 1e18
        #expect(isHuge || number == 0)
    }

    @Test(arguments: JSONTestSuite.names("i_").filter { !$0.hasPrefix("i_number") })
    func `what readers could understand differently is refused`(name: String) throws {
        let bytes = try JSONTestSuite.bytes(name)
        let error = try #require(throws: JSONError.self) { try JSONParser.parse(bytes) }
        let causes: [JSONError.Cause] = [
            .invalidUTF8, .loneSurrogate, .byteOrderMark, .tooDeep, .valueExpected, .unknownEscape,
        ]
        #expect(causes.contains(error.cause))
    }
}
