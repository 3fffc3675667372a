import TestSupport
import Testing

@Suite struct WallTests {
    private static let sqlWords = [
        "SELECT ", "INSERT ", "DELETE FROM", "UPDATE ", "PRAGMA ", "CREATE TABLE", "CREATE INDEX",
        "BEGIN IMMEDIATE", "SAVEPOINT", "ROLLBACK", "DROP TABLE", "VACUUM",
    ]

    @Test func `SQL stands only in the Rows files of Repairs and in SQLite`() {
        for file in Checkout.sources where file.module != "SQLite" {
            if file.module == "Repairs" && file.name.hasSuffix("Rows.swift") { continue }
            for (number, line) in file.withoutComments.enumerated() {
                for word in Self.sqlWords where line.contains(word) {
                    Issue.record("\(file.path):\(number + 1) has SQL: \(word)")
                }
            }
        }
    }

    @Test func `no statement asks for every column, whatever they are`() {
        for file in Checkout.sources {
            for (number, line) in file.withoutComments.enumerated() {
                #expect(!line.contains("SELECT *"), "\(file.path):\(number + 1)")
            }
        }
    }

    /// What the compiler can't check stands in one place, with its reason.
    @Test func `only the event loop's own file goes past the concurrency checks`() {
        let marks = ["nonisolated(unsafe)", "@unchecked Sendable"]
        for file in Checkout.sources where file.path != "Sources/Serving/EventLoop.swift" {
            for (number, line) in file.codeAlone.enumerated() {
                for mark in marks where line.contains(mark) {
                    Issue.record("\(file.path):\(number + 1) has \(mark)")
                }
            }
        }
    }

    /// `Serving` runs the loops, `SQLite` the writer, `Delivery` the outbox, `fettle` waits for
    /// signals.
    @Test func `only Serving, SQLite, Delivery and the command line know threads`() {
        let marks = [
            "Thread(name:", "pthread_create", "DispatchQueue", "Task {", "Task.detached",
            "import Dispatch",
        ]
        for file in Checkout.sources
        where !["Serving", "SQLite", "Delivery", "fettle", "System"].contains(file.module) {
            for (number, line) in file.codeAlone.enumerated() {
                for mark in marks where line.contains(mark) {
                    Issue.record("\(file.path):\(number + 1) has \(mark)")
                }
            }
        }
    }

    @Test func `nothing is public`() {
        for file in Checkout.sources {
            for (number, line) in file.codeAlone.enumerated() {
                let isPublic = line.contains("public ") || line.contains("open class ")
                #expect(!isPublic, "\(file.path):\(number + 1)")
            }
        }
    }

    @Test func `nothing but code stands in strings, comments and interpolations`() {
        let text = #"""
            let a = "x \(b("y")) z" // c
            /* d /* e */ f */ let g = 1
            let h = """
                i "j" \(k)
                """
            """#
        let file = SourceFile(path: "Sources/X/X.swift", text: text)
        #expect(file.codeAlone[0].contains("b(") && !file.codeAlone[0].contains("y"))
        #expect(!file.codeAlone[0].contains("z") && !file.codeAlone[0].contains("// c"))
        #expect(file.codeAlone[1].contains("let g = 1") && !file.codeAlone[1].contains("f"))
        #expect(!file.codeAlone[3].contains("j") && file.codeAlone[3].contains("k"))
        #expect(file.withoutComments[3].contains("j"))
    }
}
