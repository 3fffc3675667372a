import TestSupport
import Testing

@testable import Repairs

struct PNGOutlineTests {
    private let plain = SampleImage.png()

    @Test func `a plain image is kept as it is, with its size`() throws {
        let outline = try #require(try ImageOutline.read(plain))
        #expect(outline.format == .png && outline.width == 1 && outline.height == 1)
        #expect(outline.pieces == [.copy(0..<plain.count)])
    }

    @Test(arguments: [
        "tEXt", "iTXt", "zTXt", "eXIf", "tIME", "hIST", "sPLT", "dSIG", "acTL", "fcTL", "fdAT",
        "caBX", "prIv",
    ])
    func `what is not of the picture is removed`(type: String) throws {
        let payload = SampleImage.text("Location\0 52.5 N 13.4 E")
        let image = SampleImage.png(
            chunks: [SampleImage.chunk(type, payload)], after: SampleImage.text("PK and more"))
        #expect(try stripped(image) == plain)
    }

    @Test func `colours and proportions keep their meaning, each once`() throws {
        let small = ["gAMA", "cHRM", "sRGB", "pHYs", "sBIT", "tRNS", "bKGD", "cICP"].map {
            SampleImage.chunk($0, [1])
        }
        let kept = [SampleProfile.chunk(SampleProfile.whole())] + small
        let image = SampleImage.png(chunks: kept)
        #expect(try stripped(image) == image)
        #expect(try stripped(SampleImage.png(chunks: kept + kept)) == image)
    }

    @Test func `what is longer than its kind can be says something else and is removed`() throws {
        let text = SampleImage.text("Location") + [UInt8](repeating: 0x41, count: 249)
        for type in ["gAMA", "cHRM", "sRGB", "pHYs", "sBIT", "tRNS", "bKGD", "cICP", "cLLI"] {
            #expect(try stripped(SampleImage.png(chunks: [SampleImage.chunk(type, text)])) == plain)
        }
    }

    @Test func `50 megapixels are taken and one line more is not`() {
        #expect(imageFault(SampleImage.png(width: 10_000, height: 5_000)) == nil)
        #expect(
            imageFault(SampleImage.png(width: 10_000, height: 5_001))
                == .tooManyPixels(width: 10_000, height: 5_001))
        let most = (1 << 32) - 1
        #expect(
            imageFault(SampleImage.png(width: most, height: most))
                == .tooManyPixels(width: most, height: most))
        #expect(imageFault(SampleImage.png(width: 0)) == .malformed("it has no pixels"))
    }

    @Test func `an image that ends early is refused, wherever that is`() {
        for count in 4..<plain.count {
            #expect(imageFault(Array(plain.prefix(count))) != nil, "\(count) bytes")
        }
    }

    @Test func `one changed bit is found`() {
        for place in plain.indices where place > 3 {
            for bit in 0..<8 {
                var image = plain
                image[place] ^= 1 << UInt8(bit)
                #expect(imageFault(image) != nil, "bit \(bit) of byte \(place)")
            }
        }
    }

    @Test func `what breaks the order of a PNG is refused`() {
        let header = SampleImage.header(width: 1, height: 1)
        let palette = SampleImage.chunk("PLTE", [1, 2, 3])
        let pixels = SampleImage.chunk("IDAT", [1])
        let end = SampleImage.chunk("IEND")
        let broken: [[[UInt8]]] = [
            [pixels, header, end], [header, header, pixels, end], [header, end], [header, pixels],
            [header, pixels, palette, end], [header, palette, palette, pixels, end],
            [header, SampleImage.chunk("PLTE", [1]), pixels, end],
            [header, SampleImage.chunk("PLTE"), pixels, end],
            [header, SampleImage.chunk("ABCD"), pixels, end],
            [header, SampleImage.chunk("a1cd"), pixels, end],
            [header, pixels, SampleImage.chunk("IEND", [0])],
            [SampleImage.header(width: 1, height: 1, colour: 3), pixels, end],
            [SampleImage.header(width: 1, height: 1, depth: 7), pixels, end],
            [SampleImage.header(width: 1, height: 1, colour: 5), pixels, end],
        ]
        for chunks in broken {
            #expect(imageFault(SampleImage.signature + chunks.flatMap { $0 }) != nil, "\(chunks)")
        }
    }

    @Test func `more parts than any image has are refused`() {
        let pair = SampleImage.chunk("tEXt") + SampleImage.chunk("IDAT")
        let few = [[UInt8]](repeating: pair, count: 100)
        #expect(imageFault(SampleImage.png(chunks: few)) == nil)
        let many = [[UInt8]](repeating: pair, count: ImageOutline.piecesMax)
        #expect(imageFault(SampleImage.png(chunks: many)) == .malformed("it has too many parts"))
    }
}
