import TestSupport
import Testing

/// Which module may import what: the walls between the rooms. SwiftPM would let a module import
/// what its dependencies depend on; this table does not.
private let mayImport: [String: Set<String>] = [
    "Bytes": ["CSHA256"],
    "System": ["CLinux", "Glibc"],
    "JSON": [],
    "HTTP": ["Bytes"],
    "Serving": ["HTTP", "Bytes", "System", "CLinux", "Glibc", "Synchronization"],
    "SQLite": ["Bytes", "System", "CLinux", "CSQLite", "Glibc", "Synchronization"],
    "Repairs": ["SQLite", "JSON", "Migrations", "Bytes", "System", "Synchronization"],
    "Delivery": ["Repairs", "Bytes", "System", "Synchronization"],
    "Pages": ["Repairs", "Bytes"],
    "API": ["HTTP", "JSON", "Repairs", "Pages", "Bytes", "Synchronization"],
    "fettle": [
        "API", "Delivery", "HTTP", "JSON", "Repairs", "Serving", "SQLite", "Migrations", "Bytes",
        "System", "Glibc", "Synchronization",
    ],
]

/// Where tests must not import a room that they don't test.
private let testsMayImport: [String: Set<String>] = [
    "TestSupport": ["Repairs", "JSON", "SQLite", "CSQLite"],
    "BytesTests": ["Bytes"], "SystemTests": ["System"], "JSONTests": ["JSON"],
    "HTTPTests": ["HTTP"], "ServingTests": ["Serving", "HTTP"], "SQLiteTests": ["SQLite"],
    "RepairsTests": ["Repairs", "SQLite", "JSON", "Bytes", "CSQLite"],
    "PagesTests": ["Pages"], "DeliveryTests": ["Delivery", "Repairs"],
    "APITests": ["API", "HTTP", "JSON", "Repairs", "SQLite", "Bytes", "CSQLite"],
    "FettleTests": ["JSON", "SQLite"], "TidyTests": [],
]

/// What every test may import besides.
private let testTools: Set<String> = [
    "TestSupport", "Testing", "Foundation", "Glibc", "Dispatch", "Synchronization",
]

/// The files that may import Foundation besides: each for one thing that nothing else has.
private let mayImportFoundation: Set<String> = [
    // Accents and case are folded by Unicode's tables.
    "Sources/Repairs/Core/Folding.swift"
]

@Suite struct ImportTests {
    @Test func `each module imports only what its row of the table allows`() {
        #expect(!Checkout.sources.isEmpty)
        for file in Checkout.sources {
            let allowed = mayImport[file.module] ?? []
            let foundation: Set<String> =
                mayImportFoundation.contains(file.path) ? ["Foundation"] : []
            for name in file.imports {
                #expect(
                    allowed.union(foundation).contains(name),
                    "\(file.path) imports \(name), which \(file.module) may not")
            }
        }
    }

    @Test func `tests import what they test, and no older test library`() {
        for file in Checkout.tests where file.module != "Fuzz" {
            let allowed = testTools.union(testsMayImport[file.module] ?? [])
            for name in file.imports {
                #expect(allowed.contains(name), "\(file.path) imports \(name)")
            }
        }
    }

    @Test func `an import is recognised in each of its forms`() {
        let file = SourceFile(
            path: "Sources/X/X.swift",
            text: """
                internal import A
                @testable import B
                import struct C.D
                // import E
                let text = "import F"
                """)
        #expect(file.imports == ["A", "B", "C"])
    }
}
