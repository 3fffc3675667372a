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

    @Test func `the README is short, and leads to each part of the manual`() throws {
        let readme = try Checkout.text("README.md")
        #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 200)
        for path in Checkout.paths(under: "Sources/Manual", suffix: "") {
            #expect(readme.contains("](\(path))"), "\(path)")
        }
    }

    @Test func `every file and folder that README and manual name exists`() throws {
        let paths = ["README.md"] + Checkout.paths(under: "Sources/Manual", suffix: ".md")
        let name = /(?:`|\]\()((?:Sources|Tests|Migrations)\/[^`)<>]*)[`)]/
        var fileCount = 0
        for path in paths {
            let named = try Checkout.text(path).matches(of: name).map { String($0.1) }
            fileCount += named.count
            for file in named {
                let place = Checkout.top.appending(path: file).path()
                #expect(FileManager.default.fileExists(atPath: place), "\(path): \(file)")
            }
        }
        #expect(fileCount > 50)
    }

    @Test func `every test that the README names exists`() throws {
        let names = try Checkout.text("README.md").matches(of: /`([A-Za-z]+Tests)`/)
        let code = Checkout.tests.flatMap(\.codeAlone)
        #expect(names.count > 20)
        for name in Set(names.map(\.1)) {
            #expect(code.contains { $0.contains("struct \(name) ") }, "\(name)")
        }
    }
}
