import JSON
import Testing

struct JSONNodeTests {
    private func parse(_ text: String) throws -> JSONNode {
        try JSONParser.parseInPlace(Array(text.utf8), repeatedNames: .marked)
    }

    @Test func `a check-in is read where it stands`() throws {
        let body = try parse(
            #"""
            {"customer": {"name": "Ming T\u00e4n", "phone": null}, "arrived": true, "late": false,
             "symptoms": [{"description": "White spots at f/11"}, {}], "quantity": 2, "rate": 0.5,
             "\u0061b": 2e2, "": []}
            """#)
        #expect(body["customer"]?["name"]?.text == "Ming Tän")
        #expect(body["customer"]?["phone"]?.isNull == true)
        #expect(body["customer"]?["email"] == nil)
        #expect(body["arrived"]?.bool == true)
        #expect(body["late"]?.bool == false)
        #expect(body["symptoms"]?.items?.count == 2)
        #expect(body["symptoms"]?.items?.first?["description"]?.text == "White spots at f/11")
        #expect(body["quantity"]?.integer == 2)
        #expect(body["rate"]?.integer == nil)
        #expect(body["ab"]?.integer == 200)
        #expect(body.field("ab")?.integer == 200)
        #expect(body[""]?.items?.isEmpty == true)
        #expect(body["a"] == nil && body.field("rat") == nil)
        #expect(
            body.members?.map(\.name) == [
                "customer", "arrived", "late", "symptoms", "quantity", "rate", "ab", "",
            ])
    }

    @Test(arguments: ["null", "true", "7", "7.5", "\"a\"", "[]", "{}"])
    func `each kind of value is nothing else`(text: String) throws {
        let node = try parse(text)
        #expect(node.isNull == (text == "null"))
        #expect((node.bool != nil) == (text == "true"))
        #expect((node.integer != nil) == (text == "7"))
        #expect((node.text != nil) == (text == "\"a\""))
        #expect((node.utf8 != nil) == (text == "\"a\""))
        #expect((node.items != nil) == (text == "[]"))
        #expect((node.members != nil) == (text == "{}"))
        #expect(node["a"] == nil && node.field("a") == nil)
    }

    @Test func `a name that appears twice counts once, the first time`() throws {
        let node = try parse(#"{"a": 1, "b": 2, "\u0061": 3}"#)
        #expect(node["a"]?.integer == 1)
        #expect(node.members?.map(\.isRepeated) == [false, false, true])
    }

    @Test func `names that look alike are two`() throws {
        let node = try parse("{\"\u{E9}\": 1, \"e\u{301}\": 2}")
        #expect(node["\u{E9}"]?.integer == 1)
        #expect(node["e\u{301}"]?.integer == 2)
    }

    @Test(arguments: UInt64(0)..<300)
    func `it is the tree that was written, in the same canonical text`(seed: UInt64) throws {
        var tree = RandomTree(seed: seed)
        let value = tree.value(levels: 5)
        let node = try parse(String(decoding: value.written, as: UTF8.self))
        #expect(node.value.written == value.written)
        #expect(node.canonical() == value.canonical())
        #expect(value.node.canonical() == value.canonical())
    }

    @Test func `an array is cut, a text is another, and what follows them stays`() throws {
        let node = try parse(#"{"a": [1, [2, 3], {"b": [4]}], "t": "x", "c": "\u0041"}"#)
        let (array, text) = (try #require(node["a"]), try #require(node["t"]))
        let edited = JSONNode(
            node.tape.edited(counts: [(array.index, 1)], texts: [(text.index, "longer é")]))
        #expect(edited.canonical() == Array(#"{"a":[1],"c":"A","t":"longer é"}"#.utf8))
        #expect(node["a"]?.items?.count == 3 && node["t"]?.text == "x")
        #expect(
            JSONNode(node.tape.edited(counts: [], texts: [])).canonical() == node.canonical())
    }

    @Test func `a text of many values takes an entry for each`() throws {
        let count = 100_000
        let text = "[" + repeatElement("{\"a\":1}", count: count).joined(separator: ",") + "]"
        let node = try parse(text)
        #expect(node.items?.count == count)
        #expect(node.items?.last?["a"]?.integer == 1)
        #expect(MemoryLayout<JSONEntry>.stride == 16)
    }
}
