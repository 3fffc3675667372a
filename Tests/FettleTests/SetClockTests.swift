import Glibc
import SQLite
import TestSupport
import Testing

/// The real binary while somebody sets the clock: spans go on, whatever the wall clock says.
@Suite(.enabled(if: SetClock.isPossible, "needs cc, for a clock that can be set"))
struct SetClockTests {
    private let folder: ScratchFolder
    private let token: String
    private let clock: SetClock

    private static let hour: Int64 = 3600
    private static let tenYears: Int64 = 3650 * 24 * 3600

    init() throws {
        folder = ScratchFolder()
        token = try Shop.open(in: folder)
        clock = try SetClock(in: folder)
    }

    private func serve(_ options: String...) throws -> RunningServer {
        var environment = clock.environment
        if let path = options.first {
            environment["FETTLE_SENDMAIL"] = "/bin/sh \(path)"
            environment["FETTLE_MAIL_FROM"] = "Fettle <repairs@fettle.example>"
        }
        return try RunningServer(database: folder.file("fettle.db"), environment: environment)
    }

    private func send(
        _ method: String, _ path: String, _ body: String? = nil, to server: RunningServer,
        headers: [String: String] = [:]
    ) throws -> HTTPConnection.Answer {
        var headers = headers
        headers["Authorization"] = "Bearer \(token)"
        return try server.connect().request(method, path, headers: headers, body: body)
    }

    private func checkIn(on server: RunningServer) throws -> String {
        let answer = try send("POST", "/v1/tickets", CheckIn(mark: "m").body, to: server)
        return String(try #require(answer.text.firstMatch(of: /"ticketId":"([^"]*)"/)).1)
    }

    /// Far longer than it takes; a wall clock's span would take an hour, or years.
    private func wait(until isSo: () throws -> Bool) throws {
        let end = ContinuousClock.now + .seconds(120)
        while try !isSo() {
            guard ContinuousClock.now < end else { throw TestFailure("it never came") }
            usleep(20_000)
        }
    }

    @Test func `a mail's next try comes though the clock was set back, or forward and back`() throws
    {
        let fails = try folder.write("", to: "fails")
        let script = "cat > /dev/null; test ! -e \(fails)"
        let server = try serve(try folder.write(script, to: "sendmail"))
        let id = try checkIn(on: server)
        func hasMail(_ pattern: Regex<Substring>) throws -> Bool {
            let told = try send("GET", "/v1/tickets/\(id)/notifications", to: server).text
            return told.contains(pattern)
        }
        try wait { try hasMail(/"number":1,.*"state":"queued","tries":1/) }
        try clock.set(wall: -SetClockTests.hour)
        unlink(fails)
        try wait { try hasMail(/"number":1,.*"state":"delivered","tries":2/) }
        _ = try folder.write("", to: "fails")
        try clock.set(wall: SetClockTests.tenYears)
        let update = #"{"message": "It is on the bench."}"#
        #expect(
            try send("POST", "/v1/tickets/\(id)/updates", update, to: server).status == 201)
        try wait { try hasMail(/"number":2,.*"state":"queued","tries":1/) }
        try clock.set(wall: 0)
        unlink(fails)
        try wait { try hasMail(/"number":2,.*"state":"delivered","tries":2/) }
        server.terminate()
        #expect(server.wait() == 0)
    }

    @Test func `the limit of unknown tickets ends, and a key still replays`() throws {
        let server = try serve()
        func poll() throws -> Int {
            try send("GET", "/v1/status/0000-0000-0000", to: server).status
        }
        for _ in 0..<30 { #expect(try poll() == 404) }
        try clock.set(wall: -SetClockTests.hour)
        try clock.pass(61)
        #expect(try poll() == 404)
        let key = ["Idempotency-Key": "once"]
        let body = CheckIn(mark: "k").body
        let first = try send("POST", "/v1/tickets", body, to: server, headers: key)
        #expect(first.status == 201)
        for wall in [SetClockTests.tenYears, 0, -SetClockTests.hour] {
            try clock.set(wall: wall)
            let again = try send("POST", "/v1/tickets", body, to: server, headers: key)
            #expect(again.status == 201 && again.body == first.body)
            #expect(again["idempotency-replayed"] == "true")
        }
        server.terminate()
        #expect(server.wait() == 0)
    }

    @Test func `a server that nobody writes to deletes tries once their hour is over`() throws {
        let server = try serve()
        let id = try checkIn(on: server)
        let answer = try send(
            "GET", "/v1/status/\(id)/quote", to: server, headers: ["Approval-Code": "0000-0000"])
        #expect(answer.status == 403)
        let outside = try Connection(path: folder.file("fettle.db"), role: .observer)
        func tries() throws -> Int64? {
            try outside.first("SELECT count(*) FROM approvalTries") { row in row.int(0) }
        }
        #expect(try tries() == 1)
        try clock.pass(SetClockTests.hour + 1)
        try wait { try tries() == 0 }
        server.terminate()
        #expect(server.wait() == 0)
    }
}
