import TestSupport
import Testing

@testable import Repairs

struct WebPOutlineTests {
    private let exif = SampleImage.riff("EXIF", SampleImage.text("II*\0GPS"))
    private let xmp = SampleImage.riff("XMP ", SampleImage.text("<x:xmpmeta/>"))
    private let profile = SampleImage.riff("ICCP", SampleProfile.whole())

    @Test func `plain images are kept as they are, with their size`() throws {
        for (chunk, side) in [(SampleImage.lossless(), 1), (SampleImage.lossy(), 4)] {
            let image = SampleImage.webp([chunk])
            let outline = try #require(try ImageOutline.read(image))
            #expect(outline.format == .webp && outline.width == side && outline.height == side)
            #expect(outline.stored(of: image) == image)
        }
    }

    @Test func `Exif, XMP, unknown chunks and what follows the end are removed`() throws {
        let image = SampleImage.webp(
            [
                SampleImage.canvas(flags: 0x2C, width: 4, height: 4), profile,
                SampleImage.riff("priv", [1]), SampleImage.lossy(), exif, xmp,
            ], after: exif)
        #expect(
            try stripped(image)
                == SampleImage.webp([
                    SampleImage.canvas(flags: 0x20, width: 4, height: 4), profile,
                    SampleImage.lossy(),
                ]))
        let simple = SampleImage.webp([SampleImage.lossless(), exif, xmp])
        #expect(try stripped(simple) == SampleImage.webp([SampleImage.lossless()]))
    }

    @Test func `transparency is kept, an odd chunk's last byte is not`() throws {
        var alpha = SampleImage.riff("ALPH", [1, 2, 3])
        let image = SampleImage.webp([
            SampleImage.canvas(flags: 0x10, width: 4, height: 4), alpha, SampleImage.lossy(),
        ])
        #expect(try stripped(image) == image)
        alpha[alpha.count - 1] = 0x55
        let odd = SampleImage.webp([
            SampleImage.canvas(flags: 0x11, width: 4, height: 4), alpha, SampleImage.lossy(),
        ])
        #expect(try stripped(odd) == image)
    }

    @Test func `50 megapixels are taken and one line more is not`() {
        let wide = 10_000
        #expect(
            imageFault(SampleImage.webp([SampleImage.lossy(width: wide, height: 5_000)])) == nil)
        let fault = ImageFault.tooManyPixels(width: wide, height: 5_001)
        #expect(
            imageFault(SampleImage.webp([SampleImage.lossy(width: wide, height: 5_001)])) == fault)
        #expect(
            imageFault(SampleImage.webp([SampleImage.lossless(width: wide, height: 5_001)]))
                == fault)
        #expect(
            imageFault(SampleImage.webp([SampleImage.lossy(width: 0)]))
                == .malformed("it has no pixels"))
    }

    @Test func `an image that ends early is refused, wherever that is`() {
        let image = SampleImage.webp([
            SampleImage.canvas(flags: 0x20, width: 4, height: 4), profile, SampleImage.lossy(),
        ])
        for count in 12..<image.count {
            #expect(imageFault(Array(image.prefix(count))) == .truncated, "\(count) bytes")
        }
    }

    @Test func `animations, other sizes and broken headers are refused`() {
        let canvas = SampleImage.canvas(flags: 0, width: 4, height: 4)
        let lossy = SampleImage.lossy()
        var frame = lossy
        frame[8] |= 1
        var lossless = SampleImage.lossless()
        lossless[8] = 0x2E
        let broken: [[[UInt8]]] = [
            [], [canvas], [exif, lossy], [lossy, lossy], [lossy, canvas], [canvas, canvas, lossy],
            [SampleImage.canvas(flags: 2, width: 4, height: 4), lossy],
            [canvas, SampleImage.riff("ANIM", [0, 0, 0, 0, 0, 0]), lossy],
            [lossy, SampleImage.riff("ANMF", [0])],
            [SampleImage.canvas(flags: 0, width: 5, height: 4), lossy], [frame], [lossless],
            [SampleImage.riff("VP8X", [0])], [SampleImage.riff("VP8 ", [0])],
            [SampleImage.riff("VP8L", [0x2F])],
        ]
        for chunks in broken {
            #expect(imageFault(SampleImage.webp(chunks)) != nil, "\(chunks)")
        }
        #expect(imageFault(SampleImage.text("RIFF\u{3}\0\0\0WEBP")) != nil)
    }
}
