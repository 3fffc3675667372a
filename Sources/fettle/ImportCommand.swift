extension Command {
    static let importOrds = Command(
        words: ["import", "ords"],
        summary: "Take in Open Repair Data Standard v0.3 records, as closed tickets.",
        operands: ["FILE"], options: [.database],
        notes: """
            A record whose id is on file already is left as it is: importing twice changes nothing.
            Records that are unusable are reported by line number, and the rest is imported: 65.
            Refused: 66 where FILE is missing, 75 while a server runs on the database.
            """
    ) { _ throws(CommandError) in
        throw CommandError(.software, "not built yet")
    }
}
