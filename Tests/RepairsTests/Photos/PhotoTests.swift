import Bytes
import Foundation
import JSON
import TestSupport
import Testing

@testable import Repairs

struct PhotoTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    private func upload(_ bytes: [UInt8], piece: Int = 1000) -> PhotoUpload {
        let upload = PhotoUpload(beside: shop.path, OpenUploads(countMax: 256))
        for start in stride(from: 0, to: bytes.count, by: piece) {
            upload.take(Array(bytes[start..<min(bytes.count, start + piece)]))
        }
        return upload
    }

    private func image(_ bytes: [UInt8]) throws -> PhotoImage {
        guard case .image(let image) = try upload(bytes).examine() else {
            throw ImageFault.malformed("no image")
        }
        return image
    }

    private func add(_ image: PhotoImage) throws -> Photo {
        try shop.write { transaction throws(RepairError) in
            try Photos.add(image, to: id, by: bench, in: transaction).photo
        }
    }

    private func bytes(of photo: Photo) throws -> [UInt8] {
        try shop.write { transaction throws(RepairError) in
            var bytes: [UInt8] = []
            while let piece = try Photos.bytes(of: photo.id, from: bytes.count, in: transaction) {
                bytes += piece
            }
            return bytes
        }
    }

    @Test func `a photo is kept without its metadata, and its hash is on the timeline`() throws {
        let plain = SampleImage.jpeg()
        let photo = try add(
            try image(SampleImage.jpeg(segments: [SampleImage.exif(orientation: 1)])))
        #expect(photo.format == .jpeg && photo.width == 8 && photo.number == 1)
        #expect(photo.byteCount == Int64(plain.count) && photo.hash == SHA256.hash(plain))
        #expect(try bytes(of: photo) == plain)
        let event = try #require(try shop.events(id).last)
        #expect(event.type == .photo && event.data["sha256"]?.text == Hex.lower(photo.hash))
        #expect(event.data["photoId"]?.integer == photo.id && event.by == "Theo")
        #expect(try shop.ticket(id).version == 2)
    }

    @Test func `a large photo is stored in chunks, none of them larger than 64 KiB`() throws {
        let filler = [UInt8](repeating: 0x5A, count: 300_000)
        let text = SampleImage.chunk("tEXt", [UInt8](repeating: 0x41, count: 70_000))
        let plain = SampleImage.png(chunks: [SampleImage.chunk("IDAT", filler)])
        let photo = try add(
            try image(SampleImage.png(chunks: [text, SampleImage.chunk("IDAT", filler), text])))
        #expect(photo.byteCount == Int64(plain.count) && photo.hash == SHA256.hash(plain))
        #expect(try shop.number("SELECT count(*) FROM photoChunks") == 5)
        #expect(try shop.number("SELECT max(length(bytes)) FROM photoChunks") == 65_536)
        #expect(try bytes(of: photo) == plain)
        let tail = try shop.write { transaction throws(RepairError) in
            try Photos.bytes(of: photo.id, from: 65_540, in: transaction)
        }
        #expect(tail == Array(plain[65_540..<131_072]))
    }

    @Test func `what is on its way has no name and is told from other bytes`() throws {
        let upload = upload(SampleImage.png())
        let folder = URL(filePath: shop.path).deletingLastPathComponent().path()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.filter { $0.contains("upload") }.isEmpty)
        #expect(upload.fingerprint == SHA256.hash(SampleImage.png()))
        #expect(upload.fingerprint == self.upload(SampleImage.png(), piece: 1).fingerprint)
        guard case .otherType = try self.upload(Array("<svg/>".utf8)).examine() else {
            Issue.record("took an SVG")
            return
        }
        guard case .faulty = try self.upload(SampleImage.png().dropLast()).examine() else {
            Issue.record("took half an image")
            return
        }
    }

    @Test func `too many photos at once are refused, and room comes back`() throws {
        let open = OpenUploads(countMax: 3)
        var uploads = (0..<3).map { _ in PhotoUpload(beside: shop.path, open) }
        let refusal = refusal { _ = try PhotoUpload(beside: shop.path, open).examine() }
        guard case .storage(let failure) = refusal, failure.kind == .busy else {
            Issue.record("took one too many, or said that the database failed: \(refusal as Any)")
            return
        }
        uploads.removeLast()
        guard case .otherType = try PhotoUpload(beside: shop.path, open).examine() else {
            Issue.record("the room was not given back")
            return
        }
    }

    @Test func `a folder that takes no file fails when the photo is looked at`() throws {
        let upload = PhotoUpload(beside: "/nowhere/shop.db", OpenUploads(countMax: 256))
        upload.take([1])
        guard case .storage = refusal({ _ = try upload.examine() }) else {
            Issue.record("wrote to nowhere")
            return
        }
    }

    @Test func `a ticket takes 200 photos and then says so`() throws {
        let image = try image(SampleImage.png())
        for number in 1...TicketBounds.photosMax { #expect(try add(image).number == number) }
        let events = try shop.number("SELECT count(*) FROM events")
        guard case .conflict(.tooManyPhotos(max: 200)) = refusal({ _ = try add(image) }) else {
            Issue.record("took one too many")
            return
        }
        #expect(try shop.number("SELECT count(*) FROM photoChunks") == 200)
        #expect(try shop.number("SELECT count(*) FROM events") == events)
    }

    @Test func `a closed ticket takes no photo`() throws {
        let image = try image(SampleImage.png())
        for state in [TicketState.closed, .cancelled] {
            try shop.putAll(in: state)
            guard case .conflict(.notInThisState) = refusal({ _ = try add(image) }) else {
                Issue.record("\(state) took a photo")
                continue
            }
        }
        #expect(try shop.number("SELECT count(*) FROM photoChunks") == 0)
    }
}

extension PhotoTests {
    private func upload(_ bytes: ArraySlice<UInt8>) -> PhotoUpload { upload(Array(bytes)) }
}
