/// The one value of Exif that is kept: how the photo is to be turned (tag 0x0112, 1 to 8).
enum ExifOrientation {
    /// Reads it from the first directory of a TIFF header; nil where anything is odd.
    static func read(_ tiff: [UInt8]) -> UInt8? {
        guard tiff.count >= 8 else { return nil }
        let isLittle = tiff.starts(with: "II".utf8)
        guard isLittle || tiff.starts(with: "MM".utf8) else { return nil }
        func number(_ offset: Int, _ bytes: Int) -> Int? {
            guard offset >= 0, offset <= tiff.count - bytes else { return nil }
            let part = tiff[offset..<offset + bytes]
            return (isLittle ? Array(part.reversed()) : Array(part))
                .reduce(0) { $0 << 8 | Int($1) }
        }
        guard number(2, 2) == 42, let start = number(4, 4), let count = number(start, 2) else {
            return nil
        }
        for index in 0..<min(count, 512) {
            let entry = start + 2 + 12 * index
            guard let tag = number(entry, 2) else { return nil }
            guard tag == 0x0112 else { continue }
            guard number(entry + 2, 2) == 3, number(entry + 4, 4) == 1,
                let value = number(entry + 8, 2), (1...8).contains(value)
            else { return nil }
            return UInt8(value)
        }
        return nil
    }

    /// An Exif segment that says this and nothing else.
    static func segment(_ orientation: UInt8) -> [UInt8] {
        [0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1]
            + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
    }
}
