import JSON
import Repairs
import Testing

@testable import API

/// Updates, notes, and what of them lies in the outbox.
@Suite struct MessageRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    private func list(_ part: String) throws -> [JSONValue] {
        try desk.send(.get("/v1/tickets/\(id)/\(part)", as: .manager)).items
    }

    @Test func `an update is kept and lies in the outbox`() throws {
        let body = #"{"message": "It is on the bench.\nMore tomorrow."}"#
        let made = try desk.send(.post("/v1/tickets/\(id)/updates", as: .technician, body))
        #expect(made.status == 201 && made.names == ["number", "at", "by", "message"])
        #expect(made["number"]?.integer == 1 && made["by"]?.text == "The technician")
        #expect(made["message"]?.text == "It is on the bench.\nMore tomorrow.")
        #expect(try list("updates").map(\.written) == [made.body])
        let notification = try #require(try list("notifications").last)
        #expect(
            (notification.members ?? []).map(\.name) == [
                "number", "event", "channel", "to", "subject", "text", "state", "tries",
                "lastError", "deliveredAt",
            ])
        #expect(notification["number"]?.integer == 2)
        #expect(notification["event"]?.text == "update")
        #expect(notification["channel"]?.text == "email")
        #expect(notification["to"]?.text == "ming@example.com")
        #expect(notification["state"]?.text == "queued" && notification["tries"]?.integer == 0)
        #expect(notification["lastError"]?.isNull == true)
        #expect(notification["deliveredAt"]?.isNull == true)
        #expect(notification["text"]?.text?.contains("It is on the bench.") == true)
        #expect(notification["text"]?.text?.contains("https://fettle.example/status/") == true)
    }

    @Test func `a note is kept, and told to nobody`() throws {
        let made = try desk.send(
            .post("/v1/tickets/\(id)/notes", as: .frontDesk, #"{"text": "Grumpy; be kind"}"#))
        #expect(made.status == 201 && made.names == ["number", "at", "by", "text"])
        #expect(made["text"]?.text == "Grumpy; be kind")
        #expect(try list("notes").map(\.written) == [made.body])
        #expect(try list("notifications").count == 1 && list("updates").isEmpty)
    }

    @Test(arguments: [
        (#"a\r\nb"#, "a\nb"), (#"a\u000D\u000ab\r\n"#, "a\nb\n"), (#"\\r\né"#, "\\r\né"),
        (#"a\rb"#, "a\nb"), (#"a\n\rb"#, "a\n\nb"), (#"a\r\r\nb"#, "a\n\nb"),
        (#"a\u0085b\u2028c\u2029d\u000be\ff"#, "a\nb\nc\nd\ne\nf"), (#" a\tb "#, " a\tb "),
    ])
    func `whatever ends a line is a line feed`(written: String, kept: String) throws {
        let made = try desk.send(
            .post("/v1/tickets/\(id)/notes", as: .frontDesk, #"{"text": "\#(written)"}"#))
        #expect(made.status == 201)
        #expect(made["text"]?.text.map { Array($0.utf8) } == Array(kept.utf8))
    }

    @Test func `a name is one line, however it is written`() throws {
        let made = try desk.send(
            .post(
                "/v1/customers", as: .frontDesk,
                #"{"name": " Ming\r\nTan\t\u2028", "email": " lee@example.com "}"#))
        #expect(made.status == 201)
        #expect(made["name"]?.text == "Ming Tan" && made["email"]?.text == "lee@example.com")
    }

    @Test func `a move's message is told, and its note is not`() throws {
        let moved = try desk.move(
            id, to: "diagnosing", as: .technician,
            #", "message": "We have begun.", "note": "shutter curtain?""#)
        #expect(moved.status == 200)
        let told = try list("notifications")
        #expect(told.count == 2 && told[1]["text"]?.text?.contains("We have begun.") == true)
        #expect(told.allSatisfy { $0["text"]?.text?.contains("curtain") == false })
        let data = try list("timeline").last { $0["type"]?.text == "transition" }?["data"]
        #expect(data?["message"]?.text == "We have begun.")
        #expect(data?["note"]?.text == "shutter curtain?")
    }

    @Test func `a message goes out by the channel that the customer prefers`() throws {
        for (channel, state) in [("sms", "queued"), ("phone", "open")] {
            let other = try desk.openTicket([
                "customer": #"{"name": "\#(channel)", "phone": "+49301234567", "#
                    + #""preferredChannel": "\#(channel)", "email": "\#(channel)@example.com"}"#,
                "equipment": SampleCheckIn.camera(channel),
            ])
            _ = try desk.send(TicketWrite.update.request(on: other))
            let told = try desk.send(
                .get("/v1/tickets/\(other)/notifications", as: .frontDesk)
            ).items
            #expect(told.compactMap { $0["channel"]?.text } == [channel, channel])
            #expect(told.compactMap { $0["to"]?.text } == ["+49301234567", "+49301234567"])
            #expect(told.compactMap { $0["state"]?.text } == [state, state])
        }
    }

    @Test(arguments: [
        ("updates", "message"), ("notes", "text"),
    ])
    func `an empty text is a fault, as is one too long`(_ part: String, _ name: String) throws {
        let before = try desk.everything(of: id)
        func post(_ text: String) throws -> TestAnswer {
            try desk.send(
                .post("/v1/tickets/\(id)/\(part)", as: .frontDesk, #"{"\#(name)": \#(text)}"#))
        }
        let long = String(repeating: "ä", count: 4001)
        for text in ["null", #""""#, #"" \n""#, "7", #""a\u0000""#, "\"\(long)\""] {
            let answer = try post(text)
            #expect(answer.status == 422 && answer.pointers == ["/" + name], "\(text)")
        }
        let other = try desk.send(
            .post("/v1/tickets/\(id)/\(part)", as: .frontDesk, #"{"body": "x"}"#))
        #expect(other.status == 422 && other.pointers == ["/" + name, "/body"])
        #expect(try desk.everything(of: id) == before)
        #expect(try post("\"\(long.dropLast())\"").status == 201)
    }

    @Test func `the longest address that a customer may have is shown as described`() throws {
        let local = String(repeating: "a", count: 63)
        let domain = String(repeating: String(repeating: "b", count: 60) + ".", count: 3) + "ex"
        let email = local + "@" + domain
        #expect(email.utf8.count == 249)
        let other = try desk.openTicket([
            "customer": #"{"name": "A", "email": "\#(email)"}"#,
            "equipment": SampleCheckIn.camera("long"),
        ])
        let told = try desk.send(.get("/v1/tickets/\(other)/notifications", as: .frontDesk))
        #expect(told.items.first?["to"]?.text == email)
        let again = try desk.checkIn([
            "customer": #"{"name": "Ming Tan", "phone": "+65 6123 4567", "email": "c\#(email)"}"#,
            "equipment": SampleCheckIn.camera("longer"),
        ])
        #expect(again["customerId"]?.integer == 1)
        #expect(again["suggestions"]?.items?.first?["given"]?.text == "c" + email)
    }
}
