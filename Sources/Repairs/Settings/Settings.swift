internal import JSON

/// What a centre says of itself, and by which clock and calendar it works.
package struct Settings: Structured, Equatable {
    package var centreName: String?
    package var centreAddress: String?
    package var centrePhone: String?
    package var centreEmail: String?
    /// Printed on the receipt.
    package var terms: String?
    package var timeZone = Zone.utc.name
    package var openingHours = OpeningHours.always
    package var holidays: [CalendarDate] = []
    package var silenceWorkingDays: Int64 = 3
    package var atRiskWorkingHours: Int64 = 8
    package var currency: String?
    package var complaintMinutes: Int64 = 30
    package var cashRounding: Int64 = 1

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("centreName", &centreName, .line)
        list.member("centreAddress", &centreAddress, .paragraphs)
        list.member("centrePhone", &centrePhone, .phone)
        list.member("centreEmail", &centreEmail, .email)
        list.member("terms", &terms, .paragraphs, "Printed on the receipt.")
        list.member(
            "timeZone", &timeZone, .line(1...100),
            .defaulted(
                "A zone of the system's tzdata, as `Europe/Berlin`; `UTC` where it is left out.",
                answered: "By which dates and opening hours count."))
        list.member(
            "openingHours", &openingHours, .list(named: "OpeningHours", countMax: 70),
            .defaulted(
                "Where they are left out: every day at all hours. A day may have several.",
                answered: "A day without any is no working day."))
        list.member(
            "holidays", &holidays, .dates(countMax: 1000),
            .defaulted("Days without opening hours."))
        list.member(
            "silenceWorkingDays", &silenceWorkingDays, .integer(from: 1, to: 90),
            .defaulted("The longest that a customer waits for a word; 3 where it is left out."))
        list.member(
            "atRiskWorkingHours", &atRiskWorkingHours, .integer(from: 0, to: 1000),
            .defaulted("What a promise has left at most when it is at risk; 8 unless said."))
        list.member(
            "currency", &currency, .currency, "The centre's own; a request names its own.")
        list.member(
            "complaintMinutes", &complaintMinutes, .integer(from: 1, to: 100_000),
            .defaulted("Opening minutes until a complaint is answered; 30 unless said."))
        list.member(
            "cashRounding", &cashRounding, .amount(from: 1),
            .defaulted(
                "The smallest amount that cash can pay, in minor units, as 5 where coins begin at "
                    + "0.05; 1 unless said."))
    }

    /// Everything that is wrong with them as a whole, beside what their schema says.
    package func faults() -> Faults {
        var faults = OpeningHours.faults(of: openingHours)
        if Zone.named(timeZone) == nil {
            faults.append(
                Fault(
                    "/timeZone",
                    "is no time zone of this machine: send one as Europe/Berlin, Asia/Tokyo or UTC"
                ))
        }
        for (index, day) in holidays.enumerated() where holidays[..<index].contains(day) {
            faults.append(Fault("/holidays/\(index)", "is in the list before"))
        }
        return faults
    }
}

/// Settings as they are on file.
package struct FiledSettings: Sendable {
    package let version: Int64
    package let value: Settings
    /// Nil until somebody has changed them.
    package let updatedAt: Instant?
    package let calendar: CentreCalendar

    init(version: Int64, _ value: Settings, updatedAt: Instant?) {
        (self.version, self.value, self.updatedAt) = (version, value, updatedAt)
        calendar = CentreCalendar(value)
    }
}

extension FiledSettings {
    /// Replaces them, once they are judged; what changes nothing leaves the version as it is.
    package func changed(to value: Settings, in transaction: Transaction)
        throws(RepairError) -> FiledSettings
    {
        if value.json.canonical() == self.value.json.canonical() { return self }
        let changed = FiledSettings(version: version + 1, value, updatedAt: transaction.now)
        try SettingsRows.update(changed, in: transaction)
        return changed
    }
}
