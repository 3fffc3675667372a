import Testing

@testable import Pages

@Suite struct Code128Tests {
    @Test func `there are 107 patterns, all different`() {
        #expect(Code128.widths.count == 107)
        #expect(Set(Code128.widths.map(\.description)).count == 107)
    }

    /// ISO/IEC 15417, 4.3.2: eleven modules (the stop has thirteen), an even number of them dark.
    @Test func `each pattern has eleven modules and an even number of dark ones`() {
        for (value, pattern) in Code128.widths.enumerated() {
            let widths = pattern.description.utf8.map { Int($0) - 48 }
            #expect(widths.count == (value == 106 ? 7 : 6))
            #expect(widths.reduce(0, +) == (value == 106 ? 13 : 11), "\(value)")
            let dark = stride(from: 0, to: 6, by: 2).map { widths[$0] }.reduce(0, +)
            #expect(dark % 2 == 0, "\(value)")
            #expect(widths.allSatisfy { (1...4).contains($0) })
        }
    }

    @Test func `the check symbol weighs each symbol by its place`() throws {
        // "PJJ123C" with start A is the standard's own example: 54.
        let symbols = "PJJ123C".utf8.map { Int($0) - 32 }
        #expect(Code128.check(after: 103, symbols) == 54)
        #expect(try #require(Code128("PJJ123C")).values == [104] + symbols + [55, 106])
        #expect(try #require(Code128("A")).values == [104, 33, 34, 106])
    }

    @Test func `bars stand between quiet zones and don't touch`() throws {
        let code = try #require(Code128("7K3Q9M2X4RTD"))
        #expect(code.width == 10 + 14 * 11 + 13 + 10)
        #expect(code.bars.first?.at == 10)
        for (bar, next) in zip(code.bars, code.bars.dropFirst()) {
            #expect(next.at > bar.at + bar.width)
        }
        #expect(code.bars.count == 14 * 3 + 4)
    }

    @Test func `what is not printable ASCII has no barcode`() {
        for text in ["", "é", "a\n", "\u{7f}"] { #expect(Code128(text) == nil) }
        #expect(Code128("<&\"")?.svg.contains("&lt;&amp;&quot;") == true)
    }
}
