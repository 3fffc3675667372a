import Serving
import Testing

/// One bound for what all clients together have us hold.
@Suite struct ClientMemoryTests {
    private func head(_ length: Int) -> String {
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: \(length)\r\n\r\n"
    }

    /// So that "for longest" has an order: turns of the loop in which the clock moved.
    private func outlive(_ server: TestServer, _ milliseconds: Int) async {
        let end = ContinuousClock.now + .milliseconds(milliseconds)
        await server.reaches("a later moment") { ContinuousClock.now > end }
    }

    @Test(arguments: [1, 2, 4])
    func `who holds most for longest ends, not the newcomer`(loops: Int) async throws {
        let server = try TestServer(loops: loops) { $0.clientBytesMax = 4 << 20 }
        let holders = try (0..<8).map { _ in try server.client() }
        for holder in holders {
            try holder.send([UInt8](head(600_000).utf8) + Pattern.bytes(500_000))
        }
        await outlive(server, 50)
        for number in 0..<40 {
            let client = try server.client()
            try client.send([UInt8](head(100_000).utf8) + Pattern.bytes(50_000))
            try client.send(Pattern.bytes(50_000))
            let answer = try client.answer()
            #expect(answer.status == 200, "newcomer \(number): \(answer.text)")
        }
        // 8 of 500 kB take 4 MB and more, arrays having room to grow: some had to end.
        let ended = try holders.compactMap { try $0.answerIfThere() }
        #expect(!ended.isEmpty && ended.allSatisfy { $0.status == 503 })
    }

    @Test(arguments: ["", "\r\nContent-Length: 100\r\n\r\n"])
    func `heads and untaken answers count as bodies do`(end: String) async throws {
        let server = try TestServer { $0.clientBytesMax = 1 << 20 }
        let slow = try server.client(receiveBytes: 4096)
        try slow.get("/big/6000000")
        await server.reaches(connections: 0)
        var heads: [TestClient] = []
        var ended = 0
        while ended == 0, heads.count < 400 {
            let client = try server.client()
            let padding = String(repeating: "x", count: 8000)
            try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nX-A: " + padding + end)
            heads.append(client)
            ended = try heads.compactMap { try $0.answerIfThere() }.count
        }
        #expect(ended > 0 && heads.count > 40)
        let client = try server.client()
        try client.get("/now/1")
        #expect(try client.answer().text == "/now/1")
    }

    @Test func `what was held is free again once it is served or gone`() async throws {
        let server = try TestServer { $0.clientBytesMax = 1 << 20 }
        for _ in 0..<20 {
            let client = try server.client()
            try client.send([UInt8](head(400_000).utf8) + Pattern.bytes(300_000))
            try client.send(Pattern.bytes(100_000))
            #expect(try client.answer().status == 200)
            let gone = try server.client()
            try gone.send([UInt8](head(400_000).utf8) + Pattern.bytes(300_000))
            gone.reset()
            client.close()
            await server.reaches(connections: 0)
        }
    }
}
