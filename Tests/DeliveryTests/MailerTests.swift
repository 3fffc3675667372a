import Foundation
import Repairs
import TestSupport
import Testing

@testable import Delivery

/// Letters through a real command, with a clock of the test's own.
@Suite struct MailerTests {
    private let shop: MailShop

    init() throws { shop = try MailShop() }

    private func header(_ name: String, of mail: [UInt8]) -> String? {
        String(decoding: mail, as: UTF8.self).split(separator: "\r\n")
            .first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
    }

    @Test func `an acknowledgement is delivered once`() throws {
        let id = try shop.checkIn()
        let mailer = try shop.mailer()
        #expect(try shop.run(mailer) == 1)
        #expect(try shop.run(mailer) == 0)
        let mails = try shop.mails()
        #expect(mails.count == 1)
        #expect(header("To", of: mails[0]) == "ming@example.com")
        let told = try shop.notifications(id)
        #expect(told[0].state == .delivered && told[0].tries == 1)
        #expect(told[0].deliveredAt == shop.clock.now && told[0].lastError == nil)
    }

    @Test func `a Message-ID says nothing of the ticket and differs between messages`() throws {
        let id = try shop.checkIn()
        try shop.update(id, "It is on the bench.")
        try shop.run(try shop.mailer())
        let ids = try shop.mails().compactMap { header("Message-ID", of: $0) }
        #expect(ids.count == 2 && Set(ids).count == 2)
        for messageId in ids {
            let compact = id.text.filter { $0 != "-" }
            #expect(!messageId.contains(id.text) && !messageId.uppercased().contains(compact))
            #expect(messageId.hasSuffix("@fettle.example>"))
        }
    }

    @Test func `retries come within 5 s, then after twice as long up to an hour, 12 in all`() throws
    {
        let id = try shop.checkIn()
        let mailer = try shop.mailer(try shop.sendmail("echo 'mailbox\nbusy' >&2; exit 75"))
        var expected: Int64 = 4000
        for number in 1...12 {
            #expect(try shop.run(mailer) == 1)
            let told = try shop.notifications(id)[0]
            #expect(told.tries == Int64(number))
            #expect(told.lastError == "the mail command ended with 75: mailbox busy ")
            #expect(told.state == (number < 12 ? .queued : .failed))
            shop.clock.advance(by: expected * 3 / 4 - 1)
            #expect(try shop.run(mailer) == 0)
            shop.clock.advance(by: expected / 4 + 1)
            expected = min(expected * 2, 3_600_000)
        }
        #expect(try shop.run(mailer) == 0)
        let mails = try shop.mails()
        #expect(mails.count == 12 && Set(mails).count == 1, "each try has the same bytes")
        try shop.retry(id, 1)
        #expect(try shop.run(try shop.mailer()) == 1)
        let told = try shop.notifications(id)[0]
        #expect(told.state == .delivered && told.lastError == nil)
        #expect(try Set(shop.mails()).count == 1)
    }

    @Test func `a ticket's messages keep their order while others pass`() throws {
        let first = try shop.checkIn()
        try shop.update(first, "One")
        let failing = try shop.mailer(try shop.sendmail("exit 1"))
        #expect(try shop.run(failing) == 1)
        let other = try shop.checkIn("Ada", email: "ada@example.com", serialNumber: "1")
        let mailer = try shop.mailer()
        #expect(try shop.run(mailer) == 1)
        #expect(try shop.notifications(other)[0].state == .delivered)
        #expect(try shop.notifications(first).map(\.state) == [.queued, .queued])
        shop.clock.advance(by: 5000)
        #expect(try shop.run(mailer) == 2)
        #expect(try shop.notifications(first).map(\.state) == [.delivered, .delivered])
        let subjects = try shop.mails().suffix(2).compactMap { header("Subject", of: $0) }
        #expect(subjects[0].hasPrefix("Your Leica") && subjects[1].hasPrefix("News of"))
    }

    @Test func `one that has failed for good lets the next pass`() throws {
        let id = try shop.checkIn()
        let failing = try shop.mailer(try shop.sendmail("exit 1"))
        for _ in 1...12 {
            try shop.run(failing)
            shop.clock.advance(by: 3_600_000)
        }
        try shop.update(id, "One")
        #expect(try shop.run(try shop.mailer()) == 1)
        #expect(try shop.notifications(id).map(\.state) == [.failed, .delivered])
    }

