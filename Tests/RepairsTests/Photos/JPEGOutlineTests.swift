import TestSupport
import Testing

@testable import Repairs

struct JPEGOutlineTests {
    private let plain = SampleImage.jpeg()

    @Test func `a plain image is kept as it is, with its size`() throws {
        let outline = try #require(try ImageOutline.read(plain))
        #expect(outline.format == .jpeg && outline.width == 8 && outline.height == 8)
        #expect(outline.pieces == [.copy(0..<plain.count)])
        #expect(
            try stripped(SampleImage.jpeg(segments: [SampleImage.jfif])).count == plain.count + 18)
    }

    @Test func `place, camera, texts, thumbnails and what follows the end are removed`() throws {
        let image = SampleImage.jpeg(
            segments: [
                SampleImage.segment(
                    0xE0,
                    SampleImage.text("JFIF\0") + [1, 2, 1, 0, 72, 0, 72, 1, 1, 0x11, 0x22, 0x33]),
                SampleImage.segment(0xE0, SampleImage.text("JFXX\0") + [0x10, 1, 2, 3]),
                SampleImage.exif(orientation: 1),
                SampleImage.segment(0xE1, SampleImage.text("http://ns.adobe.com/xap/1.0/\0<x/>")),
                SampleImage.segment(0xE2, SampleImage.text("MPF\0II")),
                SampleImage.segment(0xED, SampleImage.text("Photoshop 3.0\08BIM")),
                SampleImage.segment(0xEC, SampleImage.text("Ducky")),
                SampleImage.segment(0xFE, SampleImage.text("Taken at home")),
                [0xFF, 0xFF] + SampleImage.segment(0xEF, [1]),
            ], after: SampleImage.jpeg(segments: [SampleImage.exif(orientation: 3)]))
        #expect(try stripped(image) == SampleImage.jpeg(segments: [SampleImage.jfif]))
    }

    @Test func `metadata between scans is removed too`() throws {
        let end = plain.count - 2
        let comment = SampleImage.segment(0xFE, SampleImage.text("home"))
        #expect(try stripped(Array(plain[..<end]) + comment + plain[end...]) == plain)
    }

    @Test func `colours keep their meaning`() throws {
        let kept = [
            SampleProfile.segments(SampleProfile.whole())[0],
            SampleImage.segment(0xEE, SampleImage.text("Adobe") + [0, 100, 0, 0, 0, 0, 1]),
        ]
        let image = SampleImage.jpeg(segments: kept)
        #expect(try stripped(image) == image)
        let longer = SampleImage.segment(0xEE, SampleImage.text("Adobe, and a long text"))
        let short = SampleImage.segment(
            0xEE, SampleImage.text("Adobe") + [0, 100, 0, 0, 0, 0, UInt8(ascii: "a")])
        #expect(
            try stripped(SampleImage.jpeg(segments: [longer]))
                == SampleImage.jpeg(segments: [short]))
    }

    @Test func `tables are kept, and what says that it is one and is not is refused`() throws {
        let counts: [UInt8] = [0, 2] + [UInt8](repeating: 0, count: 14)
        let tables = [
            SampleImage.segment(
                0xDB,
                [0x01] + [UInt8](repeating: 1, count: 64) + [0x13]
                    + [UInt8](repeating: 2, count: 128)),
            SampleImage.segment(0xC4, [0x11] + counts + [1, 2] + [0x03] + counts + [3, 4]),
            SampleImage.segment(0xCC, [0x00, 1, 0x13, 9]), SampleImage.segment(0xDD, [0, 4]),
        ]
        let image = SampleImage.jpeg(segments: tables)
        #expect(try stripped(image) == image)
        let exif = Array(SampleImage.exif(orientation: 6).dropFirst(4))
        for marker in [0xC4, 0xCC, 0xDB, 0xDD] as [UInt8] {
            for payload in [exif, [0x20], [0x04], [0x00], [0, 1, 0]] {
                #expect(
                    imageFault(
                        SampleImage.jpeg(segments: [SampleImage.segment(marker, payload)])) != nil,
                    "\(marker) \(payload)")
            }
        }
    }

    @Test(arguments: [false, true])
    func `the orientation is kept and nothing else of Exif`(isLittle: Bool) throws {
        for orientation in UInt8(0)...9 {
            let exif = SampleImage.exif(orientation: orientation, isLittle: isLittle)
            let kept = try stripped(SampleImage.jpeg(segments: [exif, exif]))
            guard (2...8).contains(orientation) else {
                #expect(kept == plain)
                continue
            }
            let segment = ExifOrientation.segment(orientation)
            #expect(segment.count == 36)
            #expect(kept == SampleImage.jpeg(segments: [segment]))
            #expect(try stripped(kept) == kept)
        }
    }

    @Test func `odd Exif is dropped, wherever it ends`() throws {
        let exif = Array(SampleImage.exif(orientation: 6).dropFirst(4))
        for count in 0..<exif.count {
            let image = SampleImage.jpeg(
                segments: [SampleImage.segment(0xE1, Array(exif.prefix(count)))])
            let kept = try stripped(image)
            #expect(
                kept == plain || kept == SampleImage.jpeg(segments: [ExifOrientation.segment(6)]))
        }
        for start in [0, 5, 7, 255, 0xFFFF_FFFF] {
            #expect(
                ExifOrientation.read(SampleImage.text("MM\0*") + SampleImage.big(start, 4)) == nil)
        }
    }

    @Test func `50 megapixels are taken and one line more is not`() throws {
        #expect(imageFault(SampleImage.jpeg(width: 10_000, height: 5_000)) == nil)
        #expect(
            imageFault(SampleImage.jpeg(width: 10_000, height: 5_001))
                == .tooManyPixels(width: 10_000, height: 5_001))
        #expect(imageFault(SampleImage.jpeg(width: 65_535, height: 65_535)) != nil)
        #expect(imageFault(SampleImage.jpeg(width: 0)) == .malformed("it has no pixels"))
        #expect(imageFault(SampleImage.jpeg(height: 0)) == .malformed("it has no pixels"))
    }

    @Test func `an image that ends before its first scan has data is refused`() {
        let image = SampleImage.jpeg(segments: [SampleImage.jfif, SampleImage.exif(orientation: 6)])
        let dataBytes = 8
        for count in 2..<image.count {
            let isTaken = count > image.count - dataBytes
            #expect((imageFault(Array(image.prefix(count))) == nil) == isTaken, "\(count) bytes")
        }
    }

    @Test func `what breaks the order of a JPEG is refused`() {
        let frame = SampleImage.segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
        let scan = SampleImage.segment(0xDA, [1, 1, 0, 0, 63, 0])
        let broken: [[UInt8]] = [
            frame, SampleImage.segment(0xC3, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]), scan + [1],
            [0xFF, 0xD8], [0xFF, 0xD9], [0xFF, 0xFE, 0, 1], SampleImage.segment(0x42, []),
            SampleImage.segment(0xC0, []), SampleImage.segment(0xC0, [8, 0, 1, 0, 1, 9]),
        ]
        for segment in broken {
            let image = SampleImage.jpeg(segments: [segment])
            #expect(imageFault(image) != nil, "\(segment)")
        }
        #expect(imageFault([0xFF, 0xD8] + frame + scan + [0xFF, 0xD9]) != nil, "no data")
        #expect(imageFault([0xFF, 0xD8] + frame + [0xFF, 0xD9]) != nil, "no scan")
    }
}
