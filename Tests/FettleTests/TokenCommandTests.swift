import TestSupport
import Testing

/// `fettle token`, by the real binary.
@Suite struct TokenCommandTests {
    let folder: ScratchFolder
    let token: String
    let database: String

    init() throws {
        folder = ScratchFolder()
        token = try Shop.open(in: folder)
        database = folder.file("fettle.db")
    }

    private func status(of token: String) throws -> Int {
        let server = try RunningServer(database: database)
        let answer = try server.connect().request(
            "GET", "/v1/customers", headers: ["Authorization": "Bearer \(token)"])
        server.terminate()
        #expect(server.wait() == 0)
        return answer.status
    }

    @Test func `a token is printed alone, lets in, and is revoked`() throws {
        let created = try Program.run(
            "token", "create", "--name", "Jo", "--role", "frontDesk",
            environment: ["FETTLE_DATABASE": database])
        #expect(created.status == 0 && created.complaint.isEmpty)
        let token = String(created.output.dropLast())
        #expect(!token.isEmpty && !token.contains { $0.isWhitespace })
        #expect(try status(of: token) == 200)

        let list = try Program.run("token", "list", "--database", database)
        #expect(list.output.contains("Jo\tfrontDesk\t") && !list.output.contains(token))
        #expect(
            try Program.run("token", "revoke", "--name", "Jo", "--database", database).status == 0)
        #expect(try status(of: token) == 401)
        let renewed = try Program.run("token", "renew", "--name", "Jo", "--database", database)
        #expect(renewed.status == 0)
        #expect(try status(of: String(renewed.output.dropLast())) == 200)
        #expect(try status(of: token) == 401)
    }

    @Test func `a name that is taken is 65, one without a token too, an unknown role is 64`() throws
    {
        for (words, status, hint) in [
            (["create", "--name", "Tess", "--role", "admin"], Int32(65), "Tess has a token"),
            (["create", "--name", "Ann\u{1}", "--role", "admin"], 65, "name"),
            (["revoke", "--name", "Nobody"], 65, "no such token"),
            (["renew", "--name", "Nobody"], 65, "no such token"),
            (["create", "--name", "Jo", "--role", "boss"], 64, "frontDesk, technician"),
        ] {
            let outcome = try Program.run(["token"] + words + ["--database", database])
            #expect(outcome.status == status, "\(words)")
            #expect(outcome.complaint.contains(hint), "\(outcome.complaint)")
            #expect(outcome.output.isEmpty)
        }
    }
}
