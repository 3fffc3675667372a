internal import JSON

/// How an incident and its resolution stand in their events.
extension Incident {
    /// Writes the event's members in the order of their names.
    func write(to json: inout JSONWriter, personal: inout PersonalValues) {
        json.member("accessory", subject.name(of: .accessory))
        json.member("description", description)
        personal.member("foundBy", foundBy, at: "/data/foundBy", in: &json)
        json.member("function", subject.name(of: .function))
        json.member("kind", kind.rawValue)
        json.member("number", number)
        json.member("zone", subject.name(of: .zone))
    }

    /// Reads it back from its events.
    ///
    /// - Parameter resolved: the event that resolved it, where it is.
    init?(number: Int64, event: TimelineEvent, resolved: TimelineEvent?) {
        let data = event.data
        guard let kind = data["kind"]?.text.flatMap(Kind.init(rawValue:)),
            let subject = ConditionSubject(data)
        else { return nil }
        self.number = number
        self.kind = kind
        description = data["description"]?.text ?? ""
        self.subject = subject
        foundBy = data["foundBy"]?.text
        at = event.at
        by = event.by
        resolution = resolved.map(Resolution.init)
    }
}

extension Incident.Resolution {
    func write(number: Int64, to json: inout JSONWriter) {
        json.member("liability", liability.rawValue)
        json.member("number", number)
        json.member("remedy", remedy)
        json.member("resolution", resolution)
    }

    fileprivate init(_ event: TimelineEvent) {
        let data = event.data
        self.init(
            resolution: data["resolution"]?.text ?? "",
            liability: data["liability"]?.text.flatMap(Incident.Liability.init(rawValue:))
                ?? .unclear,
            remedy: data["remedy"]?.text, at: event.at, by: event.by)
    }
}
