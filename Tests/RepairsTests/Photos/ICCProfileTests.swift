import Bytes
import TestSupport
import Testing

@testable import Repairs

struct ICCProfileTests {
    private let profile = SampleProfile.whole()

    private func webp(_ profile: [UInt8]?) -> [UInt8] {
        let flags: UInt8 = profile == nil ? 0 : 0x20
        let chunk = profile.map { [SampleImage.riff("ICCP", $0)] } ?? []
        return SampleImage.webp(
            [SampleImage.canvas(flags: flags, width: 4, height: 4)] + chunk + [SampleImage.lossy()])
    }

    @Test func `a profile is kept, in every format`() throws {
        for (profile, count) in [(profile, 2), (SampleProfile.whole(count: 1 << 20), 17)] {
            let pieces = (1...count).map { ($0, count) }
            for image in [
                SampleImage.jpeg(segments: SampleProfile.segments(profile, pieces)),
                SampleImage.png(chunks: [SampleProfile.chunk(profile)]), webp(profile),
            ] {
                #expect(try stripped(image) == image)
            }
        }
    }

    @Test func `what is no profile, or larger than one may be, is dropped and the image kept`()
        throws
    {
        for profile in SampleProfile.broken {
            let pieces = (1...17).map { ($0, 17) }
            let whole = profile.count <= 60_000 ? [(1, 1)] : pieces
            let jpeg = SampleImage.jpeg(segments: SampleProfile.segments(profile, whole))
            #expect(try stripped(jpeg) == SampleImage.jpeg(), "\(profile.prefix(160))")
            let png = SampleImage.png(chunks: [SampleProfile.chunk(profile)])
            #expect(try stripped(png) == SampleImage.png(), "\(profile.prefix(160))")
            #expect(try stripped(webp(profile)) == webp(nil), "\(profile.prefix(160))")
        }
    }

    @Test func `a JPEG's pieces are all there, each once, before the first scan`() throws {
        let right = [[(1, 1)], [(1, 2), (2, 2)], [(1, 3), (2, 3), (3, 3)]]
        for numbers in right {
            let image = SampleImage.jpeg(segments: SampleProfile.segments(profile, numbers))
            #expect(try stripped(image) == image)
        }
        let wrong = [
            [(0, 1)], [(2, 1)], [(1, 0)], [(1, 2)], [(2, 2)], [(1, 2), (1, 2)], [(1, 2), (2, 3)],
            [(2, 3), (3, 3)], [(1, 1), (1, 1)], [(1, 2), (3, 2)], [(2, 2), (1, 2)],
        ]
        for numbers in wrong {
            let image = SampleImage.jpeg(segments: SampleProfile.segments(profile, numbers))
            #expect(try stripped(image) == SampleImage.jpeg(), "\(numbers)")
        }
        // In whatever order, if the numbers say it.
        let turned = Array(SampleProfile.segments(profile, [(1, 2), (2, 2)]).reversed())
        let image = SampleImage.jpeg(segments: turned)
        #expect(try stripped(image) == image)
        let plain = SampleImage.jpeg()
        let late = plain.dropLast(2) + SampleProfile.segments(profile)[0] + plain.suffix(2)
        #expect(try stripped(Array(late)) == plain)
        let both = SampleImage.jpeg(segments: SampleProfile.segments(profile))
        let twice = both.dropLast(2) + SampleProfile.segments(profile)[0] + both.suffix(2)
        #expect(try stripped(Array(twice)) == both)
    }

    @Test func `a PNG's profile has a name, and ends where its compressed data ends`() throws {
        let deflated = SampleProfile.deflated(profile)
        let noMethod = SampleImage.chunk("iCCP", SampleImage.text("P3\0\u{1}") + deflated)
        for chunk in [
            SampleProfile.chunk(profile, name: ""),
            SampleProfile.chunk(profile, name: String(repeating: "n", count: 80)), noMethod,
            SampleProfile.chunk(deflated: deflated + SampleImage.text("52.5 N 13.4 E")),
            SampleProfile.chunk(deflated: deflated.dropLast()), SampleProfile.chunk(deflated: []),
            SampleImage.chunk("iCCP", SampleImage.text("P3")), SampleImage.chunk("iCCP"),
        ] {
            #expect(try stripped(SampleImage.png(chunks: [chunk])) == SampleImage.png())
        }
        let image = SampleImage.png(chunks: [SampleProfile.chunk(profile)])
        let broken = SampleProfile.chunk(Array(profile.dropLast()))
        let second = SampleImage.png(chunks: [broken, SampleProfile.chunk(profile)])
        #expect(try stripped(second) == image)
    }

    @Test func `a profile is read as zlib compresses it best`() throws {
        // One block of codes of its own, made by zlib 1.2.13.
        let text =
            "78dab54fc109435108cbdf24037420f526faee828b74800edbbc097a6a5044638202cf0b3f90"
            + "b583ffe1e9b3a5fa567e0a4d6cc2507b497635987bcad34052fc68b446a77ab022ed0466cd47"
            + "92e5b2d3a9ad625c1f29757f2dddba22d852811818cb69704452215286a677f34ee3f004cd39"
            + "d98eb28a2f83f12c92"
        let bytes = try #require(Hex.parse(text))
        let image = SampleImage.png(chunks: [SampleProfile.chunk(deflated: bytes)])
        #expect(try stripped(image) == image)
        for count in bytes.indices {
            let cut = SampleImage.png(
                chunks: [SampleProfile.chunk(deflated: Array(bytes.prefix(count)))])
            #expect(try stripped(cut) == SampleImage.png(), "\(count)")
        }
    }

    @Test func `what would inflate without end ends at its bound`() {
        let zeros = SampleProfile.deflated([UInt8](repeating: 0, count: 3 << 20))
        #expect(zeros.count < 30_000)
        #expect(throws: ImageFault.self) { try Inflate.zlib(zeros, bytesMax: ICCProfile.bytesMax) }
    }
}
