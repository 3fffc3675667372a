import Foundation
import TestSupport
import Testing

@testable import Repairs

/// Photos before and after they are stored, as libjpeg's own decoder shows them.
@Suite struct DecodedPhotoTests {
    private let folder = ScratchFolder()

    /// The pixels as PPM, or as PGM if they are grey; nil if libjpeg shows nothing.
    private func pixels(_ image: [UInt8], _ name: String) throws -> [UInt8]? {
        let (file, shown) = (folder.file(name + ".jpg"), folder.file(name + ".ppm"))
        try Data(image).write(to: URL(filePath: file))
        let decoder = try Command.run("djpeg", "-pnm", "-outfile", shown, file)
        // 2: shown, with a warning.
        guard decoder.status == 0 || decoder.status == 2 else { return nil }
        return [UInt8](try Data(contentsOf: URL(filePath: shown)))
    }

    private static func adobe(_ transform: UInt8, more: [UInt8] = []) -> [UInt8] {
        SampleImage.segment(
            0xEE, SampleImage.text("Adobe") + [0, 100, 0x80, 0, 0, 0, transform] + more)
    }

    /// Ways in which the same three or four levels are meant.
    private static let meanings: [(name: String, ids: [UInt8], before: [UInt8])] = [
        ("grey", [1], []), ("YCbCr", [1, 2, 3], []), ("RGB by its letters", [82, 71, 66], []),
        ("JFIF", [82, 71, 66], SampleImage.jfif), ("Adobe RGB", [1, 2, 3], adobe(0)),
        ("Adobe YCbCr", [82, 71, 66], adobe(1)), ("unknown", [7, 8, 9], []),
        ("Adobe RGB, longer", [1, 2, 3], adobe(0, more: SampleImage.text("and where it was"))),
        ("Adobe RGB, by one", [1, 2, 3], adobe(0, more: [0])),
        ("Adobe, too short", [1, 2, 3], SampleImage.segment(0xEE, Array(adobe(0)[4..<15]))),
        ("Adobe twice", [1, 2, 3], adobe(1) + adobe(0, more: [9])),
        ("Adobe and JFIF", [1, 2, 3], adobe(0) + SampleImage.jfif),
        ("CMYK", [1, 2, 3, 4], []), ("Adobe CMYK", [1, 2, 3, 4], adobe(0)),
        ("Adobe YCCK", [1, 2, 3, 4], adobe(2)),
        ("Adobe YCCK, longer", [1, 2, 3, 4], adobe(2, more: [1, 2, 3])),
        ("another APP14", [1, 2, 3], SampleImage.segment(0xEE, SampleImage.text("Adobf") + [0])),
    ]

    /// What may stand between segments.
    private static let fillings: [[UInt8]] = [
        [], [0xFF], [0xFF, 0xFF, 0xFF], [0x00], [0x12, 0x34], [0xFF, 0x00], [0xFF, 0x00, 0x07],
        [0xFF, 0x01], [0xFF, 0xD3], [0x00, 0xFF, 0xD0, 0x55, 0xFF],
        SampleImage.segment(0xFE, SampleImage.text("home")),
        SampleImage.segment(0xFE, SampleImage.text("home")) + [1, 2],
        SampleImage.segment(0xDC, [0, 8]), SampleImage.exif(orientation: 1),
    ]

    /// How it may end.
    private static let ends: [[UInt8]] = [
        [0xFF, 0xD9], [], [0xFF], [0xFF, 0xFF, 0xD9], [0xFF, 0xD9, 0, 1, 2, 3],
        [0x00, 0xFF, 0xD9], [0xFF, 0xD9, 0xFF, 0xD8, 0xFF], SampleImage.segment(0xFE, [1]),
        [0xFF, 0xFE, 0x10, 0x00, 1, 2], [0xFF, 0xFE, 0x10], [0xFF, 0xFE],
    ]

    private func check(_ image: ColourImage, _ name: String) throws {
        let bytes = image.bytes
        let shown = try #require(try pixels(bytes, "before"), "\(name): libjpeg shows nothing")
        let stored = try stripped(bytes)
        #expect(try pixels(stored, "after") == shown, "\(name)")
        let text = String(decoding: stored, as: Unicode.ASCII.self)
        #expect(!text.contains("home") && !text.contains("where"), "\(name)")
        #expect(try stripped(stored) == stored, "\(name): stored again")
    }

    private static func image(_ ids: [UInt8], _ before: [UInt8]) -> ColourImage {
        let levels = [60, 185, 62, 140]
        var image = ColourImage(Array(zip(ids, levels)).map { (id: $0.0, level: $0.1) })
        image.before = before
        return image
    }

    @Test func `colours are what they were, however they are marked`() throws {
        for meaning in Self.meanings {
            try check(Self.image(meaning.ids, meaning.before), meaning.name)
        }
        // The same levels, and not the same colours: so a mark that is lost would be seen.
        let shown = try ["YCbCr", "Adobe RGB", "Adobe RGB, longer"].map { name in
            let meaning = try #require(Self.meanings.first { $0.name == name })
            let stored = try stripped(Self.image(meaning.ids, meaning.before).bytes)
            return try #require(try pixels(stored, "one"))
        }
        #expect(shown[0] != shown[1] && shown[1] == shown[2])
    }

    @Test func `stray bytes, fill bytes and odd ends are passed over as libjpeg does`() throws {
        for filling in Self.fillings {
            var image = Self.image([1, 2, 3], SampleImage.jfif)
            image.between = filling
            try check(image, "between \(filling)")
        }
        for end in Self.ends {
            var image = Self.image([1, 2, 3], Self.adobe(0, more: [5]))
            image.end = end
            try check(image, "end \(end)")
        }
    }

    @Test func `a mark after the first scan changes no colour`() throws {
        for late in [Self.adobe(0), SampleImage.jfif, [0x42] + Self.adobe(0, more: [1])] {
            var image = Self.image([1, 2, 3], [])
            image.afterFirstScan = late
            try check(image, "late \(late)")
        }
    }

    @Test func `a photo that ends early shows what it showed`() throws {
        let image = Self.image([1, 2, 3], Self.adobe(0)).bytes
        let firstScan = try #require(
            image.indices.first { image[$0...].starts(with: [0xFF, 0xDA]) })
        var taken = 0
        for count in firstScan..<image.count {
            let cut = Array(image.prefix(count))
            // Cut within a scan's header it is shown by us alone.
            guard imageFault(cut) == nil, let shown = try pixels(cut, "before") else { continue }
            taken += 1
            #expect(try pixels(try stripped(cut), "after") == shown, "\(count) bytes")
        }
        #expect(taken > 10)
    }

    @Test(
        .enabled(
            if: SharedData.has("../field/jpeg-plain.jpg"),
            "the field's photos are not beside FETTLE_DATA"))
    func `photos of the field are shown as they were`() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: SharedData.path("../field")
        ).filter { $0.hasSuffix(".jpg") }
        #expect(names.count >= 5)
        for name in names {
            let bytes = try SharedData.bytes("../field/" + name)
            let shown = try #require(try pixels(bytes, "before"), "\(name)")
            #expect(try pixels(try stripped(bytes), "after") == shown, "\(name)")
        }
    }
}
