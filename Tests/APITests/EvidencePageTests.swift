import Foundation
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// The page that tells a stranger how to check a ticket, and the programs as they stand on it.
@Suite struct EvidencePageTests {
    private let desk: TestDesk
    private let page: String
    private let folder = ScratchFolder()

    init() throws {
        desk = try TestDesk()
        page = try desk.send(.get("/evidence")).text
    }

    static let hasPython = (try? Command.run("python3", "-c", "print(1)").status) == 0
    static let hasShell =
        (try? Command.run("sh", "-c", "command -v sed && command -v sha256sum").status) == 0

    /// A program as a reader would copy it from the page.
    private func program(_ name: String) throws -> String {
        let start = try #require(page.range(of: "<pre id=\"\(name)\">"))
        let end = try #require(page.range(of: "</pre>", range: start.upperBound..<page.endIndex))
        return String(page[start.upperBound..<end.lowerBound])
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&amp;", with: "&")
    }

    /// A ticket on which something of each kind happened, in several scripts.
    private func proof() throws -> String {
        let id = try desk.openTicket([
            "customer": #"{"name": "Zoë \"Z\" \\ 譚", "email": "ming@example.com"}"#,
            "symptoms": #"[{"description": "Flecken bei f/11 🎞️\n\tauf jedem Bild"}]"#,
        ])
        for write in TicketWrite.allCases {
            #expect([200, 201].contains(try desk.send(write.request(on: id)).status))
        }
        return try desk.send(.get("/v1/tickets/\(id)/timeline/proof", as: .manager)).text
    }

    private func check(_ proof: String) throws -> (status: Int32, output: String) {
        let (program, file) = (folder.file("a.py"), folder.file("p.json"))
        try self.program("python").write(toFile: program, atomically: false, encoding: .utf8)
        try proof.write(toFile: file, atomically: false, encoding: .utf8)
        return try Command.run("python3", program, file)
    }

    @Test func `the page is for everybody, loads nothing and runs nothing`() throws {
        let answer = try desk.send(.get("/evidence"))
        #expect(answer.status == 200)
        #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
        #expect(answer.header("Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
        #expect(!page.contains("<script") && !page.contains("http"))
    }

    @Test(.enabled(if: hasPython, "python3 is not here"))
    func `the page's Python finds a real ticket's proof whole`() throws {
        let proof = try proof()
        let (status, output) = try check(proof)
        #expect(status == 0, "\(output)")
        let last = try #require(try JSONParser.parse(Array(proof.utf8))["events"]?.items?.last)
        let hash = try #require(last["hash"]?.text)
        #expect(output.hasSuffix("events, the last is \(hash)\n"))
    }

    @Test(
        .enabled(if: hasPython, "python3 is not here"),
        arguments: [
            ("Flecken", "Flocken"), ("ming@example.com", "wing@example.com"),
            (#"\"number\":2"#, #"\"number\":3"#), ("It is on the bench.", "It is on the fence."),
            (#""previousHash":"00"#, #""previousHash":"01"#), (#""salt":"#, #""salt":"00" ,"s":"#),
        ])
    func `the page's Python finds what was altered`(from: String, to: String) throws {
        let proof = try proof()
        let range = try #require(proof.range(of: from))
        let (status, output) = try check(proof.replacingCharacters(in: range, with: to))
        #expect(status == 1 && output.hasPrefix("event "), "\(output)")
    }

    @Test(.enabled(if: hasPython, "python3 is not here"))
    func `the page's Python finds what was removed or moved, and passes over what was erased`()
        throws
    {
        let whole = try proof()
        let parsed = try JSONParser.parse(Array(whole.utf8))
        let events = try #require(parsed["events"]?.items).map { Array($0.canonical()) }
        func joined(_ events: [[UInt8]]) -> String {
            let list = events.map { String(decoding: $0, as: UTF8.self) }
            return #"{"events":["# + list.joined(separator: ",") + "]}"
        }
        #expect(try check(joined(events)).status == 0)
        #expect(try check(joined(Array(events.dropFirst()))).status == 1)
        #expect(try check(joined(Array(events[..<2] + events[3...]))).status == 1)
        #expect(try check(joined([events[1], events[0]] + events[2...])).status == 1)
        let erased = joined(events).replacing(
            /\{"path":"([^"]*)","salt":"[0-9a-f]*","value":"(?:[^"\\]|\\.)*"\}/
        ) { match in #"{"erased":true,"path":"\#(match.1)"}"# }
        #expect(erased.contains(#""erased":true"#))
        #expect(try check(erased).status == 0)
    }

    @Test(.enabled(if: hasShell, "sed or sha256sum is not here"))
    func `the page's line of shell prints each event's hash`() throws {
        let events = try #require(try JSONParser.parse(Array(try proof().utf8))["events"]?.items)
        for event in events {
            let (canonical, previous) = (event["canonical"]?.text, event["previousHash"]?.text)
            try #require(canonical).write(
                toFile: folder.file("canonical.json"), atomically: false, encoding: .utf8)
            let script = "cd \(folder.path)\nprevious=\(try #require(previous))\n"
            let (status, output) = try Command.run("sh", "-c", script + (try program("shell")))
            #expect(status == 0)
            #expect(output == (event["hash"]?.text ?? "") + "  -\n")
        }
    }
}
