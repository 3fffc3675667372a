import TestSupport

/// A service centre of a test's own: a migrated database with a token.
enum Shop {
    /// Creates `fettle.db` in the folder.
    ///
    /// - Returns: a token with every role.
    static func open(in folder: ScratchFolder) throws -> String {
        let database = folder.file("fettle.db")
        let migrated = try Program.run("migrate", "up", "--database", database)
        guard migrated.status == 0 else { throw TestFailure(migrated.complaint) }
        let created = try Program.run(
            "token", "create", "--database", database, "--name", "Tess", "--role", "admin",
            "--role", "manager", "--role", "frontDesk", "--role", "technician")
        guard created.status == 0 else { throw TestFailure(created.complaint) }
        return String(created.output.dropLast())
    }
}
