internal import JSON

/// Giving a unit back: what was read off it, what was given with it, and to whom.
package struct Handover: Sendable {
    /// 1, 2, … within the ticket; the last one counts.
    package let number: Int64
    /// As it was read off the unit.
    package let serialNumber: String
    package let accessories: [ConditionReport.Accessory]
    /// Nil once the person is erased.
    package let recipient: String?
    /// What the recipient showed.
    package let identification: String?
    package let at: Instant
    package let by: String
}

/// A handover as it is handed in.
package struct HandoverDraft: Sendable {
    package var serialNumber: String?
    /// Nil where it doesn't say; empty where there are none.
    package var accessories: [ConditionReport.Accessory]?
    package var recipient: String?
    package var identification: String?

    package init() {}

    static let serialScalarsMax = 100

    package func faults() -> Faults {
        let named = ConditionReportDraft.nameScalarsMax
        let faults = [
            PlainText.fault(
                serialNumber, at: "/serialNumber", scalarsMax: HandoverDraft.serialScalarsMax),
            PlainText.fault(recipient, at: "/recipient", scalarsMax: named),
            PlainText.fault(
                identification, at: "/identification", scalarsMax: named, isRequired: false),
        ]
        return faults.gathered + accessoryFaults()
    }

    private func accessoryFaults() -> Faults {
        guard let accessories else { return [Fault("/accessories", "is required")] }
        var faults = Faults()
        var seen: [String] = []
        for (index, accessory) in accessories.enumerated() {
            let place = "/accessories/\(index)"
            if let fault = PlainText.fault(
                accessory.name, at: place + "/name",
                scalarsMax: ConditionReportDraft.nameScalarsMax)
            {
                faults.append(fault)
            }
            if !(1...Money.amountMax).contains(accessory.quantity) {
                faults.append(Fault(place + "/quantity", "must be at least 1"))
            }
            let folded = Folding.fold(accessory.name)
            if seen.contains(where: { $0.hasSameBytes(as: folded) }) {
                faults.append(Fault(place + "/name", "is named twice"))
            }
            seen.append(folded)
        }
        return faults
    }
}

extension Handover {
    /// Writes the event's members in the order of their names.
    func write(to json: inout JSONWriter, personal: inout PersonalValues) {
        json.member(
            "accessories",
            array: { json in
                for accessory in accessories {
                    json.object { json in
                        json.member("name", accessory.name)
                        json.member("quantity", accessory.quantity)
                    }
                }
            })
        personal.member("identification", identification, at: "/data/identification", in: &json)
        json.member("number", number)
        personal.member("recipient", recipient, at: "/data/recipient", in: &json)
        json.member("serialNumber", serialNumber)
    }

    /// Reads it back from its event.
    init?(number: Int64, event: TimelineEvent) {
        let data = event.data
        guard let serialNumber = data["serialNumber"]?.text else { return nil }
        self.number = number
        self.serialNumber = serialNumber
        accessories = (data["accessories"]?.items ?? []).map { item in
            ConditionReport.Accessory(
                name: item["name"]?.text ?? "", quantity: item["quantity"]?.integer ?? 0)
        }
        recipient = data["recipient"]?.text
        identification = data["identification"]?.text
        at = event.at
        by = event.by
    }
}
