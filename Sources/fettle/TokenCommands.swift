extension Command {
    static let tokenCreate = Command(
        words: ["token", "create"], summary: "Make a token and print it, alone and once.",
        options: [.tokenName, .role, .database],
        notes: """
            Refused: 65 where an active token has the name, 75 while a server runs on the database
            (ask it instead: POST /v1/tokens with an admin's token).
            """
    ) { _ throws(CommandError) in
        throw CommandError(.software, "not built yet")
    }

    static let tokenList = Command(
        words: ["token", "list"], summary: "List the active tokens: name, roles, since when.",
        options: [.database], notes: "Columns are separated by tabs. The tokens are kept hashed."
    ) { _ throws(CommandError) in
        throw CommandError(.software, "not built yet")
    }

    static let tokenRevoke = Command(
        words: ["token", "revoke"], summary: "End a token at once.",
        options: [.tokenName, .database],
        notes: """
            Refused: 65 where no active token has the name, 75 while a server runs on the database
            (ask it instead: DELETE /v1/tokens/NAME with an admin's token).
            """
    ) { _ throws(CommandError) in
        throw CommandError(.software, "not built yet")
    }
}
