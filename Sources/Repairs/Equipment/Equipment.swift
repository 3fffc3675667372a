internal import JSON

/// A unit that is taken in, repaired and given back.
package struct Equipment: Record, Equatable {
    package static let kind = RecordKind(
        "Equipment", "equipment", path: "/v1/equipment", draft: "EquipmentDraft")

    /// Its owner; nil for a unit without one on file (an imported record).
    package var customerId: Int64?
    package var category = Category.other
    package var brand = ""
    package var model = ""
    package var serialNumber: String?
    /// Why it has no number that could be read off it.
    package var noSerialNumber: NoSerialNumber?
    package var purchasedOn: CalendarDate?
    /// The unit in whose place its owner was given this one.
    package var replaces: Int64?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member(
            "customerId", &customerId, .id,
            .answered("Its owner; null for an imported record's and for the centre's own."))
        list.member("category", &category, .word(Category.self))
        list.member("brand", &brand, .line(1...100))
        list.member("model", &model, .line(1...100))
        list.member(
            "serialNumber", &serialNumber, .serialNumber,
            MemberTerms(
                taken: "Required unless it is a mail-in, or `noSerialNumber` says why there is "
                    + "none.", answered: ""))
        list.member(
            "noSerialNumber", &noSerialNumber, .structure("NoSerialNumber"),
            MemberTerms(
                taken: "Instead of `serialNumber`, for a unit without a legible one. It is "
                    + "labelled with the ticket ID, which is read off it at handover.",
                answered: "Why the unit has no serial number; null if it has one."))
        list.member("purchasedOn", &purchasedOn, .date)
        list.member(
            "replaces", &replaces, .id,
            .answered("The unit for which this one was given; null for most."))
    }

    private static let textScalarsMax = 100

    /// Judges brand and model too: those of an imported unit may be anything.
    package func faults(correcting old: Equipment?) -> Faults {
        let most = Equipment.textScalarsMax
        var faults = Faults()
        faults.note(PlainText.fault(brand, at: "/brand", scalarsMax: most))
        faults.note(PlainText.fault(model, at: "/model", scalarsMax: most))
        return faults + numberFaults(correcting: old)
    }

    /// A number that was on file before words for none were refused is no fault of a correction.
    private func numberFaults(correcting old: Equipment?) -> Faults {
        guard let serialNumber else {
            if noSerialNumber != nil || old?.serialNumber == nil { return [] }
            return [
                Fault(
                    "/serialNumber",
                    "can be corrected, but must not be null: if none can be read off the unit, "
                        + #"send "noSerialNumber": {"reason": "worn off"}"#)
            ]
        }
        var faults = Faults()
        if noSerialNumber != nil {
            faults.append(Fault("/noSerialNumber", "must not stand beside a serialNumber"))
        }
        if SerialNumber.standsForNone(serialNumber),
            !old.flatMap(\.serialNumber).hasSameBytes(as: serialNumber)
        {
            faults.append(Fault("/serialNumber", SerialNumber.fault))
        }
        return faults
    }

    /// The same as a correction of what is on file: a number that was found takes the place of the
    /// reason for none, and a reason that of a number.
    package func settled(correcting old: Equipment) -> Equipment {
        var unit = self
        guard serialNumber != nil, noSerialNumber != nil else { return unit }
        if old.noSerialNumber == noSerialNumber {
            unit.noSerialNumber = nil
        } else if old.serialNumber.hasSameBytes(as: serialNumber) {
            unit.serialNumber = nil
        }
        return unit
    }

    /// The fault of a unit that has neither a number nor the reason why it has none.
    static let unidentified = Fault(
        "/serialNumber",
        "is required; for a unit without a legible one send "
            + #""noSerialNumber": {"reason": "worn off"}"#)

    /// Whether it is known how the unit is told from others: by its number, or by its ticket.
    var isIdentified: Bool { serialNumber != nil || noSerialNumber != nil }

    package static func customerId(of record: OnFile<Equipment>) -> Int64? { record.customerId }
}

extension Equipment {
    /// Writes its members into an event, in the order of their names; a reason for no number only
    /// if there is one, as earlier builds had none.
    func seal(id: Int64, to json: inout JSONWriter) {
        json.member("brand", brand)
        json.member("category", category.rawValue)
        json.member("id", id)
        json.member("model", model)
        if let noSerialNumber {
            json.member("noSerialNumber", object: { $0.member("reason", noSerialNumber.reason) })
        }
        json.member("serialNumber", serialNumber)
    }
}

/// A unit has no number, or none that can be read.
package struct NoSerialNumber: Structured, Equatable {
    /// A fact of the unit, not of its owner.
    package var reason = ""

    package init() {}
    package init(reason: String) { self.reason = reason }

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("reason", &reason, .line, "Why, as \"worn off\".")
    }
}

package enum Category: String, Sendable, CaseIterable {
    case camera, lens, flash, other
}
