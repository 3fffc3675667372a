import TestSupport
import Testing

@testable import Repairs

struct PhotoVoidTests {
    @Test func `a void photo stays and is marked`() throws {
        let shop = try TestShop()
        let id = try shop.checkIn().ticket.ticketId
        let image = try shop.samplePhoto()
        try shop.write { transaction throws(RepairError) in
            for _ in 0..<2 {
                _ = try Photos.add(image, to: id, by: bench, in: transaction)
            }
        }
        var void = PhotoVoid()
        void.reason = "The wrong unit"
        func mark(_ number: Int64) throws -> Photo {
            try shop.with(id) { [void] ticket, transaction throws(RepairError) in
                let photo = try Photos.read(number, of: ticket, in: transaction)
                return try void.apply(to: photo, on: &ticket, by: desk, in: transaction)
            }
        }
        let photo = try mark(1)
        #expect(photo.voided?.reason == "The wrong unit" && photo.voided?.by == "Dana")
        #expect(photo.voided?.at == shop.clock.now)
        let photos = try shop.with(id) { ticket, transaction throws(RepairError) in
            try Photos.page(of: ticket, after: 0, limit: 10, in: transaction)
        }
        #expect(photos.map { $0.voided != nil } == [true, false])
        #expect(isOfState(refusal { _ = try mark(1) }))
        guard case .notFound("photo") = refusal({ _ = try mark(3) }) else {
            Issue.record("a third photo")
            return
        }
        try shop.put(id, in: .closed)
        #expect(isOfState(refusal { _ = try mark(2) }))
        #expect(try shop.hasWholeChains())
    }
}
