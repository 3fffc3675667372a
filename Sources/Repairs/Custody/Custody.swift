internal import JSON

/// Who has the unit, and where, from a moment on.
package struct Custody: Sendable {
    /// 1, 2, … within the ticket; the last is the present one.
    package let number: Int64
    package let holder: String
    package let place: String
    package let note: String?
    package let at: Instant
    package let by: String
}

/// A change of custody as it is handed in.
package struct CustodyDraft: Sendable {
    package var holder: String?
    package var place: String?
    package var note: String?

    package init() {}

    package func faults() -> Faults {
        let named = ConditionReportDraft.nameScalarsMax
        return [
            PlainText.fault(holder, at: "/holder", scalarsMax: named),
            PlainText.fault(place, at: "/place", scalarsMax: named),
            PlainText.fault(
                note, at: "/note", scalarsMax: ConditionReportDraft.noteScalarsMax, kind: .lines,
                isRequired: false),
        ].gathered
    }
}

extension Custody {
    /// Writes the event's members in the order of their names.
    func write(to json: inout JSONWriter, personal: inout PersonalValues) {
        json.member("holder", holder)
        personal.member("note", note, at: "/data/note", in: &json)
        json.member("number", number)
        json.member("place", place)
    }

    /// Reads it back from its event.
    init?(number: Int64, event: TimelineEvent) {
        guard let holder = event.data["holder"]?.text, let place = event.data["place"]?.text
        else { return nil }
        self.number = number
        self.holder = holder
        self.place = place
        note = event.data["note"]?.text
        at = event.at
        by = event.by
    }
}
