extension Command {
    static let serve = Command(
        words: ["serve"], summary: "Serve the database over HTTP.",
        options: [.database, .listen, .publicURL, .threads, .trustedProxy],
        notes: """
            Says "listening on http://HOST:PORT" on standard output once it does. SIGTERM and SIGINT
            drain it: it accepts no more, answers what it accepted, and ends with 0 within 10 s.
            Refused: 66 where there is no database, 75 where a server runs on it or the port is
            busy, 78 where a migration is pending, edited or unknown.
            """
    ) { _ throws(CommandError) in
        throw CommandError(.software, "not built yet")
    }
}
