import Foundation
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// The pages that are printed and handed over.
@Suite struct PaperRouteTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    private func page(_ name: String, of id: String) throws -> String {
        let answer = try desk.send(.get("/v1/tickets/\(id)/\(name)", as: .frontDesk))
        #expect(answer.status == 200)
        #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
        #expect(answer.header("Cache-Control") == "no-store")
        #expect(
            answer.header("Content-Security-Policy")
                == "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'")
        return answer.text
    }

    @Test func `a receipt shows what was taken in, agreed and promised, and its seal`() throws {
        let id = try desk.openTicket(["notToExceed": #"{"amount": 5050, "currency": "EUR"}"#])
        let receipt = try page("receipt", of: id)
        let ticket = try desk.send(.get("/v1/tickets/\(id)", as: .frontDesk))
        let seal = try #require(ticket["conditionReports"]?.items?[0]["seal"]?.text)
        #expect(receipt.contains("The whole history, 1 events"))
        for text in [
            id, seal, "Leica M9-P", "4012345", "Ming Tan", "White spots at f/11 on every frame",
            "Top plate", "scratched", "3 mm, left", "Powers on", "Battery", "2026-11-25 17:00 UTC",
            "https://fettle.example/status/\(id)", "<svg class=\"barcode\"", "50.50 EUR",
        ] {
            #expect(receipt.contains(text), "\(text)")
        }
    }

    @Test func `a value can't turn the page around it`() throws {
        let customer = #"{"name": "Ming \u202e\u2067Tan", "email": "m@example.com"}"#
        let id = try desk.openTicket([
            "customer": customer,
            "symptoms": #"[{"description": "\u202dSpots\u2066\ufeff\n\u202a\u06cc\u200c"}]"#,
        ])
        for name in ["receipt", "report"] {
            let text = try page(name, of: id)
            let turns = text.unicodeScalars.filter { scalar in
                (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                    || scalar.value == 0xFEFF
            }
            #expect(turns.isEmpty, "\(name)")
            #expect(text.contains("Ming Tan") && text.contains("Spots\n\u{6CC}\u{200C}"))
        }
    }

    @Test func `a report shows before and after, and what was found, agreed, done and tested`()
        throws
    {
        let id = try desk.openTicket()
        for write in TicketWrite.allCases {
            #expect([200, 201].contains(try desk.send(write.request(on: id)).status))
        }
        let resolved = try desk.send(
            .post(
                "/v1/tickets/\(id)/incidents/1/resolve", as: .manager,
                #"{"resolution": "Repaired", "liability": "carrier"}"#))
        #expect(resolved.status == 200, "\(resolved.text)")
        let handover = #"""
            {"stage": "handover", "zones": [{"zone": "Top plate", "condition": "ok"}],
             "functions": [{"function": "Self timer", "result": "pass"}], "accessories": []}
            """#
        let made = try desk.send(
            .post("/v1/tickets/\(id)/condition-reports", as: .technician, handover))
        #expect(made.status == 201, "\(made.text)")
        let report = try page("report", of: id)
        for text in [
            "Dust on the sensor", "Cleaned the sensor", "Symptom 1", "goodwill", "Not in the box",
            "<td>Top plate</td><td data-head=\"Before\">scratched: 3 mm, left</td>"
                + "<td data-head=\"After\">ok</td>",
            "<td>Self timer</td><td data-head=\"Before\">–</td>",
            "<td>Battery</td><td data-head=\"Before\">1</td><td data-head=\"After\">–</td>",
            try #require(made["seal"]?.text),
        ] {
            #expect(report.contains(text), "\(text)")
        }
        #expect(report.contains("Repaired\nBorne by: carrier"))
        // Narrow by the width of the page, whatever the browser takes its paper to be.
        #expect(report.contains("@container (max-width: 100mm)"))
        // Internal, or dear to nobody but the centre.
        #expect(!report.contains("Shutter sounds dry"))
    }

    @Test func `a decision stands in the report with its total`() throws {
        let quote = try desk.quoted()
        let answer = try desk.send(.post(quote.path + "/decision", as: .frontDesk, quote.spoken()))
        #expect(answer.status == 200, "\(answer.text)")
        let report = try page("report", of: quote.ticket)
        #expect(report.contains("approved: ") && report.contains("119.00 EUR"))
        #expect(report.contains(", taken by The frontDesk"))
        #expect(!report.contains("<h2>Paid</h2>"))
        let paid = try desk.send(
            .post(
                "/v1/tickets/\(quote.ticket)/payments", as: .frontDesk,
                #"{"amount": 11905, "currency": "EUR", "method": "card"}"#))
        #expect(paid.status == 409)
        let part = try desk.send(
            .post(
                "/v1/tickets/\(quote.ticket)/payments", as: .frontDesk,
                #"{"amount": 1905, "currency": "EUR", "method": "card", "reference": "R<7"}"#))
        #expect(part.status == 201)
        let after = try page("report", of: quote.ticket)
        #expect(after.contains("<h2>Paid</h2>") && after.contains("19.05 EUR"))
        #expect(after.contains("card, R&lt;7"))
        #expect(after.contains("<dt>Due in all</dt><dd>119.00 EUR</dd>"))
        #expect(after.contains("<dt>Still to be paid</dt><dd>99.95 EUR</dd>"))
        try desk.override(quote.ticket, to: "ready", #", "outcome": "unrepairable""#)
        let end = try page("report", of: quote.ticket)
        #expect(end.contains("<dt>To be given back</dt><dd>19.05 EUR</dd>"))
        #expect(!end.contains("Still to be paid"))
    }

    @Test func `whom it was handed to stands in the report, and how that was known`() throws {
        let id = try desk.openTicket()
        try desk.override(id, to: "ready", #", "outcome": "declined""#)
        let handed = try desk.send(
            .post(
                "/v1/tickets/\(id)/handover", as: .frontDesk,
                #"{"serialNumber": "4012345", "recipient": "Mei <Ling>", "#
                    + #""identification": "Passport", "#
                    + #""accessories": [{"name": "Battery", "quantity": 1}]}"#))
        #expect(handed.status == 201, "\(handed.text)")
        let report = try page("report", of: id)
        #expect(report.contains("Mei &lt;Ling&gt;") && report.contains("Passport"))
        #expect(report.contains("<dt>Outcome</dt><dd>declined</dd>"))
    }

    @Test func `nothing that anybody wrote becomes markup, and nothing runs`() throws {
        let evil = #"</style><script>alert(1)</script><img src=x onerror='a'>&amp;"#
        let quoted = "\"" + evil.replacing("\"", with: "\\\"") + "\""
        let id = try desk.openTicket([
            "customer": #"{"name": \#(quoted), "email": "ming@example.com"}"#,
            "symptoms": "[{\"description\": \(quoted)}]",
            "equipment": """
            {"category": "camera", "brand": \(quoted), "model": \(quoted),
             "serialNumber": \(quoted)}
            """,
            "conditionReport": """
            {"zones": [{"zone": \(quoted), "condition": "other", "note": \(quoted)}],
             "functions": [{"function": \(quoted), "result": "fail", "note": \(quoted)}],
             "accessories": [{"name": \(quoted), "quantity": 1}],
             "refusedToAgree": {"reason": \(quoted)}}
            """,
        ])
        for name in ["receipt", "report"] {
            let page = try page(name, of: id)
            #expect(!page.contains("<script") && !page.contains("<img"))
            #expect(page.contains("&lt;script&gt;"))
            #expect(page.matches(of: /<\/style>/).count == 1)
        }
    }

    @Test func `a mail-in has a receipt before it arrives`() throws {
        let id = try desk.openTicket(SampleCheckIn.mailIn)
        #expect(try page("receipt", of: id).contains("has not arrived"))
        #expect(try page("report", of: id).contains("Repair report"))
    }

    static let hasScanner =
        (try? Command.run("sh", "-c", "command -v chromium && command -v zbarimg").status) == 0

    /// 302 CSS pixels are 80 mm.
    @Test(
        .enabled(if: hasScanner, "chromium or zbarimg is not here"),
        arguments: ["794,1123", "302,1400"])
    func `a scanner reads the ticket ID off the page that Chromium shows`(size: String) throws {
        let id = try desk.openTicket()
        let folder = ScratchFolder()
        let (file, image) = (folder.file("r.html"), folder.file("r.png"))
        try page("receipt", of: id).write(toFile: file, atomically: false, encoding: .utf8)
        _ = try Command.run(
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            "--force-device-scale-factor=2", "--user-data-dir=\(folder.path)/profile",
            "--window-size=\(size)", "--screenshot=\(image)", file)
        let (status, output) = try Command.run("zbarimg", "-q", "--raw", image)
        #expect(status == 0)
        #expect(output == id.filter { $0 != "-" } + "\n")
    }
}
