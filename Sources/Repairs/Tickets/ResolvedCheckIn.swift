internal import JSON

/// A check-in whose customer and unit are settled.
struct ResolvedCheckIn {
    let draft: CheckInDraft
    let customer: OnFile<Customer>
    let unit: OnFile<Equipment>
    let person: Person
    let suggestions: [Suggestion]
    /// Whether the unit was on file before.
    let isKnownUnit: Bool
    /// Whose the unit was until this check-in.
    let formerOwner: Int64?

    /// The first event of the ticket's chain; its hash is the intake report's seal.
    func sealed(as id: TicketID, repeatOf: TicketID?, at now: Instant) -> SealedEvent {
        SealedEvent.seal(
            .checkIn, of: id, after: .empty, by: person.name, at: now
        ) { json, personal in
            if let bringer = draft.broughtBy {
                personal.member("broughtBy", bringer.json, in: &json)
            }
            if let report = draft.conditionReport {
                json.member(
                    "conditionReport",
                    object: { json in
                        report.write(stage: .intake, at: .checkIn, to: &json, personal: &personal)
                    })
            } else {
                json.member(null: "conditionReport")
            }
            writeCustomer(to: &json, personal: &personal)
            json.member("diagnosisBy", draft.diagnosisBy)
            writeUnit(to: &json)
            write(draft.notToExceed, to: &json)
            json.member("ownershipTransferred", formerOwner != nil)
            json.member("priority", draft.priority.rawValue)
            json.member("repeatOf", repeatOf?.text)
            json.member("state", (draft.arrived ? TicketState.received : .registered).rawValue)
            json.member(
                "symptoms",
                array: { json in
                    for (index, description) in draft.symptoms.enumerated() {
                        json.object { json in
                            json.member("description", description)
                            json.member("id", index + 1)
                        }
                    }
                })
            personal.member("visitId", draft.visitId, at: "/data/visitId", in: &json)
        }
    }

    private func writeCustomer(to json: inout JSONWriter, personal: inout PersonalValues) {
        json.member(
            "customer",
            object: { json in
                let person = customer.value
                if let address = person.address {
                    personal.member("address", at: "/data/customer/address", in: &json) { json in
                        json.raw(address.json.canonical())
                    }
                }
                personal.member("email", person.email, at: "/data/customer/email", in: &json)
                json.member("id", customer.id)
                personal.member("name", person.name, at: "/data/customer/name", in: &json)
                personal.member("phone", person.phone, at: "/data/customer/phone", in: &json)
            })
    }

    private func writeUnit(to json: inout JSONWriter) {
        json.member(
            "equipment",
            object: { json in unit.value.seal(id: unit.id, to: &json) })
    }

    private func write(_ ceiling: Money?, to json: inout JSONWriter) {
        guard let ceiling else { return json.member(null: "notToExceed") }
        json.member(
            "notToExceed",
            object: { json in
                json.member("amount", ceiling.amount)
                json.member("currency", ceiling.currency)
            })
    }

    /// Files the intake report under the event that froze it; nil for a mail-in.
    func report(
        on ticket: Ticket, sealedBy event: SealedEvent, in transaction: Transaction
    ) throws(RepairError) -> ConditionReport? {
        guard let report = draft.conditionReport else { return nil }
        try ConditionReportRows.insert(
            number: 1, stage: .intake, event: event.number, of: ticket.id, in: transaction)
        return ConditionReport(
            report, number: 1, stage: .intake, at: transaction.now, by: person.name,
            seal: event.hash)
    }

    var parties: TicketParties {
        let unit = unit.value
        return TicketParties(
            customerName: customer.value.name, category: unit.category, brand: unit.brand,
            model: unit.model, serialNumber: unit.serialNumber,
            customerVersion: customer.version, unitVersion: self.unit.version)
    }

    /// The first promise; none for a mail-in.
    func promises(at now: Instant) -> [Promise] {
        guard let dueAt = draft.diagnosisBy else { return [] }
        return [
            Promise(
                number: 1, kind: .diagnosis, dueAt: dueAt, originalDueAt: dueAt, reason: nil,
                at: now, by: person.name)
        ]
    }
}