    @Test func `an approval code stands in the mail alone, and nowhere once delivered`() throws {
        let id = try shop.checkIn()
        try shop.quote(id)
        #expect(try shop.notifications(id)[1].text.contains("\nApproval code: •••\n"))
        shop.clock.advance(by: 1)
        try shop.run(try shop.mailer(try shop.sendmail("test $(ls | wc -l) = 1")))
        let mail = String(decoding: try #require(try shop.mails().last), as: UTF8.self)
        let line = mail.split(separator: "\r\n").first { $0.hasPrefix("Approval code: ") }
        let code = String(try #require(line).dropFirst(15))
        #expect(code.wholeMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}/) != nil)
        #expect(try shop.isOnDisk(code), "it waits for its next try")
        shop.clock.advance(by: 5000)
        let failing = try shop.mailer(try shop.sendmail("grep code: 00?; exit 1"))
        try shop.run(failing)
        let told = try shop.notifications(id)[1]
        #expect(told.state == .queued && told.lastError?.contains("•••") == true)
        #expect(told.lastError?.contains(code) == false)
        shop.clock.advance(by: 10_000)
        #expect(try shop.run(try shop.mailer()) == 1)
        #expect(try shop.notifications(id)[1].state == .delivered)
        #expect(try !shop.isOnDisk(code), "no readable copy")
        #expect(try shop.notifications(id)[1].text.contains("Approval code: •••"))
    }

    @Test func `a command that hangs is ended with all that it started`() throws {
        let id = try shop.checkIn()
        let command = try shop.sendmail("sleep 1000 & echo $! > ../child; wait")
        try shop.run(try shop.mailer(command, limitMilliseconds: 1000))
        let told = try shop.notifications(id)[0]
        #expect(told.state == .queued && told.tries == 1)
        #expect(told.lastError == "the mail command took longer than 1 s")
        let text = try String(
            contentsOf: shop.folder.url.appending(path: "child"), encoding: .utf8)
        let child = try #require(pid_t(text.dropLast()))
        while kill(child, 0) == 0, !isZombie(child) { sched_yield() }
    }

    private func isZombie(_ process: pid_t) -> Bool {
        let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        return stat?.contains(") Z ") ?? true
    }

    @Test func `a process that a command leaves behind holds nobody up`() throws {
        let id = try shop.checkIn()
        let command = try shop.sendmail("sleep 60 & echo $! > ../child; exit 0")
        #expect(try shop.run(try shop.mailer(command)) == 1)
        #expect(try shop.notifications(id)[0].state == .delivered)
        let text = try String(
            contentsOf: shop.folder.url.appending(path: "child"), encoding: .utf8)
        kill(try #require(pid_t(text.dropLast())), SIGKILL)
    }

    @Test func `a command that isn't there or is killed has failed`() throws {
        let id = try shop.checkIn()
        let missing = try #require(SendmailCommand("/nowhere/sendmail"))
        #expect(!missing.isThere)
        #expect(try #require(SendmailCommand("sh -c")).isThere)
        try shop.run(try shop.mailer(missing))
        #expect(
            try shop.notifications(id)[0].lastError
                == "the mail command could not be run: No such file or directory")
        shop.clock.advance(by: 5000)
        try shop.run(try shop.mailer(try shop.sendmail("kill -9 $$")))
        #expect(
            try shop.notifications(id)[0].lastError == "the mail command was ended by signal 9")
    }

    @Test func `a command inherits no descriptor, no blocked signal, and gets its words`() throws {
        _ = try shop.checkIn()
        let command = try shop.sendmail(
            "ls /proc/self/fd > ../fds; grep SigBlk /proc/self/status > ../signals; "
                + "echo \"$#\" \"$@\" > ../words")
        let words = command.words.joined(separator: " ") + " $HOME 'a  b'"
        let longer = try #require(SendmailCommand(words))
        try shop.run(try shop.mailer(longer))
        func read(_ name: String) throws -> String {
            try String(contentsOf: shop.folder.url.appending(path: name), encoding: .utf8)
        }
        // Of 3 it looks through its own folder.
        #expect(try read("fds") == "0\n1\n2\n3\n")
        #expect(try read("signals").hasSuffix("0000000000000000\n"))
        #expect(try read("words") == "5 -t -i $HOME 'a b'\n")
    }

    @Test func `a command may say more than anybody reads, and need not read at all`() throws {
        let id = try shop.checkIn()
        let path = shop.folder.file("deaf")
        try "#!/bin/sh\nhead -c 3000000 /dev/zero | tr '\\0' x; exit 3\n".write(
            toFile: path, atomically: false, encoding: .utf8)
        chmod(path, 0o755)
        let command = try #require(SendmailCommand(path))
        try shop.run(try shop.mailer(command))
        let error = try #require(try shop.notifications(id)[0].lastError)
        #expect(error.hasPrefix("the mail command ended with 3: xxx") && error.utf8.count == 200)
    }

    @Test func `threads deliver what many tickets queue, each once and in order`() throws {
        let mailer = try shop.mailer(
            try shop.sendmail("exit 0").unordered(in: shop.folder.url))
        let threads = try DeliveryThreads(mailer, of: shop.store)
        var ids: [TicketID] = []
        for number in 1...12 {
            let id = try shop.checkIn(
                "C\(number)", email: "c\(number)@example.com", serialNumber: "N\(number)")
            try shop.update(id, "One")
            ids.append(id)
        }
        while try ids.contains(where: {
            try shop.notifications($0).contains { $0.state == .queued }
        }) {
            sched_yield()
        }
        threads.end()
        threads.join()
        for id in ids {
            let told = try shop.notifications(id)
            #expect(told.map(\.state) == [.delivered, .delivered] && told.map(\.tries) == [1, 1])
            let times = told.compactMap(\.deliveredAt)
            #expect(times == times.sorted())
        }
        #expect(try shop.mails().count == 24)
    }
}

extension SendmailCommand {
    /// One that several may run at once: each mail in a file by its process.
    fileprivate func unordered(in folder: URL) throws -> SendmailCommand {
        let path = folder.appending(path: "sendmail").path()
        try "#!/bin/sh\ncat > \"$(dirname \"$0\")/mails/$$-$(date +%s%N)\"\n".write(
            toFile: path, atomically: false, encoding: .utf8)
        return self
    }
}
