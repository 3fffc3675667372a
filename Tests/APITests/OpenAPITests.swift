import Foundation
import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

@Suite struct OpenAPITests {
    private let document = OpenAPI(routes: RouteTable.routes).json

    private func member(_ value: JSONValue?, _ name: String) -> JSONValue? {
        value?.members?.first { $0.name == name }?.value
    }

    @Test func `every route is described, with its roles, input and answers`() throws {
        for route in RouteTable.routes {
            let path = member(document["paths"], route.path)
            let operation = try #require(member(path, route.method.rawValue.lowercased()))
            let description = route.description
            let hasBody = description.input != nil || !description.inputTypes.isEmpty
            #expect((operation["requestBody"] != nil) == hasBody)
            let responses = operation["responses"]
            #expect(member(responses, String(description.status)) != nil)
            for problem in description.problems {
                #expect(member(responses, String(problem.status)) != nil)
            }
            #expect((member(responses, "401") != nil) == (route.access != .open))
            let names = (operation["parameters"]?.items ?? []).compactMap { $0["name"]?.text }
            #expect(names.starts(with: route.parameters))
        }
        let described = (document["paths"]?.members ?? []).reduce(0) {
            $0 + ($1.value.members?.count ?? 0)
        }
        #expect(described == RouteTable.routes.count)
    }

    @Test func `an operation's roles are those that it takes, each of them named`() throws {
        let desk = try TestDesk()
        for route in RouteTable.routes {
            let operation = member(
                member(document["paths"], route.path), route.method.rawValue.lowercased())
            let named = try #require(operation?["x-roles"]?.items).compactMap(\.text)
            #expect(Set(named).count == named.count)
            #expect((operation?["security"]?.items?.isEmpty == true) == named.isEmpty)
            for role in [nil] + Role.allCases.map(Optional.some) {
                let answer = try desk.send(EveryRouteTests.request(route, as: role))
                let isRefused = answer.status == 401 || answer.problem == "role-required"
                let isNamed = named.isEmpty || named.contains(role?.rawValue ?? "")
                #expect(isRefused != isNamed, "\(String(describing: role)) \(route.path)")
            }
        }
    }

    @Test func `what a pattern lets pass is what the server takes, and nothing else`() throws {
        let scalars = (0...0x30FF).compactMap { Unicode.Scalar($0 as Int) } + ["\u{FEFF}", "😀"]
        for (format, texts) in [
            (TextFormat.line, ["", "a", " a ", "\u{3000}\u{A0}", "a\nb", "a\tb", "\u{FEFF}"]),
            (.paragraphs, ["", "a", " \n\t", "a\nb", "\na\t", "a\r", "a\u{B}", "\n\n\n"]),
        ] {
            let pattern = try Regex(try #require(format.pattern)).matchingSemantics(.unicodeScalar)
            for text in texts + scalars.map({ String($0) }) {
                let passes = try pattern.firstMatch(in: text) != nil
                let isTaken = format.fault(in: format.normalized(text)) == nil
                #expect(passes == isTaken, "\(text.debugDescription)")
            }
        }
    }

    @Test(arguments: [
        "*", "\"v1\"", "W/\"v1\"", "\"\"", "\"v1\", W/\"v2\"", " ,\t\"a\" ,,\"b\",", "\"é\"",
        "\"a,b\"",
        "", ",", "v1", "\"v1", "v1\"", "\"a\"\"b\"", "\"a\" \"b\"", "*, \"a\"", "**", "w/\"a\"",
        "W/",
        "\"a b\"", "'a'",
    ])
    func `an entity tag's pattern lets pass what the server takes`(_ text: String) throws {
        let answer = try TestDesk().send(
            .get("/v1/tickets", as: .frontDesk, headers: [("If-None-Match", text)]))
        let parameters = document["components"]?["parameters"]
        for name in ["IfMatch", "IfNoneMatch"] {
            let pattern = try #require(member(parameters, name)?["schema"]?["pattern"]?.text)
            let latin = String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
            let passes =
                try Regex(pattern).matchingSemantics(.unicodeScalar).firstMatch(in: latin) != nil
            #expect(passes == (answer.status != 400), "\(answer.status)")
        }
    }

    @Test func `operations are named once, and so are tags`() {
        let operations = (document["paths"]?.members ?? []).flatMap { $0.value.members ?? [] }
        let names = operations.compactMap { $0.value["operationId"]?.text }
        #expect(Set(names).count == RouteTable.routes.count)
        let tags = (document["tags"]?.items ?? []).compactMap { $0["name"]?.text }
        #expect(Set(tags).count == tags.count && Set(tags) == Set(RouteTable.routes.map(\.tag)))
    }

    @Test func `every reference leads somewhere`() {
        var references: Set<String> = []
        func walk(_ value: JSONValue) {
            if let text = value["$ref"]?.text { references.insert(text) }
            for member in value.members ?? [] { walk(member.value) }
            for item in value.items ?? [] { walk(item) }
        }
        walk(document)
        #expect(references.count > 10)
        for reference in references {
            let found = reference.dropFirst(2).split(separator: "/").reduce(Optional(document)) {
                member($0, String($1))
            }
            #expect(found != nil, "\(reference)")
        }
    }

    @Test func `input and output of one thing differ where absence does`() throws {
        let schemas = document["components"]?["schemas"]
        let draft = try #require(member(schemas, "CustomerDraft"))
        #expect(draft["required"]?.items?.compactMap(\.text) == ["name"])
        #expect(draft["additionalProperties"]?.bool == false)
        let customer = try #require(member(schemas, "Customer"))
        #expect(
            customer["required"]?.items?.count == customer["properties"]?.members?.count)
        let phone = try #require(member(customer["properties"], "phone"))
        #expect(phone["type"]?.items?.compactMap(\.text) == ["string", "null"])
    }

    @Test func `the server sends the document`() throws {
        let answer = try TestDesk().send(.get("/openapi.json"))
        #expect(answer.header("Content-Type") == "application/json")
        #expect(answer.json?["openapi"]?.text == "3.1.0")
    }

    /// A change of it is made knowingly: by a change of the file.
    @Test func `the document is the one in the fixtures`() throws {
        let text = String(decoding: document.written, as: UTF8.self)
        try Fixture.expect(
            text.replacing("},", with: "},\n").components(separatedBy: "\n"), in: "openapi.txt")
    }

    /// With `pip install openapi-spec-validator`.
    @Test(.enabled(if: OpenAPITests.hasValidator, "openapi-spec-validator is not installed"))
    func `the document is valid OpenAPI`() throws {
        let folder = ScratchFolder()
        let file = try folder.write(
            String(decoding: document.written, as: UTF8.self), to: "openapi.json")
        #expect(try Command.run("openapi-spec-validator", file).status == 0)
    }

    private static let hasValidator =
        (try? Command.run("openapi-spec-validator", "--help").status) == 0
}
