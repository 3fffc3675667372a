extension Command {
    static let check = Command(
        words: ["check"],
        summary: "Verify the file, its references and every chain of events, also beside a server.",
        options: [.database],
        notes: "Ends with 65 where there is damage, and names the first event of each broken chain."
    ) { _ throws(CommandError) in
        throw CommandError(.software, "not built yet")
    }
}
