import Foundation
import HTTP
import TestSupport
import Testing

@testable import API

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
        let readme = try Checkout.text("README.md")
        for route in RouteTable.routes {
            let name = "\(route.method.rawValue) \(route.path)"
            #expect(readme.contains("| `\(name)` |"), "\(name)")
            #expect(readme.contains("### \(route.tag)\n"), "\(route.tag)")
        }
    }
}
