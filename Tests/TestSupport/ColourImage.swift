/// A JPEG of eight by eight pixels of one colour, whose parts are in any order that a test likes.
package struct ColourImage {
    /// Each component's identifier and level, as it is coded: red may be YCbCr or RGB.
    package var components: [(id: UInt8, level: Int)]
    /// Before the first frame, as `SampleImage.segment` makes them.
    package var before: [UInt8] = []
    /// Between every two segments, and between a scan and what follows it.
    package var between: [UInt8] = []
    /// After the first of the scans; each component has a scan of its own.
    package var afterFirstScan: [UInt8] = []
    package var end: [UInt8] = [0xFF, 0xD9]

    package init(_ components: [(id: UInt8, level: Int)]) { self.components = components }

    package var bytes: [UInt8] {
        let table = SampleImage.segment(0xDB, [0] + [UInt8](repeating: 8, count: 64))
        let frame = SampleImage.segment(
            0xC0,
            [8, 0, 8, 0, 8, UInt8(components.count)] + components.flatMap { [$0.id, 0x11, 0] })
        // Nine categories of differences, each with a code of four bits; the end of a block in one.
        let differences = SampleImage.segment(
            0xC4, [0x00, 0, 0, 0, 9] + [UInt8](repeating: 0, count: 12) + Array(0...8))
        let coefficients = SampleImage.segment(
            0xC4, [0x10, 1] + [UInt8](repeating: 0, count: 15) + [0])
        var image: [UInt8] = [0xFF, 0xD8] + between + before
        for segment in [table, frame, differences, coefficients] { image += segment + between }
        for (place, component) in components.enumerated() {
            image += SampleImage.segment(0xDA, [1, component.id, 0x00, 0, 63, 0])
            image += ColourImage.block(component.level - 128) + between
            if place == 0 { image += afterFirstScan }
        }
        return image + end
    }

    /// One block: a difference from grey and nothing else, filled up with ones (T.81, F.1.2.3).
    private static func block(_ difference: Int) -> [UInt8] {
        let category = difference.magnitude.bitWidth - difference.magnitude.leadingZeroBitCount
        let value = difference < 0 ? difference + (1 << category) - 1 : difference
        let text = binary(category, 4) + binary(value, category) + "0"
        let filled = text + String(repeating: "1", count: (8 - text.utf8.count % 8) % 8)
        var bytes: [UInt8] = []
        var rest = filled[...]
        while let byte = UInt8(rest.prefix(8), radix: 2) {
            bytes += byte == 0xFF ? [byte, 0] : [byte]
            rest = rest.dropFirst(8)
        }
        return bytes
    }

    private static func binary(_ value: Int, _ digits: Int) -> String {
        let text = value == 0 ? "" : String(value, radix: 2)
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }
}
