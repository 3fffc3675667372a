import Serving
import Testing

@Suite struct ConversationTests {
    @Test func `a connection is kept for the next request`() throws {
        let server = try TestServer()
        let client = try server.client()
        for number in 0..<10 {
            try client.get("/now/\(number)")
            let answer = try client.answer()
            #expect(answer.status == 200)
            #expect(answer.text == "/now/\(number)")
            #expect(answer["Connection"] == nil)
        }
        #expect(server.server.connections == 1)
    }

    @Test func `every answer has an ID of its own and the date`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.get("/now/1")
        try client.get("/now/2")
        let first = try client.answer()
        let second = try client.answer()
        #expect(first["Request-Id"]?.count == 16)
        #expect(first["Request-Id"] != second["Request-Id"])
        #expect(first["Date"]?.hasSuffix(" GMT") == true)
        #expect(first["Date"]?.contains(" 1970 ") == false)
    }

    @Test func `a request may come byte by byte`() throws {
        let server = try TestServer()
        let client = try server.client()
        for byte in "GET /now/slowly HTTP/1.1\r\nHost: a\r\nX-A: b\r\n\r\n".utf8 {
            try client.send([byte])
        }
        #expect(try client.answer().text == "/now/slowly")
    }

    @Test func `many requests in one packet are answered in order`() throws {
        let server = try TestServer()
        let client = try server.client()
        var text = ""
        for number in 0..<500 { text += "GET /now/\(number) HTTP/1.1\r\nHost: a\r\n\r\n" }
        try client.send(text)
        for number in 0..<500 { #expect(try client.answer().text == "/now/\(number)") }
    }

    @Test func `answers at once and later keep the order of their requests`() async throws {
        let server = try TestServer()
        let client = try server.client()
        for path in ["/now/1", "/later/2", "/now/3", "/now/4", "/later/5", "/later/6", "/now/7"] {
            try client.get(path)
        }
        #expect(try client.answer().text == "/now/1")
        let second = try await server.service.later.next()
        #expect(second.path == "/later/2")
        #expect(server.service.answered == 1)
        second.send()
        for path in ["/later/2", "/now/3", "/now/4"] {
            #expect(try client.answer().text == path)
        }
        try await server.service.later.next().send()
        try await server.service.later.next().send()
        for path in ["/later/5", "/later/6", "/now/7"] {
            #expect(try client.answer().text == path)
        }
    }

    @Test func `HEAD gets the head of GET and nothing else, at once and later`() async throws {
        let server = try TestServer()
        let client = try server.client()
        try client.get("/now/12", method: "HEAD")
        try client.get("/later/1234", method: "HEAD")
        try client.get("/now/after")
        #expect(try client.answer(isHead: true)["Content-Length"] == "7")
        try await server.service.later.next().send()
        #expect(try client.answer(isHead: true)["Content-Length"] == "11")
        #expect(try client.answer().text == "/now/after")
    }

    @Test func `a client that asks to close is closed after its answer`() async throws {
        let server = try TestServer()
        let client = try server.client()
        try client.get("/now/last", fields: "Connection: close\r\n")
        #expect(try client.answer()["Connection"] == "close")
        #expect(try client.rest().isEmpty)

        let later = try server.client()
        try later.get("/later/last", fields: "Connection: close\r\n")
        try await server.service.later.next().send()
        #expect(try later.answer()["Connection"] == "close")
        #expect(try later.rest().isEmpty)
        await server.reaches(connections: 0)
    }

    @Test func `HTTP 1.0 is closed unless it asks to stay`() throws {
        let server = try TestServer()
        let stays = try server.client()
        for _ in 0..<2 {
            try stays.send("GET /now/1 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            #expect(try stays.answer()["Connection"] == "keep-alive")
        }
        let goes = try server.client()
        try goes.send("GET /now/1 HTTP/1.0\r\n\r\n")
        #expect(try goes.answer().text == "/now/1")
        #expect(try goes.rest().isEmpty)
    }

    @Test func `a client that has ended its side gets all its answers`() async throws {
        let server = try TestServer()
        let client = try server.client()
        try client.get("/now/1")
        try client.get("/later/2")
        try client.get("/now/3")
        client.finishSending()
        try await server.service.later.next().send()
        for path in ["/now/1", "/later/2", "/now/3"] {
            #expect(try client.answer().text == path)
        }
        #expect(try client.rest().isEmpty)
        await server.reaches(connections: 0)
    }

    @Test func `a client that ends in the middle of a request is let go`() async throws {
        let server = try TestServer()
        let upload = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n1"
        for text in ["", "GET /now", upload] {
            let client = try server.client()
            try client.send(text)
            client.finishSending()
            #expect(try client.rest().isEmpty)
        }
        await server.reaches(connections: 0)
    }

    @Test(.enabled(if: ListenAddress.hasIPv6))
    func `IPv6 is served, and the client is known by its address`() throws {
        let server = try TestServer(host: "::1")
        let client = try server.client()
        try client.get("/client")
        #expect(try client.answer().text == "::1")
        let server4 = try TestServer()
        let client4 = try server4.client()
        try client4.get("/client")
        #expect(try client4.answer().text == "127.0.0.1")
    }
}
