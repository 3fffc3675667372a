internal import JSON

/// One item of a collection that stands in the timeline: an update or a note.
package struct Message: Sendable {
    /// 1, 2, … within its collection.
    package let number: Int64
    package let at: Instant
    package let by: String
    /// Empty once the person it speaks of is erased.
    package let text: String

    static let scalarsMax = 4000

    /// What is wrong with a text; empty where nothing is.
    static func faults(_ text: String, at pointer: String) -> Faults {
        [PlainText.fault(text, at: pointer, scalarsMax: scalarsMax, kind: .lines)].gathered
    }
}

extension Message {
    /// Reads the items of a collection from the events that hold their text.
    static func read(
        _ rows: [(number: Int64, stored: StoredEvent)], field: StaticString, of ticket: Ticket
    ) throws(RepairError) -> [Message] {
        var messages: [Message] = []
        for (number, stored) in rows {
            guard let event = stored.event else {
                throw .damaged("event \(stored.number) of ticket \(ticket.ticketId.text)")
            }
            messages.append(
                Message(
                    number: number, at: event.at, by: event.by, text: event.data[field]?.text ?? "")
            )
        }
        return messages
    }
}
