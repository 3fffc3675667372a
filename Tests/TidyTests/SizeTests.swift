import TestSupport
import Testing

private let fileLinesMax = 400
private let functionLinesMax = 70
private let lineCharactersMax = 100

@Suite struct SizeTests {
    @Test func `no file is longer than 400 lines`() {
        for file in Checkout.sources + Checkout.tests {
            #expect(file.lines.count <= fileLinesMax + 1, "\(file.path)")
        }
    }

    @Test func `no line is longer than 100 characters`() {
        for file in Checkout.sources + Checkout.tests {
            for (number, line) in file.lines.enumerated() where line.count > lineCharactersMax {
                Issue.record("\(file.path):\(number + 1) has \(line.count) characters")
            }
        }
    }

    @Test func `no function is longer than 70 lines`() {
        for file in Checkout.sources + Checkout.tests {
            for function in FunctionLength.all(in: file) where function.lines > functionLinesMax {
                Issue.record("\(file.path):\(function.line) runs over \(function.lines) lines")
            }
        }
    }

    @Test func `a function is measured from its name to its closing brace`() {
        let text = """
            struct A {
                func b(
                    c: Int = 1
                ) -> Int {
                    let d = "{{{"  // {
                    if c > 1 { return 2 }
                    return 1
                }
                init() {}
                func e()
            }
            """
        let found = FunctionLength.all(in: SourceFile(path: "Sources/A/A.swift", text: text))
        #expect(found.map(\.line) == [2, 9])
        #expect(found.map(\.lines) == [7, 1])
    }
}

/// Where a function begins and how many lines it takes, by its braces.
struct FunctionLength {
    /// From 1.
    let line: Int
    let lines: Int

    static func all(in file: SourceFile) -> [FunctionLength] {
        file.codeAlone.indices.compactMap { index in
            begins(file.codeAlone[index]) ? measure(from: index, in: file.codeAlone) : nil
        }
    }

    private static func begins(_ line: String) -> Bool {
        let words = line.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == "?" || $0 == "<" })
        return words.contains("func") || words.contains("deinit") || words.contains("subscript")
            || words.contains(where: { $0 == "init" }) && !line.contains(".init")
                && !line.contains("= init")
    }

    private static func measure(from first: Int, in lines: [String]) -> FunctionLength? {
        var parentheses = 0
        var braces = 0
        for index in first..<lines.count {
            for byte in lines[index].utf8 {
                switch byte {
                case UInt8(ascii: "("): parentheses += 1
                case UInt8(ascii: ")"): parentheses -= 1
                case UInt8(ascii: "{") where parentheses == 0: braces += 1
                case UInt8(ascii: "}") where parentheses == 0:
                    braces -= 1
                    if braces == 0 {
                        return FunctionLength(line: first + 1, lines: index - first + 1)
                    }
                    // The closing brace of what surrounds a requirement without a body.
                    if braces < 0 { return nil }
                default: break
                }
            }
            // A requirement of a protocol has no body: nothing goes on after its line.
            let next = index + 1 < lines.count ? lines[index + 1] : ""
            if parentheses == 0, braces == 0, !goesOn(lines[index], next: next) { return nil }
        }
        return nil
    }

    private static func goesOn(_ line: String, next: String) -> Bool {
        let start = next.drop { $0 == " " }
        return start.hasPrefix("{") || start.hasPrefix("->") || start.hasPrefix("where")
            || start.hasPrefix(")") || start.hasPrefix("throws") || start.hasPrefix("async")
            || line.hasSuffix("->") || line.hasSuffix("where")
    }
}
