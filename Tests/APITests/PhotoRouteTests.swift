import Bytes
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

@Suite struct PhotoRouteTests {
    private let desk: TestDesk
    private let id: String
    private let png = SampleImage.png()

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    private func upload(
        _ bytes: [UInt8], as role: Role? = .technician, headers: [(String, String)] = []
    ) throws -> TestAnswer {
        try desk.send(.upload("/v1/tickets/\(id)/photos", as: role, bytes, headers: headers))
    }

    @Test func `a photo is kept, listed, and sent as an attachment without its metadata`() throws {
        let texts = [SampleImage.chunk("tEXt", SampleImage.text("GPS\0 52.5 13.4"))]
        let made = try upload(SampleImage.png(chunks: texts))
        #expect(made.status == 201 && made.header("ETag") == "\"v2\"")
        #expect(made["mediaType"]?.text == "image/png" && made["width"]?.integer == 1)
        #expect(made["bytes"]?.integer == Int64(png.count))
        let hash = Hex.lower(SHA256.hash(png))
        #expect(made["sha256"]?.text == hash)
        let list = try desk.send(.get("/v1/tickets/\(id)/photos", as: .frontDesk))
        #expect(list.items.first?.written == made.json?.written)
        let path = try #require(made.header("Location"))
        let sent = try desk.send(.get(path, as: .frontDesk))
        #expect(sent.status == 200 && sent.body == png)
        #expect(sent.header("Content-Type") == "image/png")
        #expect(sent.header("Content-Length") == "\(png.count)")
        #expect(sent.header("X-Content-Type-Options") == "nosniff")
        #expect(sent.header("Content-Disposition")?.hasPrefix("attachment; filename=") == true)
        #expect(sent.header("Cache-Control") == "no-store" && sent.header("Vary") == nil)
        #expect(sent.header("ETag") == "\"\(hash)\"")
        let event = try desk.send(.get("/v1/tickets/\(id)/timeline", as: .frontDesk)).items.last
        #expect(event?["type"]?.text == "photo" && event?["data"]?["sha256"]?.text == hash)
    }

    @Test func `a photo says what it shows, and when`() throws {
        let path = "/v1/tickets/\(id)/photos?caption=Dent%20at%20the%20hot%20shoe&zone=Top+plate"
        let made = try desk.send(.upload(path + "&stage=intake", as: .technician, png))
        #expect(made.status == 201, "\(made.text)")
        #expect(made["caption"]?.text == "Dent at the hot shoe")
        #expect(made["zone"]?.text == "Top plate" && made["stage"]?.text == "intake")
        let bare = try upload(SampleImage.png(chunks: [SampleImage.chunk("IDAT", [7])]))
        #expect(bare["caption"]?.isNull == true && bare["stage"]?.isNull == true)
        let list = try desk.send(.get("/v1/tickets/\(id)/photos", as: .frontDesk))
        #expect(list.items.map(\.written) == [made.json?.written, bare.json?.written])
        let events = try desk.send(.get("/v1/tickets/\(id)/timeline", as: .manager)).items
        let photos = events.filter { $0["type"]?.text == "photo" }
        #expect(photos.first?["data"]?["caption"]?.text == "Dent at the hot shoe")
        #expect(photos.first?["data"]?["zone"]?.text == "Top plate")
        #expect(photos.last?["data"]?.members?.contains { $0.name == "caption" } == false)
        let stored = try desk.stored("SELECT canonical FROM events WHERE type = 'photo'")
        #expect(stored?.contains("Dent") == false)
        let damages = try desk.write { transaction throws(RepairError) in
            try ChainCheck.page(after: 0, limit: 9, in: transaction).damages
        }
        #expect(damages.isEmpty, "\(damages)")
        let wrong = try desk.send(
            .upload("/v1/tickets/\(id)/photos?stage=later&captions=x", as: .technician, png))
        #expect(wrong.status == 422 && wrong.pointers == ["?stage", "?captions"], "\(wrong.text)")
    }

    @Test func `a form is told to be the image itself`() throws {
        let form = try upload(
            png, headers: [("Content-Type", "multipart/form-data; boundary=x")])
        #expect(form.status == 415)
        #expect(form["detail"]?.text?.contains("the image itself, not a form") == true)
        let parts = try upload(Array("--x\r\nContent-Disposition: form-data\r\n".utf8))
        #expect(parts.status == 415)
        #expect(parts["detail"]?.text?.contains("not a form") == true)
    }

