/// A barcode of the symbology Code 128 (ISO/IEC 15417), code set B: printable ASCII.
package struct Code128: Sendable {
    /// Symbols by their values: widths of bar, space, bar, …, in modules. 104 starts set B, 106
    /// stops.
    static let widths: [StaticString] = [
        "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212",
        "221213", "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221",
        "223211", "221132", "221231", "213212", "223112", "312131", "311222", "321122", "321221",
        "312212", "322112", "322211", "212123", "212321", "232121", "111323", "131123", "131321",
        "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331", "132131",
        "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131",
        "311123", "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111",
        "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114",
        "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111", "111242",
        "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141",
        "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
        "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112",
    ]
    private static let startB = 104
    private static let stop = 106
    /// Modules left blank on either side, at the least.
    static let quietZone = 10

    private let text: String
    /// Start, the text, check symbol, stop.
    let values: [Int]

    /// Nil where the text is empty or isn't printable ASCII.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, bytes.allSatisfy({ (0x20...0x7e).contains($0) }) else { return nil }
        let symbols = bytes.map { Int($0) - 0x20 }
        self.text = text
        values =
            [Code128.startB] + symbols + [Code128.check(after: Code128.startB, symbols)]
            + [Code128.stop]
    }

    /// The start's value, and each symbol's times its place, modulo 103.
    static func check(after start: Int, _ symbols: [Int]) -> Int {
        var sum = start % 103
        for (index, symbol) in symbols.enumerated() {
            sum = (sum + (index % 103 + 1) * symbol) % 103
        }
        return sum
    }

    /// The bars from left to right, in modules, behind the quiet zone.
    var bars: [(at: Int, width: Int)] {
        var bars: [(at: Int, width: Int)] = []
        var at = Code128.quietZone
        for value in values {
            let widths = Code128.widths[value].description.utf8.map { Int($0 - UInt8(ascii: "0")) }
            for (index, width) in widths.enumerated() {
                if index % 2 == 0 { bars.append((at, width)) }
                at += width
            }
        }
        return bars
    }

    /// With both quiet zones, in modules.
    var width: Int {
        (bars.last.map { $0.at + $0.width } ?? Code128.quietZone) + Code128.quietZone
    }

    /// As a drawing that scales without a blur.
    package var svg: String {
        let path = bars.map { "M\($0.at) 0h\($0.width)v40h-\($0.width)z" }.joined()
        return "<svg class=\"barcode\" viewBox=\"0 0 \(width) 40\" preserveAspectRatio=\"none\""
            + " shape-rendering=\"crispEdges\" role=\"img\""
            + " aria-label=\"\(HTML.escaped(text)) as a barcode\"><path d=\"\(path)\"/></svg>"
    }
}
