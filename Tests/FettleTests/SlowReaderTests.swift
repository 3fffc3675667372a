import TestSupport
import Testing

/// What readers who take their time may cost the real server.
@Suite struct SlowReaderTests {
    @Test func `six who ask for a full ticket's proof and don't read it cost a few pieces`() throws
    {
        let folder = ScratchFolder()
        let token = try Shop.open(in: folder)
        let server = try RunningServer(database: folder.file("fettle.db"))
        let headers = ["Authorization": "Bearer \(token)"]
        let connection = try server.connect()
        let made = try connection.request(
            "POST", "/v1/tickets", headers: headers, body: CheckIn(mark: "long").body)
        let ticket = try #require(made["location"])
        let text = String(repeating: "\u{1F4F7}", count: 4000)
        var status = 201
        while status == 201 {
            let note = #"{"text": "\#(text)"}"#
            status = try connection.request(
                "POST", ticket + "/notes", headers: headers, body: note
            ).status
        }
        #expect(status == 409)
        let before = try server.residentBytes()
        let readers = try (0..<6).map { _ in try server.connect() }
        for reader in readers {
            try reader.send("GET", ticket + "/timeline/proof", headers: headers)
        }
        for reader in readers {
            let answer = try reader.answer(hasBody: false)
            #expect(answer.status == 200 && answer["transfer-encoding"] == "chunked")
        }
        #expect(try connection.request("GET", ticket, headers: headers).status == 200)
        #expect(try server.residentBytes() - before < 24 << 20)
    }
}
