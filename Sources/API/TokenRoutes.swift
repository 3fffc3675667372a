internal import HTTP
internal import JSON
internal import Repairs

enum TokenRoutes {
    static let list = RecordRoutes<Token>.list("Lists the active tokens")

    static let create = WriteOperation.create(
        "Makes a token, shown this once", RecordRoutes<Token>.draft, newToken
    ) { call throws(RepairError) in
        let token = Token(taken: call.body)
        return WritePlan(
            apply: { transaction throws(RepairError) in
                let new = try Tokens.create(token, in: transaction)
                var result = HandlerResult.created(
                    body(new.token, text: new.text.text),
                    at: "\(Token.kind.path)/\(ListQuery.encoded(new.token.name))",
                    version: new.token.version)
                result.bodyKept = body(new.token, text: nil)
                return result
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
        let name = call.parameter("name")
        return WritePlan(
            find: { transaction throws(RepairError) in try Tokens.read(name, in: transaction) },
            version: { $0.version },
            apply: { token, transaction throws(RepairError) in
                try Tokens.revoke(token, in: transaction)
                return .noContent
            })
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