    @Test func `who has it already gets 304, HEAD its head`() throws {
        let path = try #require(try upload(png).header("Location"))
        let tag = try #require(try desk.send(.get(path, as: .manager)).header("ETag"))
        let again = try desk.send(
            .get(path, as: .manager, headers: [("If-None-Match", tag)]))
        #expect(again.status == 304 && again.body.isEmpty)
        let head = try desk.send(TestRequest("HEAD", path, as: .manager))
        #expect(head.status == 200 && head.header("Content-Length") == "\(png.count)")
    }

    @Test func `a large photo is sent in pieces`() throws {
        let pixels = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
        let large = SampleImage.png(chunks: [SampleImage.chunk("IDAT", pixels)])
        let path = try #require(try upload(large).header("Location"))
        #expect(try desk.send(.get(path, as: .technician)).body == large)
    }

    @Test func `photos are for staff alone`() throws {
        let path = try #require(try upload(png).header("Location"))
        #expect(try desk.send(.get(path)).status == 401)
        #expect(try desk.send(.get(path, as: .admin)).status == 403)
        #expect(try upload(png, as: nil).status == 401)
        #expect(try upload(png, as: .admin).status == 403)
        for other in ["/v1/photos/99", "/v1/photos/0", "/v1/photos/x"] {
            #expect(try desk.send(.get(other, as: .manager)).problem == "not-found", "\(other)")
        }
    }

    @Test(arguments: [
        "", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "<html></html>", "GIF89a",
        "{}",
    ])
    func `what is no photo by its first bytes is 415, whatever it says`(text: String) throws {
        for type in ["image/png", "image/svg+xml", "application/json"] {
            let answer = try upload(Array(text.utf8), headers: [("Content-Type", type)])
            #expect(answer.status == 415 && answer.problem == "unsupported-media-type")
        }
        #expect(try desk.send(.get("/v1/tickets/\(id)", as: .manager))["version"]?.integer == 1)
    }

    @Test func `a coded body is 415`() throws {
        #expect(try upload(png, headers: [("Content-Encoding", "gzip")]).status == 415)
    }

    @Test func `half a photo and one of too many pixels are 422`() throws {
        for bytes in [Array(png.dropLast()), SampleImage.png(width: 50_000_001)] {
            let answer = try upload(bytes)
            #expect(answer.status == 422 && answer.pointers == [""], "\(answer.text)")
        }
        #expect(try upload(SampleImage.png(width: 50_000_000)).status == 201)
    }

    @Test func `a repeat is known by the photo's bytes`() throws {
        let key = [("Idempotency-Key", "one")]
        let first = try upload(png, headers: key)
        let again = try upload(png, headers: key)
        #expect(again.status == 201 && again.body == first.body)
        #expect(again.header("Idempotency-Replayed") == "true")
        #expect(again.header("Location") == first.header("Location"))
        // Stored alike, but not what was sent.
        let other = try upload(
            SampleImage.png(chunks: [SampleImage.chunk("tEXt", [1])]), headers: key)
        #expect(other.status == 422 && other.problem == "idempotency-mismatch")
        let list = try desk.send(.get("/v1/tickets/\(id)/photos", as: .frontDesk))
        #expect(list.items.count == 1)
    }

    @Test func `a missing ticket comes after the type and before the rest`() throws {
        let path = "/v1/tickets/\(TicketID(code: 7).text)/photos"
        func send(_ bytes: [UInt8]) throws -> Int {
            try desk.send(
                .upload(path, as: .technician, bytes, headers: [("If-Match", "\"v9\"")])
            ).status
        }
        #expect(try send(Array("<svg/>".utf8)) == 415)
        #expect(try send(Array(png.dropLast())) == 404)
        let stale = try upload(Array(png.dropLast()), headers: [("If-Match", "\"v9\"")])
        #expect(stale.status == 412)
    }

    @Test func `a closed ticket takes no photo`() throws {
        var changes = SampleCheckIn.mailIn
        changes["equipment"] = SampleCheckIn.camera("4012346")
        let mailIn = try desk.openTicket(changes)
        #expect(try desk.move(mailIn, to: "cancelled", as: .frontDesk).status == 200)
        let answer = try desk.send(.upload("/v1/tickets/\(mailIn)/photos", as: .manager, png))
        #expect(answer.status == 409 && answer.problem == "not-in-this-state")
    }
}
