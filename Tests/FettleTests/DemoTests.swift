import Foundation
import JSON
import TestSupport
import Testing

/// `fettle demo` against the real binary: whole repairs, and what the server then says of them.
@Suite struct DemoTests {
    @Test(
        .enabled(if: SharedData.has("ords/cameras.csv"), "ords/cameras.csv is not in FETTLE_DATA"))
    func `every camera of cameras csv goes its whole way, and can again`() throws {
        let statuses = try SharedData.read("ords/cameras.csv").map { $0["repair_status"] ?? "" }
        let folder = ScratchFolder()
        let token = try Shop.open(in: folder)
        let server = try RunningServer(database: folder.file("fettle.db"))
        let played = try demo(server, token, data: SharedData.folder.path())
        #expect(played.status == 0, "\(played.complaint)")
        let lines = DemoLine.all(in: played.output)
        #expect(lines.count == statuses.count && lines.count >= 300)
        #expect(Set(lines.flatMap(\.path)) == DemoTests.everyState)
        for (line, status) in zip(lines, statuses) {
            #expect(DemoTests.outcomes[status]?.contains(line.outcome) == true, "\(line)")
        }
        let connection = try server.connect()
        var paid = 0
        for line in lines { paid += try check(line, on: connection, token) }
        let cents = "\(paid / 100).\(paid % 100 < 10 ? "0" : "")\(paid % 100)"
        #expect(played.output.contains("\(lines.count) tickets, \(cents) EUR paid\n"))
        for (outcome, count) in Dictionary(grouping: lines, by: \.outcome).mapValues(\.count) {
            #expect(played.output.contains(" \(outcome) \(count)"), "\(outcome)")
        }

        try checkFacts(played.output, on: connection, token)

        let again = try demo(server, token, data: try few(in: folder))
        #expect(again.status == 0, "\(again.complaint)")
        #expect(DemoLine.all(in: again.output).map(\.outcome) == ["repaired", "unrepairable"])
        let tokens = try connection.request("GET", "/v1/tokens", headers: bearer(token))
        #expect(try JSONParser.parse(tokens.body)["items"]?.items?.count == 1, "only ours is left")
        server.terminate()
        #expect(server.wait() == 0)
        let checked = try Program.run("check", "--database", folder.file("fettle.db"))
        #expect(checked.status == 0 && checked.output.contains("\(lines.count + 2) tickets"))
    }

    @Test func `what it can't play on it says, each with its exit code`() throws {
        let folder = ScratchFolder()
        let token = try Shop.open(in: folder)
        let server = try RunningServer(database: folder.file("fettle.db"))
        let data = try few(in: folder)
        let url = "http://127.0.0.1:\(server.port)"
        #expect(try Program.run("demo", "--url", url).status == 64, "no token")
        #expect(try demo("ftp://127.0.0.1", token, data: data).status == 64)
        #expect(try demo("http://127.0.0.1:99999", token, data: data).status == 64)
        #expect(try demo(url, "fettle_wrong", data: data).status == 77)
        #expect(try demo(url, token, data: folder.file("nowhere")).status == 66)
        server.terminate()
        #expect(server.wait() == 0)
        #expect(try demo(url, token, data: data).status == 75)
    }

