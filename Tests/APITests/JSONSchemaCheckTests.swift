import JSON
import Testing

@testable import API
@testable import Repairs

@Suite struct JSONSchemaCheckTests {
    private let check = JSONSchemaCheck(of: OpenAPI(routes: RouteTable.routes).json)

    private func faults(_ json: String, _ schema: JSONValue) throws -> [String] {
        check.faults(in: try JSONParser.parse(Array(json.utf8)), schema)
    }

    @Test func `an answer that leaves out what may be null is not as described`() throws {
        let money: JSONValue = ["$ref": "#/components/schemas/Suggestion"]
        let whole =
            #"{"kind": "samePhone", "customerId": 1, "equipmentId": null, "#
            + #""field": "name", "onFile": "Ming", "given": null}"#
        #expect(try faults(whole, money) == [])
        let cut =
            #"{"kind": "hunch", "customerId": "1", "equipmentId": null, "field": "", "#
            + #""onFile": "a\u0001b", "more": 1}"#
        let line = try #require(TextFormat.line.pattern)
        #expect(
            try faults(cut, money) == [
                ": lacks given", "/kind: is no word of the enum",
                "/customerId: is string, not [\"integer\", \"null\"]",
                "/field: is shorter than 1", "/field: is not like \(line)",
                "/onFile: is not like \(line)",
                ": has more",
            ])
    }

    @Test func `bounds, lists and choices are looked at`() throws {
        let list: JSONValue = [
            "type": "array", "maxItems": 1,
            "items": ["anyOf": [["type": "integer", "maximum": 3], ["type": "null"]]],
        ]
        #expect(try faults("[3]", list) == [] && faults("[null]", list) == [])
        #expect(try faults("[4]", list) == ["/0: is beyond its bounds"])
        #expect(try faults("[1, 2]", list) == [": has 2 items"])
        let instant: JSONValue = ["type": "string", "format": "date-time"]
        #expect(try faults(#""2026-11-25T17:00:00.000Z""#, instant) == [])
        #expect(try faults(#""2026-11-25T17:00:00Z""#, instant) == [": no instant"])
    }
}
