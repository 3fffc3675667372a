import Testing

/// Words, options and exit codes of the command line, by the real binary.
@Suite struct UsageTests {
    @Test(arguments: [
        [], ["serve"], ["migrate"], ["migrate", "status"], ["migrate", "up"],
        ["migrate", "verify"], ["token"], ["token", "create"], ["token", "list"],
        ["token", "revoke"], ["backup"], ["restore"], ["check"], ["import"], ["import", "ords"],
        ["demo"],
    ])
    func `help is there everywhere and ends with 0`(words: [String]) throws {
        let outcome = try Program.run(words + ["--help"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("fettle " + (words.first ?? "serve")))
        #expect(outcome.complaint.isEmpty)
    }

    @Test func `the version is one line`() throws {
        let outcome = try Program.run("--version")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("fettle ") && outcome.output.hasSuffix("\n"))
    }

    @Test(arguments: [
        ([], "Which command"), (["polish"], "no command \"polish\""),
        (["token"], "create, list, revoke"), (["serve"], "FETTLE_DATABASE"),
        (["serve", "--database"], "--database PATH"),
        (["serve", "--database="], "--database is empty"),
        (["check", "--database", "a", "--database", "b"], "twice"),
        (["check", "--database", "a", "--loud"], "no option --loud"),
        (["check", "--database", "a", "b"], "\"b\" is one word too many"),
        (["backup", "--database", "a"], "wants FILE"),
        (["token", "create", "--database", "a", "--name", "n"], "--role ROLE is missing"),
    ])
    func `what is typed wrongly is 64 and says how it is typed`(
        words: [String], hint: String
    ) throws {
        let outcome = try Program.run(words)
        #expect(outcome.status == 64)
        #expect(outcome.complaint.contains(hint), "\(outcome.complaint)")
        #expect(outcome.output.isEmpty)
    }

    @Test func `an option may come from the environment`() throws {
        let outcome = try Program.run(
            "check", environment: ["FETTLE_DATABASE": "/nowhere/fettle.db"])
        #expect(outcome.status == 66)
        #expect(outcome.complaint.contains("/nowhere/fettle.db"))
    }
}
