internal import HTTP
internal import JSON
internal import Repairs

enum NotificationRoutes {
    static let list = ReadOperation.list(
        "Lists what the customer was or will be told", of: notification
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let notifications = try Notifications.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(notifications, of: ticket, key: { [$0.number] }) { notification, json in
            json.object { notification.write(to: &$0) }
        }
    }

    static let retry = WriteOperation.change(
        "Sends a message once more, at once, to the customer's present address", .object([]),
        notification
    ) { call throws(RepairError) in
        let id = try call.ticketId()
        let number = try call.id("number", of: "notification")
        let person = call.person
        return WritePlan(
            find: { transaction throws(RepairError) in
                let ticket = try Tickets.read(id, in: transaction)
                return (try Notifications.read(number, of: ticket, in: transaction), ticket)
            },
            version: { found in found.1.version },
            apply: { found, transaction throws(RepairError) in
                var ticket = found.1
                let notification = try Notifications.retry(
                    found.0, of: &ticket, by: person, in: transaction)
                var json = JSONWriter()
                json.object { notification.write(to: &$0) }
                var result = HandlerResult.ok(json.bytes, version: ticket.version)
                result.customerId = ticket.customerId
                return result
            })
    }
    .noting("A quote is sent again with another code: the answer is its new message.")
    .refusing(.notInThisState)

    private static let notification = Schema.object(
        "Notification",
        [
            .required("number", .integer(1...1_000_000), "1, 2, … within the ticket."),
            .required("event", .word(Notification.Event.self)),
            .required("channel", .word(Channel.self)),
            .required("to", .line(1...254), "An address or a phone number."),
            .required("subject", .line(1...500)),
            .required("text", .paragraphs(1...100_000)),
            .required("state", .word(Notification.State.self)),
            .required("tries", .integer(0...1000)),
            .optional("lastError", .line()),
            .optional("deliveredAt", .instant),
        ])
}

extension Notification {
    func write(to json: inout JSONWriter) {
        json.member("number", number)
        json.member("event", event.rawValue)
        json.member("channel", channel.rawValue)
        json.member("to", to)
        json.member("subject", subject)
        json.member("text", text)
        json.member("state", state.rawValue)
        json.member("tries", tries)
        json.member("lastError", lastError)
        json.member("deliveredAt", deliveredAt?.text)
    }
}
