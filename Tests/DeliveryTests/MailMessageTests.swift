import Testing

@testable import Delivery
@testable import Repairs

/// What a mail looks like on the wire, and to Python's parser.
@Suite(.enabled(if: ParsedMail.isThere, "python3 is not here"))
struct MailMessageTests {
    private func mail(
        subject: String = "Your Leica", text: String = "Hello\n", to: String = "ming@example.com",
        from: String = "repairs@fettle.example"
    ) throws -> [UInt8] {
        let message = OutboxMessage(
            ticket: 1, number: 1, messageId: "00ff", to: to, subject: subject, maskedText: text,
            secret: nil, tries: 0, createdAt: try #require(Instant("2026-11-20T09:05:07Z")))
        let mail = MailMessage(message: message, from: try #require(MailAddress(from)))
        return try #require(mail.bytes)
    }

    private func lines(_ mail: [UInt8]) -> [String] {
        String(decoding: mail, as: UTF8.self).replacing("\r\n", with: "\u{0}")
            .split(separator: "\u{0}", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func `a mail has every header once and no defect`() throws {
        let parsed = try ParsedMail.parse(try mail())
        #expect(parsed.defects == [] && !parsed.isMultipart)
        #expect(
            parsed.headers == [
                ["From", "repairs@fettle.example"], ["To", "ming@example.com"],
                ["Subject", "Your Leica"], ["Date", "Fri, 20 Nov 2026 09:05:07 +0000"],
                ["Message-ID", "<00ff@fettle.example>"], ["Auto-Submitted", "auto-generated"],
                ["MIME-Version", "1.0"], ["Content-Type", "text/plain; charset=\"utf-8\""],
                ["Content-Transfer-Encoding", "quoted-printable"],
            ])
        #expect(parsed.text == "Hello\n")
    }

    @Test(arguments: [
        "Ihre Leica M9-P: Auftrag Ü", "修理受付番号 7K3Q-9M2X-4RTD のお見積りをお送りいたします。ライカカメラ",
        "🎞️👩‍🔬 é e\u{301}", "=?UTF-8?B?aGk=?=", " spaces at both ends ",
        String(repeating: "long ", count: 60) + ".", "a\r\nBcc: thief@example.com",
        "a\nX: y", "tab\there", "nul\u{0}", String(repeating: "あ", count: 200),
    ])
    func `a subject comes back as it went, in lines of 76 at most`(subject: String) throws {
        let mail = try mail(subject: subject)
        let parsed = try ParsedMail.parse(mail)
        let isFolded = subject.utf8.contains { $0 < 0x20 }
        if !isFolded { #expect(parsed["Subject"]?.utf8.elementsEqual(subject.utf8) == true) }
        #expect(parsed.headers.count == 9 && parsed["Bcc"] == nil && parsed["X"] == nil)
        for line in lines(mail) { #expect(line.utf8.count <= 76 && !line.utf8.contains(10)) }
        #expect(mail.allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: [
        "Grüße\n\n.\nFrom here on\n..\n.. and\n", "trailing space \nand tab\t\n\n\n",
        "= =3D =\n", String(repeating: "x", count: 2000) + "\n",
        String(repeating: "ä. ", count: 400) + "\n", "修理が完了しました。\n" + "🎞️👩‍🔬\n",
        String(repeating: "a", count: 75) + ".\n", String(repeating: "a", count: 76) + "\n",
        String(repeating: "a", count: 75) + "..\n", String(repeating: "a", count: 75) + "From me\n",
        "no line end at the end",
    ])
    func `a text comes back as it went, in lines of 76 at most`(text: String) throws {
        let mail = try mail(text: text)
        let parsed = try ParsedMail.parse(mail)
        let expected = text.hasSuffix("\n") ? text : text + "\n"
        #expect(parsed.text.utf8.elementsEqual(expected.utf8))
        for line in lines(mail) {
            #expect(line.utf8.count <= 76 && line != "." && !line.hasPrefix("From "))
            #expect(!line.utf8.contains(10) && !line.utf8.contains(13))
        }
        #expect(mail.suffix(2) == [13, 10] && mail.allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: [
        ("Reparaturen <a@b.example>", "Reparaturen"), ("\"Q\" \\ Co, Ltd <a@b.example>", nil),
        ("Réparations <a@b.example>", "Réparations"), ("修理センター <a@b.example>", "修理センター"),
    ])
    func `a sender's name comes back as it went`(from: String, name: String?) throws {
        let parsed = try ParsedMail.parse(try mail(from: from))
        #expect(parsed.defects == [])
        #expect(parsed["From"]?.hasSuffix("<a@b.example>") == true)
        if let name { #expect(parsed["From"]?.hasPrefix(name) == true) }
        #expect(parsed["Message-ID"] == "<00ff@b.example>")
    }

    @Test func `what is no address sends nothing and receives nothing`() throws {
        for text in [
            "", "a", "a@b", "a@b.example, c@d.example", "<a@b.example", "a@b.example>",
            "x\r\ny <a@b.example>", "a@b.example\n", "Name <a b@c.example>", "<>",
        ] {
            #expect(MailAddress(text) == nil, "\(text)")
        }
        let message = OutboxMessage(
            ticket: 1, number: 1, messageId: "0", to: "a@b.example\r\nBcc: c@d.example",
            subject: "s", maskedText: "t", secret: nil, tries: 0,
            createdAt: Instant(milliseconds: 0))
        let from = try #require(MailAddress("a@b.example"))
        #expect(MailMessage(message: message, from: from).bytes == nil)
    }

    @Test func `a date has its day of the week`() throws {
        for (instant, text) in [
            ("1970-01-01T00:00:00Z", "Thu, 1 Jan 1970 00:00:00 +0000"),
            ("2028-02-29T23:59:59Z", "Tue, 29 Feb 2028 23:59:59 +0000"),
            ("1969-12-31T12:00:00Z", "Wed, 31 Dec 1969 12:00:00 +0000"),
        ] {
            #expect(MailDate.text(try #require(Instant(instant))) == text)
        }
    }
}
