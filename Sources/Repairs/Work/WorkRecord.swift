/// Work that was done on a unit, with the parts that went in and came out.
package struct WorkRecord: Sendable, Equatable {
    package struct Part: Sendable, Equatable {
        package var partNumber: String?
        package var description: String?
        package var quantity: Int64
        /// Of the part that came out.
        package var oldSerialNumber: String?
        /// Of the part that went in.
        package var newSerialNumber: String?

        package init(
            partNumber: String?, description: String?, quantity: Int64,
            oldSerialNumber: String? = nil, newSerialNumber: String? = nil
        ) {
            (self.partNumber, self.description) = (partNumber, description)
            self.quantity = quantity
            (self.oldSerialNumber, self.newSerialNumber) = (oldSerialNumber, newSerialNumber)
        }
    }

    /// 1, 2, … within the ticket.
    package let number: Int64
    package let description: String
    package let minutes: Int64
    package let parts: [Part]
    /// To the centre, in minor units.
    package let cost: Int64
    /// To the customer, in minor units.
    package let price: Int64
    package let at: Instant
    package let by: String
}

/// Work as it is handed in; what the input lacked is nil or empty.
package struct WorkDraft: Sendable {
    package var description: String?
    package var minutes: Int64?
    package var parts: [WorkRecord.Part] = []
    package var cost: Int64?
    package var price: Int64?

    package init() {}

    static let textScalarsMax = 200

    /// Everything that is wrong with it.
    ///
    /// - Parameter before: what the work on the ticket comes to so far.
    package func faults(after before: WorkTotals) -> Faults {
        var faults = [
            PlainText.fault(
                description, at: "/description", scalarsMax: Message.scalarsMax, kind: .lines),
            minutes == nil
                ? Fault("/minutes", "is required")
                : WorkDraft.fault(minutes, at: "/minutes", after: 0),
        ].gathered
        for (index, part) in parts.enumerated() {
            faults += WorkDraft.faults(of: part, at: "/parts/\(index)")
        }
        faults +=
            [
                WorkDraft.fault(cost, at: "/cost", after: before.cost),
                WorkDraft.fault(price, at: "/price", after: before.price),
            ].gathered
        return faults
    }

    /// A fault where an amount is negative, or its sum with those before is not exact any more.
    private static func fault(_ amount: Int64?, at pointer: String, after sum: Int64) -> Fault? {
        let amount = amount ?? 0
        guard (0...Money.amountMax).contains(amount) else {
            return Fault(pointer, "must be from 0 to \(Money.amountMax)")
        }
        return amount <= Money.amountMax - sum
            ? nil : Fault(pointer, "comes to more than \(Money.amountMax) with the work before")
    }

    private static func faults(of part: WorkRecord.Part, at pointer: String) -> Faults {
        var faults = Faults()
        if part.partNumber == nil, part.description == nil {
            faults.append(
                Fault(pointer + "/description", "a description or a partNumber is required"))
        }
        if !(1...Money.amountMax).contains(part.quantity) {
            faults.append(Fault(pointer + "/quantity", "must be from 1 to \(Money.amountMax)"))
        }
        let texts = [
            ("partNumber", part.partNumber), ("description", part.description),
            ("oldSerialNumber", part.oldSerialNumber), ("newSerialNumber", part.newSerialNumber),
        ]
        return faults
            + texts.map { name, text in
                PlainText.fault(
                    text, at: pointer + "/" + name, scalarsMax: WorkDraft.textScalarsMax,
                    isRequired: false)
            }.gathered
    }
}

/// What the work on a ticket comes to, in minor units.
package struct WorkTotals: Sendable, Equatable {
    /// To the centre.
    package let cost: Int64
    /// To the customer.
    package let price: Int64
}
