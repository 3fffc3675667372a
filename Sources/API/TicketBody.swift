internal import JSON
internal import Repairs

extension TicketFacts {
    /// The ticket as staff see it.
    ///
    /// - Parameter publicURL: what `statusUrl` starts with.
    func json(publicURL: String, now: Instant) -> [UInt8] {
        var json = JSONWriter(reserving: 2048)
        json.object { json in
            ListedTicket(ticket, parties, symptoms, promises)
                .write(to: &json, publicURL: publicURL, now: now)
            if let broughtBy {
                json.member("broughtBy", object: { broughtBy.write(to: &$0) })
            } else {
                json.member(null: "broughtBy")
            }
            json.member(
                "conditionReports",
                array: { json in
                    for report in conditionReports { json.object { report.write(to: &$0) } }
                })
            if let hold {
                json.member("hold", object: { hold.write(to: &$0) })
            } else {
                json.member(null: "hold")
            }
            if let coverage {
                json.member("coverage", object: { coverage.writeDecided(to: &$0) })
            } else {
                json.member(null: "coverage")
            }
            if let balance {
                json.member("payment", object: { balance.write(to: &$0) })
            } else {
                json.member(null: "payment")
            }
            json.member("partExpectedOn", wait?.partExpectedOn?.text)
            json.member("depot", wait?.depot)
            json.member("depotReference", wait?.depotReference)
            json.member("expectedBackOn", wait?.expectedBackOn?.text)
            json.member("programmes", array: { _ in })
            json.member(
                "suggestions",
                array: { json in
                    for suggestion in suggestions { json.object { suggestion.write(to: &$0) } }
                })
        }
        return json.bytes
    }

    /// The part of its validator that its version does not tell: corrections of customer and unit,
    /// and what time alone has changed.
    func validatorPart(at now: Instant) -> String? {
        let versions = [parties.customerVersion, parties.unitVersion]
        let corrected = versions == [1, 1] ? nil : "c\(versions[0])u\(versions[1])"
        let parts = [corrected, changedByTime(at: now)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "-")
    }

    /// What time alone has changed since the version was made: a promise missed, a hold ended.
    func changedByTime(at now: Instant) -> String? {
        if DueDates.isOverdue(ticket, promises, at: now) { return "overdue" }
        return ticket.heldUntil.map { $0 <= now } == true ? "goesOn" : nil
    }
}

extension ListedTicket {
    /// The ticket's own members, with those that stand in a list too.
    func write(to json: inout JSONWriter, publicURL: String, now: Instant) {
        ticket.write(to: &json, publicURL: publicURL)
        if let id = ticket.customerId {
            json.member(
                "customer",
                object: { json in
                    json.member("id", id)
                    json.member("name", parties.customerName)
                })
        } else {
            json.member(null: "customer")
        }
        json.member(
            "equipment",
            object: { json in
                json.member("id", ticket.equipmentId)
                json.member("category", parties.category.rawValue)
                json.member("brand", parties.brand)
                json.member("model", parties.model)
                json.member("serialNumber", parties.serialNumber)
            })
        json.member("nextUpdateBy", DueDates.nextUpdateBy(ticket, promises, at: now))
        json.member("overdue", DueDates.isOverdue(ticket, promises, at: now))
        json.member(
            "symptoms",
            array: { json in
                for symptom in symptoms { json.object { symptom.write(to: &$0) } }
            })
        json.member(
            "promises",
            array: { json in
                for promise in promises { json.object { promise.write(to: &$0) } }
            })
    }
}

extension Ticket {
    /// The ticket's own members, without its facts.
    func write(to json: inout JSONWriter, publicURL: String) {
        json.member("ticketId", ticketId.text)
        json.member("state", state.rawValue)
        json.member("outcome", outcome?.rawValue)
        json.member("customerId", customerId)
        json.member("equipmentId", equipmentId)
        json.member("assignee", assignee)
        json.member("priority", priority.rawValue)
        json.member("visitId", visitId)
        if let notToExceed {
            json.member(
                "notToExceed",
                object: { json in
                    json.member("amount", notToExceed.amount)
                    json.member("currency", notToExceed.currency)
                })
        } else {
            json.member(null: "notToExceed")
        }
        json.member("repeatOf", repeatOf?.text)
        json.member("statusUrl", publicURL + "/status/" + ticketId.text)
        json.member("receivedAt", receivedAt)
        json.member("returnedAt", returnedAt)
        json.member("closedAt", closedAt)
        json.member("createdAt", createdAt)
        json.member("updatedAt", updatedAt)
        json.member("version", version)
    }
}

extension Suggestion {
    func write(to json: inout JSONWriter) {
        json.member("kind", kind.rawValue)
        json.member("customerId", customerId)
        json.member("equipmentId", equipmentId)
        json.member("field", field)
        json.member("onFile", onFile)
        json.member("given", given)
    }
}
