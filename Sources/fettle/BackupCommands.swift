extension Command {
    static let backup = Command(
        words: ["backup"], summary: "Copy the database into a new file, also beside a server.",
        operands: ["FILE"], options: [.database],
        notes: "Refused: 73 where FILE exists or can't be created."
    ) { _ throws(CommandError) in
        throw CommandError(.software, "not built yet")
    }

    static let restore = Command(
        words: ["restore"], summary: "Make a new database of a backup, checked first.",
        operands: ["FILE"], options: [.database],
        notes: """
            Refused: 73 where the database exists or can't be created, 66 where FILE is missing,
            65 where it is damaged or no backup of Fettle's.
            """
    ) { _ throws(CommandError) in
        throw CommandError(.software, "not built yet")
    }
}
