import Foundation
import Glibc
import TestSupport
import Testing

/// What a stranger may hold of the real server, and how many descriptors it gets along with.
@Suite struct HostileClientTests {
    private func head(
        _ method: String, _ path: String, _ length: Int, _ fields: String = ""
    ) -> String {
        "\(method) \(path) HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            + "Content-Length: \(length)\r\n\(fields)\r\n"
    }

    /// Most of a body of 1 MB, or what an open route takes, and never the rest.
    private func hold(_ server: RunningServer, _ number: Int) throws -> HTTPConnection {
        let connection = try HTTPConnection(port: server.port, from: UInt8(2 + number / 200))
        let padding = [UInt8](repeating: UInt8(ascii: " "), count: 1_048_000)
        let heads = [
            head("POST", "/nowhere", 1_048_576), head("POST", "/v1/tickets", 1_048_576),
            head("GET", "/v1/tickets", 1_048_576), head("PUT", "/v1/tickets", 1_048_576),
            head("POST", "/v1/status/0000-0000-0000/feedback", 16_384),
        ]
        try connection.send(Array(heads[number % heads.count].utf8))
        let count = number % heads.count == 4 ? 16_000 : padding.count
        // A server that has ended the connection is right too.
        try? connection.send(Array(padding.prefix(count)))
        return connection
    }

    @Test func `beside 700 who hold bodies every check-in in pieces is answered`() throws {
        let folder = ScratchFolder()
        let token = try Shop.open(in: folder)
        let server = try RunningServer(database: folder.file("fettle.db"))
        let holders = try (0..<700).map { try hold(server, $0) }
        for desk in 0..<30 {
            let body = Array(CheckIn(mark: "desk-\(desk)").body.utf8)
            let connection = try server.connect()
            let head = head(
                "POST", "/v1/tickets", body.count, "Authorization: Bearer \(token)\r\n")
            try connection.send(Array(head.utf8))
            try connection.send(Array(body.prefix(body.count / 3)))
            try connection.send(Array(body.dropFirst(body.count / 3)))
            #expect(try connection.answer().status == 201)
        }
        #expect(try server.residentBytes() < 200 << 20)
        withExtendedLifetime(holders) {}
        server.terminate()
        #expect(server.wait() == 0)
    }

    @Test func `idle connections of one address leave the others theirs`() throws {
        let folder = ScratchFolder()
        _ = try Shop.open(in: folder)
        let server = try RunningServer(
            database: folder.file("fettle.db"), "--connections-per-address", "20")
        let clients = try (0..<60).map { _ in try HTTPConnection(port: server.port, from: 9) }
        let served = clients.filter { (try? $0.request("GET", "/livez"))?.status == 200 }
        #expect(served.count == 20)
        #expect(try server.connect().request("GET", "/livez").status == 200)
        server.terminate()
        #expect(server.wait() == 0)
    }

    @Test(arguments: [64, 128])
    func `it serves with few descriptors, photos included, and says how many clients that is`(
        descriptors: Int
    ) throws {
        let folder = ScratchFolder()
        let token = try Shop.open(in: folder)
        let server = try RunningServer(
            database: folder.file("fettle.db"), descriptorsMax: descriptors)
        let said = server.complaint
        let words = said.split(separator: " ").map(String.init)
        #expect(words.starts(with: ["fettle:", "at", "most"]), "\(said)")
        let connectionsMax = try #require(words.dropFirst(3).first.flatMap { Int($0) })
        #expect(connectionsMax >= 8 && connectionsMax < descriptors)
        let clients = try (0..<connectionsMax - 1).map { _ in try server.connect() }
        for (number, client) in clients.enumerated() {
            let answer = try client.request(
                "POST", "/v1/tickets", headers: ["Authorization": "Bearer \(token)"],
                body: CheckIn(mark: "few-\(number)").body)
            #expect(answer.status == 201)
        }
        try photograph(clients[0], token)
        server.terminate()
        #expect(server.wait() == 0)
    }

    /// Sends a photo of the first ticket in two pieces, so that it has a file while it comes.
    private func photograph(_ client: HTTPConnection, _ token: String) throws {
        let authorization = "Authorization: Bearer \(token)"
        let list = try client.request(
            "GET", "/v1/tickets?limit=1", headers: ["Authorization": "Bearer \(token)"]
        ).text
        let id = try #require(list.firstMatch(of: /"ticketId":"([0-9A-Z-]{14})"/)).output.1
        let photo = Array(try #require(Data(base64Encoded: HostileClientTests.photo)))
        let head =
            "POST /v1/tickets/\(id)/photos HTTP/1.1\r\nHost: a\r\nContent-Type: image/png\r\n"
            + "Content-Length: \(photo.count)\r\n\(authorization)\r\n\r\n"
        try client.send(Array(head.utf8) + photo.prefix(9))
        try client.send(Array(photo.dropFirst(9)))
        #expect(try client.answer().status == 201)
    }

    /// A PNG of one grey pixel.
    private static let photo =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAA"
        + "AABJRU5ErkJggg=="

    @Test func `below 64 descriptors it refuses to start`() throws {
        let folder = ScratchFolder()
        _ = try Shop.open(in: folder)
        let refused = try Program.run(
            ["serve", "--database", folder.file("fettle.db"), "--listen", "127.0.0.1:0"],
            descriptorsMax: 63)
        #expect(refused.status == 78 && refused.complaint.contains("ulimit -n"))
    }
}
