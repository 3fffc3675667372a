internal import HTTP
internal import JSON
internal import Repairs

enum TokenRoutes {
    static let list = ReadOperation.list(
        "Lists the active tokens", of: token
    ) { call, transaction throws(RepairError) in
        let found = try Tokens.list(
            after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(found, key: { [$0.id] }) { token, json in
            json.object { json in write(token, &json) }
        }
    }

    static let create = WriteOperation.create(
        "Makes a token, shown this once",
        .object(
            "TokenDraft",
            [
                .required("name", .line(1...100), "The person in every record."),
                .required("roles", .array(of: .word(Role.self), count: 1...Role.allCases.count)),
            ]), newToken
    ) { call throws(RepairError) in
        let roles = call.body.items("roles").compactMap { item in
            Role.allCases.first { $0.rawValue.hasSameBytes(as: item.text ?? "") }
        }
        let draft = TokenDraft(name: call.body.text("name"), roles: roles)
        return WritePlan(
            apply: { transaction throws(RepairError) in
                let new = try Tokens.create(draft, in: transaction)
                var result = HandlerResult.created(
                    body(new.token, text: new.text.text),
                    at: "/v1/tokens/\(ListQuery.encoded(new.token.name))", version: 1)
                result.bodyKept = body(new.token, text: nil)
                return result
            })
    }
    .noting("A repeat with the same Idempotency-Key has `token: null`.")
    .refusing(.nameTaken)

    static let read = ReadOperation.one(
        "Reads an active token", token
    ) { call, transaction throws(RepairError) in
        let token = try Tokens.read(call.parameter("name"), in: transaction)
        var json = JSONWriter()
        json.object { json in write(token, &json) }
        return .ok(json.bytes, version: 1)
    }

    static let revoke = WriteOperation.remove(
        "Revokes a token"
    ) { call throws(RepairError) in
        let name = call.parameter("name")
        return WritePlan(
            find: { transaction throws(RepairError) in try Tokens.read(name, in: transaction) },
            version: { _ in 1 },
            apply: { token, transaction throws(RepairError) in
                try Tokens.revoke(token, in: transaction)
                return .noContent
            })
    }
}

/// How a token stands in JSON. It never changes: its version is 1.
extension TokenRoutes {
    private static let fields: [Field] = [
        .required("name", .line(1...100)),
        .required("roles", .array(of: .word(Role.self), count: 1...Role.allCases.count)),
        .required("createdAt", .instant),
        .required("version", .version),
    ]

    private static let token = Schema.object("Token", fields)

    private static let newToken = Schema.object(
        "NewToken", fields + [.optional("token", .line(), "Null in a repeat.")])

    private static func body(_ token: Token, text: String?) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            write(token, &json)
            json.member("token", text)
        }
        return json.bytes
    }

    private static func write(_ token: Token, _ json: inout JSONWriter) {
        json.member("name", token.name)
        json.member(
            "roles", array: { json in for role in token.roles { json.string(role.rawValue) } })
        json.member("createdAt", token.createdAt.text)
        json.member("version", Int64(1))
    }
}
