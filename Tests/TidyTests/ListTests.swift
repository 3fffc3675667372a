import Foundation
import TestSupport
import Testing

@Suite struct ListTests {
    @Test func `every migration file is embedded, in order`() throws {
        let files = Checkout.paths(under: "Migrations", suffix: ".sql")
            .compactMap { $0.split(separator: "/").last.map(String.init) }
        #expect(!files.isEmpty)
        let lines = try Checkout.text("Sources/Migrations/Migrations.c").split(separator: "\n")
        let embedded = lines.filter { $0.hasPrefix("#embed") }
            .compactMap { $0.split(separator: "/").last?.dropLast().description }
        let listed = lines.filter { $0.hasPrefix("    {\"") }
            .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
        #expect(embedded == files)
        #expect(listed == files)
    }

    @Test func `migration files are numbered from 1, each number once`() {
        let files = Checkout.paths(under: "Migrations", suffix: ".sql")
        let numbers = files.compactMap { path in
            (path.split(separator: "/").last?.prefix(4)).flatMap { Int($0) }
        }
        #expect(numbers.count == files.count && numbers.first == 1)
        #expect(zip(numbers, numbers.dropFirst()).allSatisfy(<))
    }

    @Test func `nothing else stands at the top level`() throws {
        let allowed: Set<String> = [
            "Package.swift", "Sources", "Tests", "Migrations", "README.md", "Makefile", "LICENSE",
        ]
        let found = try FileManager.default.contentsOfDirectory(atPath: Checkout.top.path())
        #expect(Set(found.filter { !$0.hasPrefix(".") }).subtracting(allowed) == [])
    }

    @Test func `the README names every target of the Makefile`() throws {
        let readme = try Checkout.text("README.md")
        let targets = try Checkout.text("Makefile").split(separator: "\n").compactMap { line in
            line.contains("##") ? line.split(separator: ":").first.map(String.init) : nil
        }
        for target in targets where target.allSatisfy({ $0.isLetter }) && target != "help" {
            #expect(readme.contains("make \(target)"), "\(target)")
        }
    }

    @Test func `the README has a section for each concept and lists every route`() throws {
        let table = try Checkout.text("Sources/API/API.swift")
        let readme = try Checkout.text("README.md")
        let route = /\.(get|post|put|patch|delete),\s*"(\/[^"]*)"/
        let routes = table.matches(of: route).map { "\($0.1.uppercased()) \($0.2)" }
        #expect(routes.count > 20)
        for route in routes { #expect(readme.contains("| `\(route)` |"), "\(route)") }
        let concepts = table.matches(of: /\.tagged\(\s*"([^"]*)"/).map { String($0.1) }
        #expect(concepts.count > 10)
        for concept in concepts { #expect(readme.contains("### \(concept)\n"), "\(concept)") }
    }
}
