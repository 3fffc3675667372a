import JSON
import Repairs
import Testing

@testable import API

@Suite struct SchemaTests {
    private static let zone = Schema.object([
        .required("zone", .line(1...20)), .optional("note", .paragraphs(1...30)),
    ])
    private static let known = Schema.object([.required("id", .id)])
    private static let order = Schema.object([
        .required("name", .line(2...8)),
        .required("at", .instant),
        .optional("on", .date),
        .optional("priority", .word(Priority.self)),
        .optional("count", .integer(1...5)),
        .optional("isLate", .bool),
        .optional("zones", .array(of: zone, count: 1...3)),
        .optional("customer", .either(having: "id", known, otherwise: zone)),
    ])

    private func faults(_ json: String, _ schema: Schema = order) throws -> [String] {
        try schema.faults(in: JSONParser.parseInPlace(Array(json.utf8)))
            .map { $0.pointer + ": " + $0.detail }
    }

    @Test func `a right body has no fault`() throws {
        let faults = try faults(
            #"""
            {"name": "Leica", "at": "2026-11-25T17:00:00Z", "on": "2026-11-25", "count": 5.0,
             "priority": "urgent", "isLate": false, "zones": [{"zone": "LCD", "note": "a\n\tb"}],
             "customer": {"id": 7}}
            """#)
        #expect(faults == [])
    }

    @Test func `null is as good as absent where a field may be absent, and only there`() throws {
        let json = #"{"name": null, "at": "2026-11-25T17:00:00Z", "on": null, "zones": null}"#
        #expect(try faults(json) == ["/name: is required"])
    }

    @Test func `every fault comes at once, each where it stands or would stand`() throws {
        let json = #"""
            {"at": "tomorrow", "on": "2026-02-30", "count": 6, "priority": "high", "isLate": 1,
             "zones": [{"zone": "LCD"}, {"note": ""}, 7], "customer": {"id": 0}, "a/b~c": 1}
            """#
        #expect(
            try faults(json) == [
                "/name: is required",
                "/at: must be an instant such as 2026-11-25T17:00:00Z or "
                    + "2026-11-26T02:00:00+09:00 (RFC 3339)",
                "/on: must be a date such as 2026-11-25",
                "/priority: must be one of: normal, urgent",
                "/count: must be an integer from 1 to 5",
                "/isLate: must be true or false",
                "/zones/1/zone: is required",
                "/zones/1/note: must have 1 to 30 characters, not 0",
                "/zones/2: must be an object",
                "/customer/id: must be an integer from 1 to 9007199254740991",
                "/a~1b~0c: unknown field",
            ])
    }

    @Test func `a field's name is told by its bytes, not by how it looks`() throws {
        // The Kelvin sign equals K in Swift's eyes; so do composed and decomposed é.
        let schema = Schema.object([.optional("K", .bool)])
        #expect(try faults("{\"\u{212A}\": true}", schema) == ["/\u{212A}: unknown field"])
    }

    @Test func `what stays where it is left out is not taken away, and is described so`() throws {
        let schema = Schema.object([.kept("name", .line()), .optional("phone", .phone)])
        #expect(try faults("{}", schema) == [])
        #expect(
            try faults(#"{"name": null, "phone": null}"#, schema) == ["/name: must not be null"])
        var book = SchemaBook()
        let json = book.jsonSchema(schema, .input)
        #expect(json["properties"]?["name"]?["type"]?.text == "string")
        #expect(json["properties"]?["phone"]?["type"]?.text == nil)
        #expect(json["required"]?.items?.isEmpty == true)
    }

    @Test(arguments: ["[]", "7", "\"a\"", "null", "true"])
    func `what is no object is one fault of the whole`(_ json: String) throws {
        #expect(try faults(json) == [": must be an object"])
    }

    @Test func `length is counted in Unicode scalars, at the bound and past it`() throws {
        let schema = Schema.line(1...3)
        #expect(try faults("\"äöü\"", schema) == [])
        #expect(try faults("\"😀😀😀\"", schema) == [])
        #expect(try faults("\"äöüß\"", schema) == [": must have 1 to 3 characters, not 4"])
    }

    @Test(arguments: [#""a\u0000b""#, #""a\u000eb""#, #""\u007f""#, #""\u0084""#])
    func `no text has a control character`(_ json: String) throws {
        #expect(try faults(json, .line()).count == 1)
        #expect(try faults(json, .paragraphs()).count == 1)
    }

    @Test func `texts are taken in one spelling, and counted in it`() throws {
        let schema = Schema.object([
            .required("line", .line(1...3)), .required("text", .paragraphs(1...3)),
            .required("number", .serialNumber),
        ])
        let sent = #"{"text": "a\r\n\tx", "line": "\u3000a\tb\n", "number": "４\u200b1 "}"#
        let check = SchemaCheck(try JSONParser.parseInPlace(Array(sent.utf8)), schema)
        #expect(check.faults.map(\.pointer) == ["/text"])
        #expect(check.taken["line"]?.text == "a b")
        #expect(check.taken["text"]?.text == "a\n\tx")
        #expect(check.taken["number"]?.text == "41")
    }

    @Test(arguments: ["\" \"", "\"\\t\\n\"", "\"\u{A0}\u{3000}\""])
    func `blank text is no text`(_ json: String) throws {
        #expect(try faults(json, .paragraphs()).count == 1)
    }

    @Test func `integers are exact up to 2^53 − 1 and no further`() throws {
        let schema = Schema.integer(Schema.safeIntegers)
        for json in ["9007199254740991", "-9007199254740991", "1e3", "5.0"] {
            #expect(try faults(json, schema) == [], "\(json)")
        }
        for json in ["9007199254740992", "-9007199254740992", "1e400", "0.5", "1e19"] {
            #expect(try faults(json, schema).count == 1, "\(json)")
        }
        #expect(try faults("\"5\"", schema) == [": must be an integer"])
    }

    @Test(arguments: [
        (Schema.phone, "+65 6123 4567", true), (.phone, "6123 4567", false),
        (TextKind.email.schema, "ming@example.com", true),
        (TextKind.email.schema, "ming@", false),
        (TextKind.email.schema, "a@b.example\\r\\nBcc: c@d.example", false),
        (TextKind.language.schema, "zh-Hant", true),
        (TextKind.language.schema, "e", false),
        (.currency, "EUR", true), (.currency, "eur", false), (.currency, "XXX", false),
        (.ticketId, "7K3Q-9M2X", false),
    ])
    func `texts of a kind are held to it`(_ schema: Schema, _ text: String, _ isRight: Bool) throws
    {
        #expect(try faults("\"\(text)\"", schema).isEmpty == isRight)
    }

    @Test func `a hostile body is not answered with all its faults`() throws {
        let fields = (0..<5000).map { "\"f\($0)\": 1" }.joined(separator: ",")
        #expect(try faults("{\(fields)}").count == Faults.listedMax)
    }

    @Test func `an array past its bound is one fault, and its rest is not looked at`() throws {
        let items = Array(repeating: "{}", count: 10_000).joined(separator: ",")
        let faults = try faults("[\(items)]", .array(of: Self.zone, count: 1...2))
        #expect(
            faults == [
                ": must have 1 to 2 items, not 10000", "/0/zone: is required",
                "/1/zone: is required",
            ])
    }

    @Test func `faults that a draft finds again, or within what is malformed, are left out`() {
        let ofSchema: Faults = [
            Fault("/customer", "must be an object"), Fault("/name", "is required"),
        ]
        let all = ofSchema.with([
            Fault("/customer/name", "is required"), Fault("/name", "is required"),
            Fault("/names", "too many"), Fault("/customerId", "unknown"),
        ])
        #expect(all.map(\.pointer) == ["/customer", "/name", "/names", "/customerId"])
    }
}
