import HTTP
import Serving
import Testing

@Suite struct LateAnswerTests {
    @Test func `an answer to a connection that is gone is dropped`() async throws {
        let server = try TestServer()
        let gone = try server.client()
        try gone.get("/later/gone")
        let owed = try await server.service.later.next()
        gone.reset()
        await server.reaches(connections: 0)
        // The next client has the place of the one that is gone, not its answer.
        let client = try server.client()
        try client.get("/later/here")
        let here = try await server.service.later.next()
        owed.send()
        here.send()
        #expect(try client.answer().text == "/later/here")
    }

    @Test func `a second answer to the same request is dropped`() async throws {
        let server = try TestServer()
        let client = try server.client()
        try client.get("/later/1")
        let first = try await server.service.later.next()
        first.send()
        first.send("again")
        #expect(try client.answer().text == "/later/1")
        try client.get("/later/2")
        let second = try await server.service.later.next()
        first.send("and again")
        second.send()
        #expect(try client.answer().text == "/later/2")
    }

    @Test func `an answer after the server's end is dropped`() async throws {
        let service = TestService()
        var server: TestServer? = try TestServer(service) { $0.drainMilliseconds = 50 }
        let client = try server?.client()
        try client?.get("/later/1")
        let owed = try await service.later.next()
        server = nil
        owed.send()
        #expect(try client?.rest().isEmpty == true)
    }

    @Test func `answers from many threads reach their own clients`() async throws {
        let server = try TestServer(loops: 2)
        let clients = try (0..<40).map { _ in try server.client() }
        for (number, client) in clients.enumerated() { try client.get("/later/\(number)") }
        var owed: [LaterAnswers.Owed] = []
        for _ in clients { owed.append(try await server.service.later.next()) }
        await withTaskGroup { group in
            for one in owed { group.addTask { one.send() } }
        }
        for (number, client) in clients.enumerated() {
            #expect(try client.answer().text == "/later/\(number)")
        }
    }
}
