internal import Repairs

extension Command {
    static let demo = Command(
        words: ["demo"], summary: "Play whole repairs on a running server, and tell of them.",
        options: [.url],
        notes: """
            FETTLE_TOKEN holds an admin's token; with it tokens are made for a front desk, two
            technicians and a manager, and ended when the demo ends. The cameras are those of
            ords/cameras.csv in FETTLE_DATA (../shared/data), else built-in ones: fixed ones go from
            check-in over diagnosis, quote, decision, work and tests to the customer's hands, those
            at the end of their life go back unrepaired, the rest is declined, without a fault or
            never sent. Each run adds customers, units and tickets of its own: don't play on a
            server that is in use. A manager's override stands in for reminders that were not sent.
            Refused: 64 for another URL than http://, 66 and 65 where FETTLE_DATA has no such file
            or another, 75 where no server answers, 77 where the token isn't an admin's, 70 where
            the server refuses anything else.
            """
    ) { arguments throws(CommandError) in
        let text = arguments.required(.url)
        guard let url = DemoURL(text) else {
            throw .usage("--url \(text) is not http://HOST:PORT")
        }
        guard let token = Environment.process.value("FETTLE_TOKEN"),
            token.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .usage("FETTLE_TOKEN is missing: set it to an admin's token") }
        let (records, source) = try DemoRecord.all(.process)
        let run = String(UInt32.random(in: 0x1000_0000...UInt32.max), radix: 16)
        let client = DemoClient(url, run: run)
        let staff = try DemoStaff(of: run, admin: token, client)
        Console.say("\(records.count) cameras of \(source)")
        let played: Result<DemoTotals, CommandError>
        do throws(CommandError) {
            played = .success(try DemoPlay(client, staff, run: run).play(records))
        } catch {
            played = .failure(error)
        }
        try? staff.leave(client)
        Console.say(try played.get().text)
        return .ok
    }
}
