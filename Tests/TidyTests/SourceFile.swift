import TestSupport

/// One Swift file of the package, as its text and without what is not code.
struct SourceFile {
    /// From the top level: `Sources/API/API.swift`.
    let path: String
    let lines: [String]
    /// The lines with comments blanked.
    let withoutComments: [String]
    /// The lines with comments and what stands in string literals blanked.
    let codeAlone: [String]

    /// The folder under `Sources` or `Tests`: `API`.
    var module: String { String(path.split(separator: "/")[1]) }
    var name: String { String(path.split(separator: "/").last ?? "") }

    init(path: String, text: String) {
        self.path = path
        lines = Self.lines(Array(text.utf8))
        withoutComments = Self.lines(SourceScanner.blank(Array(text.utf8), strings: false))
        codeAlone = Self.lines(SourceScanner.blank(Array(text.utf8), strings: true))
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// The modules that it imports.
    var imports: [String] {
        codeAlone.compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard let at = words.firstIndex(of: "import"), at + 1 < words.count,
                words[..<at].allSatisfy({ Self.importWords.contains($0) })
            else { return nil }
            let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let name = kinds.contains(words[at + 1]) ? words.last ?? "" : words[at + 1]
            return String(name.split(separator: ".").first ?? "")
        }
    }

    private static let importWords: Set<String> = [
        "internal", "package", "private", "fileprivate", "public", "@testable", "@preconcurrency",
    ]
}

extension Checkout {
    static let sources = files(under: "Sources")
    static let tests = files(under: "Tests")

    private static func files(under folder: String) -> [SourceFile] {
        paths(under: folder, suffix: ".swift").compactMap { path in
            (try? text(path)).map { SourceFile(path: path, text: $0) }
        }
    }
}
