import TestSupport
import Testing

@testable import Repairs

/// Bytes that no encoder would write: no crash, no piece past the end, and what is kept of them is
/// an image of which nothing more is taken away.
struct ImageMutationTests {
    private static let images: [[UInt8]] = [
        SampleImage.jpeg(
            segments: [SampleImage.jfif, SampleImage.exif(orientation: 6)]
                + SampleProfile.segments(SampleProfile.whole(), [(1, 2), (2, 2)])),
        SampleImage.png(chunks: [
            SampleProfile.chunk(SampleProfile.whole()), SampleImage.chunk("tEXt", [1]),
        ]),
        SampleImage.webp([
            SampleImage.canvas(flags: 0x38, width: 4, height: 4),
            SampleImage.riff("ICCP", SampleProfile.whole()), SampleImage.riff("ALPH", [1]),
            SampleImage.lossy(), SampleImage.riff("EXIF", [1, 2, 3]),
        ]),
        SampleImage.webp([SampleImage.lossless()]),
    ]

    @Test(arguments: 0..<4)
    func `a mutated image is refused or kept within its bounds`(index: Int) throws {
        var random = SplitMix(seed: 31 + UInt64(index))
        var kept = 0
        for round in 0..<20_000 {
            var bytes = Self.images[index]
            for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, &random) }
            guard let outline = try? ImageOutline.read(bytes) else { continue }
            kept += 1
            #expect(outline.width > 0 && outline.height > 0)
            #expect(outline.width * outline.height <= ImageOutline.pixelsMax)
            let stored = outline.stored(of: bytes)
            #expect(stored.count == outline.byteCount && stored.count <= bytes.count + 36)
            let again = try ImageOutline.read(stored)
            if again?.stored(of: stored) != stored { Issue.record("round \(round): \(bytes)") }
        }
        #expect(kept > 100, "some mutations are harmless")
    }

    @Test func `random bytes behind each format's first ones are refused or kept`() {
        var random = SplitMix(seed: 77)
        for start in Self.images.map({ $0.prefix(12) }) {
            for _ in 0..<2000 {
                let rest = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                    UInt8.random(in: 0...255, using: &random)
                }
                _ = try? ImageOutline.read(start + rest)
            }
        }
    }

    @Test(arguments: [
        "", "G", "GIF89a and more", "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<!DOCTYPE html><html>", "%PDF-1.7", "RIFF\u{4}\0\0\0WAVE", "{}", "BM", "\u{FEFF}<svg/>",
    ])
    func `what is no image by its first bytes is of another type`(text: String) throws {
        #expect(try ImageOutline.read(Array(text.utf8)) == nil)
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        guard let place = bytes.indices.randomElement(using: &random) else { return }
        let byte = UInt8.random(in: 0...255, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[place] = byte
        case 1: bytes[place] ^= 1 << (byte % 8)
        case 2: bytes.insert(byte, at: place)
        case 3: bytes.remove(at: place)
        case 4: bytes.removeLast(bytes.count - place)
        default: bytes.insert(contentsOf: bytes[place...].prefix(Int(byte % 16)), at: place)
        }
    }
}
