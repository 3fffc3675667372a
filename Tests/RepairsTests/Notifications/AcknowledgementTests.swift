import TestSupport
import Testing

@testable import Repairs

/// The first message of a ticket, letter by letter.
struct AcknowledgementTests {
    private func message(_ language: String, mailIn: Bool = false) throws -> Notification {
        let shop = try TestShop()
        var draft = mailIn ? sampleMailIn() : sampleCheckIn()
        draft.customer = .inline(
            Customer(name: "Ming Tan", email: "ming@example.com", language: language))
        let ticket = try shop.checkIn(draft).ticket
        let all = try shop.write { transaction throws(RepairError) in
            try Notifications.page(of: ticket, after: 0, limit: 10, in: transaction)
        }
        try #require(all.count == 1 && all[0].event == .acknowledgement && all[0].number == 1)
        return all[0].withID(ticket.ticketId.text)
    }

    @Test func `it says what was taken in, by when and where to look`() throws {
        let message = try message("en-SG")
        #expect(message.subject == "Your Leica M9-P: ticket ID")
        #expect(
            message.text == """
                Dear Ming Tan,

                we have opened ticket ID for your Leica M9-P.
                We will tell you what we found by 2026-11-25 17:00 UTC.

                You can see at any time where it stands: /status/ID

                """)
        #expect(message.to == "ming@example.com" && message.state == .queued)
    }

    @Test func `what nobody sees stays out of the subject, and turns no text around`() throws {
        let shop = try TestShop()
        var draft = sampleCheckIn()
        draft.customer = .inline(
            Customer(name: "Ming \u{202E}Tan", email: "ming@example.com"))
        draft.equipment = .inline(
            Equipment(
                category: .camera, brand: "Lei\u{200D}ca", model: "M9\u{2067}-P\u{FE0F}",
                serialNumber: "7"))
        let ticket = try shop.checkIn(draft).ticket
        let all = try shop.write { transaction throws(RepairError) in
            try Notifications.page(of: ticket, after: 0, limit: 1, in: transaction)
        }
        let message = try #require(all.first).withID(ticket.ticketId.text)
        #expect(message.subject.hasSameBytes(as: "Your Leica M9-P: ticket ID"))
        let hasTurn = message.text.unicodeScalars.contains { scalar in
            (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
        #expect(!hasTurn && message.text.contains("Dear Ming Tan,"))
    }

    @Test func `a mail-in is asked for`() throws {
        #expect(try message("en", mailIn: true).text.contains("Please send it to us"))
        #expect(try message("de", mailIn: true).text.contains("Bitte senden Sie das Gerät ein"))
        #expect(try message("ja", mailIn: true).text.contains("お品物をお送りください"))
    }

    @Test func `it speaks the customer's language`() throws {
        let german = try message("de-AT")
        #expect(german.subject == "Ihre Leica M9-P: Auftrag ID")
        #expect(german.text.hasPrefix("Guten Tag Ming Tan,\n\nwir haben den Auftrag ID für"))
        #expect(german.text.contains("bis 2026-11-25 17:00 UTC.\n\n"))
        #expect(german.text.hasSuffix(": /status/ID\n"))
        let japanese = try message("ja")
        #expect(japanese.subject == "Leica M9-P 修理受付番号 ID")
        #expect(japanese.text.hasPrefix("Ming Tan 様\n\nLeica M9-Pの修理を受付番号 ID で"))
        #expect(try message("fr").subject == "Your Leica M9-P: ticket ID")
    }
}

extension Notification {
    /// The same with a ticket's ID written as `ID`, since it is random.
    fileprivate func withID(_ id: String) -> Notification {
        Notification(
            number: number, event: event, channel: channel, to: to,
            subject: subject.replacing(id, with: "ID"), text: text.replacing(id, with: "ID"),
            state: state, tries: tries, lastError: lastError, deliveredAt: deliveredAt)
    }
}
