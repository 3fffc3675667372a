import System
import Testing

@Suite struct ChildProcessTests {
    private func run(
        _ words: String..., input: String = "", limit: Int64 = 60_000, isGivenUp: Bool = false
    ) -> ChildProcess.Outcome {
        ChildProcess(
            words: words, input: Array(input.utf8), limitMilliseconds: limit,
            isGivenUp: { isGivenUp }
        ).run()
    }

    @Test func `a command reads its input to the end and what it says is kept`() {
        let outcome = run("cat", input: "one\ntwo\n")
        #expect(outcome.end == .exit(0))
        #expect(outcome.said == "one\ntwo\n")
    }

    @Test func `only the beginning of what it says is kept, from either output`() {
        #expect(run("cat", input: String(repeating: "x", count: 100_000)).said.utf8.count == 1000)
        #expect(run("sh", "-c", "echo wrong >&2; exit 3").said == "wrong\n")
    }

    @Test func `how it ended is told`() {
        #expect(run("sh", "-c", "exit 3").end == .exit(3))
        #expect(run("sh", "-c", "kill -9 $$").end == .signal(9))
        #expect(run("sleep", "600", limit: 0).end == .timedOut)
        #expect(run("sleep", "600", isGivenUp: true).end == .givenUp)
        guard case .notStarted(let error) = run("/there/is/none").end else {
            Issue.record("it was started")
            return
        }
        #expect(error.description == "No such file or directory")
    }

    @Test func `a program is found by its path and in PATH`() {
        #expect(ChildProcess.canRun("/bin/sh") && ChildProcess.canRun("sh"))
        #expect(!ChildProcess.canRun("/bin") && !ChildProcess.canRun("there-is-none"))
    }
}