    /// What happens around repairs happened too, and is over.
    private func checkFacts(
        _ output: String, on connection: HTTPConnection, _ token: String
    ) throws {
        let line = try #require(output.split(separator: "\n").last { $0.hasPrefix("facts") })
        func count(_ name: String) -> Int {
            let match = line.split { ":,".contains($0) }.first { $0.hasPrefix(" \(name) ") }
            return Int(match?.split(separator: " ").last ?? "") ?? 0
        }
        for name in ["holds", "custody", "loans", "photos", "incidents", "feedback", "complaints"] {
            #expect(count(name) > 0, "\(name) in \(line)")
        }
        let loaners = try connection.request(
            "GET", "/v1/loaners?limit=200", headers: bearer(token))
        let lent = try JSONParser.parse(loaners.body)["items"]?.items ?? []
        #expect(
            lent.count == count("loans") && lent.allSatisfy { $0["ticketId"]?.isNull == true })
    }

    private static let everyState: Set<String> = [
        "registered", "received", "diagnosing", "awaitingApproval", "approved", "inRepair",
        "awaitingParts", "atDepot", "qualityCheck", "ready", "returned", "unclaimed", "closed",
        "cancelled",
    ]

    /// How a record may end, by the standard's word for it; `none` where nothing came.
    private static let outcomes: [String: Set<String>] = [
        "Fixed": ["repaired"], "End of life": ["unrepairable"],
        "Repairable": ["declined", "disposed"], "Unknown": ["noFaultFound", "none"],
    ]

    /// The server says of a ticket what the demo said.
    ///
    /// - Returns: minor units paid.
    private func check(
        _ line: DemoLine, on connection: HTTPConnection, _ token: String
    ) throws -> Int {
        func read(_ place: String) throws -> JSONValue {
            let answer = try connection.request(
                "GET", "/v1/tickets/\(line.ticketId)\(place)", headers: bearer(token))
            #expect(answer.status == 200)
            return try JSONParser.parse(answer.body)
        }
        let ticket = try read("")
        #expect(ticket["state"]?.text == line.path.last)
        #expect(ticket["state"]?.text == (line.outcome == "none" ? "cancelled" : "closed"))
        #expect((ticket["outcome"]?.text ?? "none") == line.outcome)
        let events = try read("/timeline?limit=200")["items"]?.items ?? []
        var path = [line.path[0]]
        for event in events where event["type"]?.text == "transition" {
            let to = event["data"]?["to"]?.text ?? ""
            if path.last != to { path.append(to) }
        }
        #expect(path == line.path)
        let paid = (try read("/payments")["items"]?.items ?? []).compactMap {
            $0["amount"]?.integer
        }.reduce(0, +)
        let agreed = (try read("/quotes")["items"]?.items ?? [])
            .last { $0["status"]?.text == "approved" }
        if line.path.filter({ $0 == "awaitingApproval" }).count == 2 {
            #expect(try read("/payments")["items"]?.items?.count == 2, "in parts: \(line)")
        }
        let proof = try read("/timeline/proof")["events"]?.items ?? []
        #expect(
            proof.count == events.count
                && proof.first?["previousHash"]?.text?.allSatisfy { $0 == "0" } == true)
        #expect(
            zip(proof, proof.dropFirst()).allSatisfy {
                $0["hash"]?.text == $1["previousHash"]?.text
            })
        let total = agreed?["options"]?.items?.first?["total"]?.integer ?? 0
        #expect(paid == total, "\(line)")
        return Int(paid)
    }

    private func bearer(_ token: String) -> [String: String] {
        ["Authorization": "Bearer \(token)"]
    }

    private func demo(
        _ server: RunningServer, _ token: String, data: String
    ) throws -> Program.Outcome {
        try demo("http://127.0.0.1:\(server.port)", token, data: data)
    }

    private func demo(_ url: String, _ token: String, data: String) throws -> Program.Outcome {
        try Program.run(
            "demo", "--url", url, environment: ["FETTLE_TOKEN": token, "FETTLE_DATA": data])
    }

    /// A folder of data with two records.
    private func few(in folder: ScratchFolder) throws -> String {
        try FileManager.default.createDirectory(
            atPath: folder.file("few/ords"), withIntermediateDirectories: true)
        _ = try folder.write(
            """
            id,data_provider,country,partner_product_category,product_category,\
            product_category_id,brand,year_of_manufacture,product_age,repair_status,\
            repair_barrier_if_end_of_life,group_identifier,event_date,problem
            a_1,A,DNK,Camera,Digital compact camera,5,Canon,,,Fixed,,B,2023-04-24,Stuck
            a_2,A,DNK,Camera,Digital compact camera,5,,,,End of life,,B,2023-04-24,
            """ + "\n", to: "few/ords/cameras.csv")
        return folder.file("few")
    }
}

/// A ticket as the demo tells of it.
private struct DemoLine {
    let ticketId: String
    let outcome: String
    let path: [String]

    static func all(in output: String) -> [DemoLine] {
        output.split(separator: "\n").compactMap { line in
            let parts = line.components(separatedBy: "  ")
            guard parts.count >= 6, parts[0].contains("/") else { return nil }
            return DemoLine(
                ticketId: parts[1], outcome: parts[2], path: parts[4].components(separatedBy: " > ")
            )
        }
    }
}
