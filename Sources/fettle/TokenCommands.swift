internal import Repairs

extension Command {
    static let tokenCreate = Command(
        words: ["token", "create"], summary: "Make a token and print it, alone and once.",
        options: [.tokenName, .role, .database],
        notes: """
            Refused: 65 where somebody has the name or stands in a record with it, 75 while a
            server runs on the database (ask it instead: POST /v1/tokens with an admin's token).
            """
    ) { arguments throws(CommandError) in
        var token = Token()
        token.name = PlainText.line(arguments.required(.tokenName))
        token.roles = try roles(arguments.all(.role))
        let database = try DatabaseFile.toWrite(
            arguments, purpose: "token",
            instead: """
                ask it, with an admin's token: POST /v1/tokens \
                {"name": "…", "roles": ["…"]}
                """)
        let made = try database.write { [token] transaction throws(RepairError) in
            try Tokens.create(token, in: transaction)
        }
        Console.say(made.text.text)
        return .ok
    }

    private static func roles(_ names: [String]) throws(CommandError) -> [Role] {
        var roles: [Role] = []
        for name in names {
            guard let role = Role(rawValue: name) else {
                let choices = Role.allCases.map(\.rawValue).joined(separator: ", ")
                throw .usage("--role \(name) is none of \(choices)")
            }
            roles.append(role)
        }
        return roles
    }

    static let tokenList = Command(
        words: ["token", "list"], summary: "List the active tokens: name, roles, since when.",
        options: [.database],
        notes: "Columns are separated by tabs. The tokens themselves are kept hashed."
    ) { arguments throws(CommandError) in
        let database = try DatabaseFile.toRead(arguments)
        var last: Int64 = 0
        var page: [OnFile<Token>]
        repeat {
            page = try database.read { transaction throws(RepairError) in
                try Token.page(after: last, limit: 200, in: transaction)
            }
            for token in page {
                let roles = token.roles.map(\.rawValue).joined(separator: ",")
                Console.say("\(token.name)\t\(roles)\t\(token.createdAt.text)")
                last = token.id
            }
        } while !page.isEmpty
        return .ok
    }

    static let tokenRenew = Command(
        words: ["token", "renew"],
        summary: "Give the same person a new token and print it, alone and once; the old one ends.",
        options: [.tokenName, .database],
        notes: """
            Also of a revoked token. Refused: 65 where nobody was given the name, 75 while a server
            runs on the database (ask it instead: POST /v1/tokens/NAME/renew with an admin's token).
            """
    ) { arguments throws(CommandError) in
        let name = arguments.required(.tokenName)
        let database = try DatabaseFile.toWrite(
            arguments, purpose: "token",
            instead: "ask it, with an admin's token: POST /v1/tokens/\(name)/renew")
        let made = try database.write { transaction throws(RepairError) in
            try Tokens.renew(try Tokens.latest(name, in: transaction), in: transaction)
        }
        Console.say(made.text.text)
        return .ok
    }

    static let tokenRevoke = Command(
        words: ["token", "revoke"], summary: "End a token at once.",
        options: [.tokenName, .database],
        notes: """
            Refused: 65 where no active token has the name, 75 while a server runs on the database
            (ask it instead: DELETE /v1/tokens/NAME with an admin's token).
            """
    ) { arguments throws(CommandError) in
        let name = arguments.required(.tokenName)
        let database = try DatabaseFile.toWrite(
            arguments, purpose: "token",
            instead: "ask it, with an admin's token: DELETE /v1/tokens/\(name)")
        try database.write { transaction throws(RepairError) in
            try Tokens.revoke(try Tokens.read(name, in: transaction), in: transaction)
        }
        return .ok
    }
}
