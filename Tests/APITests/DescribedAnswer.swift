import HTTP
import JSON
import Testing

@testable import API

/// Holds an answer against what the OpenAPI document says of its route: the status, the fields of
/// the head, and each value of the body.
struct DescribedAnswer {
    private static let document = OpenAPI(routes: RouteTable.routes).json
    private static let schemas = JSONSchemaCheck(of: document)

    /// What the document doesn't say; empty where the answer is as described.
    static func faults(of answer: TestAnswer, to request: TestRequest) -> [String] {
        browserFaults(of: answer) + descriptionFaults(of: answer, to: request)
    }

    /// What browsers and caches are told with every answer: no guess at what it is; no refusal is
    /// kept, for it may depend on who asked; a page loads nothing and says nowhere where it was.
    private static func browserFaults(of answer: TestAnswer) -> [String] {
        var faults: [String] = []
        func expect(_ name: String, _ isRight: (String) -> Bool) {
            let values = answer.lines.filter { $0.hasPrefix(name + ": ") }
            if values.count != 1 || !isRight(String(values[0].dropFirst(name.count + 2))) {
                faults.append("\(name): \(values)")
            }
        }
        expect("X-Content-Type-Options") { $0 == "nosniff" }
        if answer.status >= 400 { expect("Cache-Control") { $0 == "no-store" } }
        if answer.header("Content-Type")?.hasPrefix("text/html") == true {
            expect("Content-Security-Policy") { $0.hasPrefix("default-src 'none';") }
            expect("Referrer-Policy") { $0 == "no-referrer" }
        }
        return faults
    }

    private static func descriptionFaults(
        of answer: TestAnswer, to request: TestRequest
    ) -> [String] {
        let path = request.path.split(separator: "?")[0]
        let route = RouteTable.routes.first { route in
            let isMethod =
                route.method.rawValue == request.method
                || route.method == .get && request.method == "HEAD"
            return isMethod && fits(route.path, path)
        }
        guard let route else { return problemFaults(of: answer) }
        let operation = document["paths"]?.field(route.path)?
            .field(route.method.rawValue.lowercased())
        guard let response = operation?["responses"]?.field(String(answer.status)) else {
            return ["\(answer.status) is not described"]
        }
        if response["$ref"] != nil { return problemFaults(of: answer) }
        return headFaults(of: answer, route.description)
            + bodyFaults(of: answer, response, request)
    }

    private static func problemFaults(of answer: TestAnswer) -> [String] {
        guard let problem = answer.json else { return [] }
        guard answer.header("Content-Type") == "application/problem+json" else {
            return ["no problem: \(answer.header("Content-Type") ?? "")"]
        }
        var faults = schemas.faults(
            in: problem, ["$ref": "#/components/schemas/Problem"])
        if problem["status"]?.integer != Int64(answer.status) { faults.append("another status") }
        return faults
    }

    private static func headFaults(
        of answer: TestAnswer, _ description: Description
    ) -> [String] {
        var faults: [String] = []
        if (answer.header("ETag") != nil) != description.hasVersion { faults.append("ETag") }
        let next = answer.json?["next"]?.text
        if answer.body.isEmpty == false, (answer.header("Link") != nil) != (next != nil) {
            faults.append("Link")
        }
        return faults
    }

    private static func bodyFaults(
        of answer: TestAnswer, _ response: JSONValue, _ request: TestRequest
    ) -> [String] {
        let type = (answer.header("Content-Type") ?? "").prefix { $0 != ";" }
        if answer.body.isEmpty {
            let isBare = request.method == "HEAD" || [204, 303, 304].contains(answer.status)
            return isBare ? [] : ["no body"]
        }
        guard let content = response["content"]?.field(String(type)) else {
            return ["Content-Type \(type)"]
        }
        guard let json = answer.json else { return [] }
        return schemas.faults(in: json, content["schema"] ?? .null)
    }

    private static func fits(_ pattern: String, _ path: Substring) -> Bool {
        let (wanted, given) = (pattern.split(separator: "/"), path.split(separator: "/"))
        return wanted.count == given.count
            && zip(wanted, given).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}

extension JSONValue {
    /// The member of an object by its name's bytes.
    func field(_ name: String) -> JSONValue? {
        members?.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
}
