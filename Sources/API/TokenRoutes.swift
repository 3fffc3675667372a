internal import HTTP
internal import JSON
internal import Repairs

enum TokenRoutes {
    static let list = RecordRoutes<Token>.list(
        "Lists the active tokens",
        query: [.init("revoked", .bool, "`true` lists those that were revoked instead.")]
    ) { call, after, limit, transaction throws(RepairError) in
        call.query.bool("revoked") == true
            ? try Token.pageOfRevoked(after: after, limit: limit, in: transaction)
            : try Token.page(after: after, limit: limit, in: transaction)
    }

    static let me = ReadOperation.one(
        "Says whose token this is",
        .object(
            "Me",
            [
                .required("name", .line()),
                .required("roles", .array(of: .word(Role.self), count: 1...4)),
            ])
    ) { call, _ throws(RepairError) in
        var json = JSONWriter()
        json.object { json in
            json.member("name", call.person.name)
            json.member(
                "roles",
                array: { json in for role in call.person.roles { json.string(role.rawValue) } })
        }
        return .ok(json.bytes)
    }

    static let create = WriteOperation.create(
        "Makes a token, shown this once", RecordRoutes<Token>.draft, newToken
    ) { call throws(RepairError) in
        let (token, person) = (Token(taken: call.body), call.person)
        return WritePlan(
            apply: { transaction throws(RepairError) in
                result(try Tokens.create(token, by: person.name, in: transaction))
            })
    }
    .noting("A repeat with the same Idempotency-Key has `token: null`.")
    .refusing(.nameTaken)

    static let read = RecordRoutes<Token>.read(
        "Reads an active token"
    ) { call, transaction throws(RepairError) in
        try Tokens.read(call.parameter("name"), in: transaction)
    }

    static let revoke = WriteOperation.remove(
        "Revokes a token"
    ) { call throws(RepairError) in
        let (name, person) = (call.parameter("name"), call.person)
        return WritePlan(
            find: { transaction throws(RepairError) in try Tokens.read(name, in: transaction) },
            version: { $0.version },
            apply: { token, transaction throws(RepairError) in
                if try Tokens.isLastAdmin(token, in: transaction) { throw .conflict(.lastAdmin) }
                try Tokens.revoke(token, by: person.name, in: transaction)
                return .noContent
            })
    }
    .refusing(.lastAdmin)

    static let renew = WriteOperation.create(
        "Gives a person a new token, shown this once; the old one ends", .object([]), newToken
    ) { call throws(RepairError) in
        let (name, person) = (call.parameter("name"), call.person)
        return WritePlan(
            find: { transaction throws(RepairError) in try Tokens.latest(name, in: transaction) },
            version: { $0.version },
            apply: { token, transaction throws(RepairError) in
                result(try Tokens.renew(token, by: person.name, in: transaction))
            })
    }
    .noting(
        "Also of a revoked token: its person is let in again. A repeat with the same "
            + "Idempotency-Key has `token: null`.")

    /// Makes the answer that shows a token's text, and the one without it that a repeat gets.
    private static func result(_ new: Tokens.New) -> HandlerResult {
        var result = HandlerResult.created(
            body(new.token, text: new.text.text),
            at: "\(Token.kind.path)/\(ListQuery.encoded(new.token.name))",
            version: new.token.version)
        result.bodyKept = body(new.token, text: nil)
        return result
    }

    private static let newToken = Schema.object(
        "NewToken", OnFile<Token>.fields + [.optional("token", .line(), "Null in a repeat.")])

    private static func body(_ token: OnFile<Token>, text: String?) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            token.write(to: &json)
            json.member("token", text)
        }
        return json.bytes
    }
}
