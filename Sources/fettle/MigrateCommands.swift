extension Command {
    static let migrateStatus = Command(
        words: ["migrate", "status"], summary: "List the migrations and which are applied.",
        options: [.database],
        notes: "Ends with 0 whatever it lists; see fettle migrate verify."
    ) { _ throws(CommandError) in
        throw CommandError(.software, "not built yet")
    }

    static let migrateUp = Command(
        words: ["migrate", "up"], summary: "Apply what is pending; creates the database.",
        options: [.database],
        notes: """
            A verified backup is made first, beside the database.
            Refused: 75 while a server runs on the database, 78 where an applied migration was
            edited or is unknown, 73 where the file can't be created.
            """
    ) { _ throws(CommandError) in
        throw CommandError(.software, "not built yet")
    }

    static let migrateVerify = Command(
        words: ["migrate", "verify"], summary: "Say whether the database is what serve expects.",
        options: [.database],
        notes: "Ends with 78 where a migration is pending, edited or unknown, and says which."
    ) { _ throws(CommandError) in
        throw CommandError(.software, "not built yet")
    }
}
