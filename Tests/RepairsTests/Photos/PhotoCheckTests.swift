import SQLite
import TestSupport
import Testing

@testable import Repairs

/// Whoever changes a stored photo, or what is on file of it, is found out.
struct PhotoCheckTests {
    private let shop: TestShop
    private let id: TicketID
    private let photos: [Photo]

    init() throws {
        shop = try TestShop()
        try shop.checkIn(sampleCheckIn(name: "Lee", email: nil, serialNumber: "2"))
        id = try shop.checkIn().ticket.ticketId
        let filler = [UInt8](repeating: 0x5A, count: 150_000)
        let images = [
            SampleImage.jpeg(), SampleImage.png(chunks: [SampleImage.chunk("IDAT", filler)]),
        ]
        var photos: [Photo] = []
        for bytes in images { photos.append(try shop.photo(bytes, on: id)) }
        self.photos = photos
    }

    /// What is found after a change that is undone then.
    private func damages(
        after change: (Transaction) throws(RepairError) -> Void
    ) -> [String] {
        var found: [String] = []
        _ = refusal {
            try shop.write { transaction throws(RepairError) in
                try transaction.run("PRAGMA defer_foreign_keys = ON")
                try change(transaction)
                let chains = try ChainCheck.page(after: 0, limit: 10, in: transaction)
                found = chains.damages.map(\.description)
                let page = try PhotoCheck.page(after: 0, limit: 10, in: transaction)
                found += page.damages.map(\.description)
                throw .gone
            }
        }
        return found
    }

    @Test func `photos that nobody touched are whole, page by page`() throws {
        #expect(damages { _ throws(RepairError) in } == [])
        let page = try shop.write { transaction throws(RepairError) in
            try PhotoCheck.page(after: 0, limit: 1, in: transaction)
        }
        #expect(page.photos == 1 && page.last == photos[0].id)
    }

    @Test func `a byte flipped anywhere in a stored photo is found`() throws {
        var random = SplitMix(seed: 6)
        for _ in 0..<200 {
            let photo = try #require(photos.randomElement(using: &random))
            let offset = Int64.random(in: 0..<photo.byteCount, using: &random)
            let bit = UInt8(1) << UInt8.random(in: 0...7, using: &random)
            let (number, place) = offset.quotientAndRemainder(
                dividingBy: Int64(PhotoImage.chunkBytes))
            let found = damages { transaction throws(RepairError) in
                guard
                    var bytes = try PhotoRows.chunk(number, of: photo.id, in: transaction)
                else { return }
                bytes[Int(place)] ^= bit
                try transaction.run(
                    "UPDATE photoChunks SET bytes = ? WHERE photoId = ? AND number = ?",
                    .blob(bytes), .int(photo.id), .int(number))
            }
            let damage = "ticket \(id.text), photo \(photo.number): "
            #expect(found == [damage + "its bytes are not those on the timeline"], "\(offset)")
        }
    }

    @Test(
        arguments: [
            "DELETE FROM photoChunks WHERE photoId = 2 AND number = 2",
            "DELETE FROM photoChunks WHERE photoId = 1",
            "UPDATE photoChunks SET number = number + 1 WHERE photoId = 1",
            "UPDATE photoChunks SET bytes = CAST(bytes || x'00' AS BLOB) WHERE photoId = 1",
            "UPDATE photoChunks SET bytes = substr(bytes, 1, 20) WHERE photoId = 2 AND number = 1",
            "INSERT INTO photoChunks (photoId, number, bytes) VALUES (1, 1, x'00')",
        ] as [StaticString])
    func `pieces that are gone, moved, longer, shorter or more are found`(sql: StaticString) throws
    {
        let found = damages { transaction throws(RepairError) in
            try transaction.run(sql)
        }
        #expect(found.count == 1 && found[0].hasSuffix("on the timeline"), "\(found)")
    }

    @Test(
        arguments: [
            ("UPDATE photos SET hash = zeroblob(32) WHERE id = 2", 3),
            ("UPDATE photos SET mediaType = 'image/webp' WHERE id = 1", 2),
            ("UPDATE photos SET byteCount = 7 WHERE id = 1", 2),
            ("UPDATE photos SET width = 7 WHERE id = 1", 2),
            ("UPDATE photos SET by = 'Eve' WHERE id = 2", 3),
            ("UPDATE photos SET at = 7 WHERE id = 2", 3),
            ("UPDATE photos SET ticketId = 1 WHERE id = 2", 3),
            ("DELETE FROM photos WHERE id = 1", 2),
            ("DELETE FROM photos WHERE id = 2", 3),
            (
                """
                INSERT INTO photos
                    (ticketId, number, mediaType, width, height, byteCount, hash, at, by)
                SELECT ticketId, 3, mediaType, width, height, byteCount, hash, at, by FROM photos
                WHERE id = 2
                """, 4
            ),
        ] as [(StaticString, Int)])
    func `a photo on file that is not that of its event is found`(sql: StaticString, event: Int)
        throws
    {
        let found = damages { transaction throws(RepairError) in
            try transaction.run(sql)
        }
        #expect(found.contains { $0.contains("\(id.text), event \(event): ") }, "\(found)")
    }
}

extension TestShop {
    /// Keeps a photo as it is handed in.
    @discardableResult
    func photo(_ bytes: [UInt8], on id: TicketID) throws -> Photo {
        let upload = PhotoUpload(beside: path, OpenUploads(countMax: 256))
        upload.take(bytes)
        guard case .image(let image) = try upload.examine() else {
            throw ImageFault.malformed("no image")
        }
        return try write { transaction throws(RepairError) in
            try Photos.add(image, to: id, by: bench, in: transaction).photo
        }
    }
}
