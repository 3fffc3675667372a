internal import JSON

/// Records of the Open Repair Data Standard, taken in as closed tickets without a customer.
package enum OpenRepairData {
    /// What an import came to so far.
    package struct Progress: Sendable, Equatable {
        package var added = 0
        /// Records that were on file already, and are left as they are.
        package var onFile = 0
        package var unusable: [OpenRepairFile.Unusable] = []

        /// Records and lines looked at.
        package var count: Int { added + onFile + unusable.count }
    }

    /// How many records one transaction takes.
    package static let batchMax = 500

    /// Takes in a whole file, batch by batch; safe to run twice.
    ///
    /// - Parameters:
    ///   - add: runs `add(_:in:)` in a transaction of its own and answers how many were new.
    ///   - progressed: called after each batch.
    package static func takeIn(
        _ file: OpenRepairFile,
        add: (_ batch: [OpenRepairRecord]) throws(RepairError) -> Int,
        progressed: (Progress) -> Void
    ) throws(RepairError) -> Progress {
        var file = file
        var progress = Progress()
        var batch: [OpenRepairRecord] = []
        var isAtEnd = false
        while !isAtEnd {
            switch file.next() {
            case .record(let record): batch.append(record)
            case .unusable(let unusable): progress.unusable.append(unusable)
            case nil: isAtEnd = true
            }
            guard isAtEnd || batch.count == batchMax else { continue }
            let added = batch.isEmpty ? 0 : try add(batch)
            progress.added += added
            progress.onFile += batch.count - added
            batch.removeAll(keepingCapacity: true)
            progressed(progress)
        }
        return progress
    }

    /// Makes a closed ticket of each record that is not on file yet; answers how many.
    package static func add(
        _ records: [OpenRepairRecord], in transaction: Transaction
    ) throws(RepairError) -> Int {
        var added = 0
        for record in records
        where try !OpenRepairRows.isOnFile(record.id, in: transaction) {
            try open(record, in: transaction)
            added += 1
        }
        return added
    }

    private static func open(
        _ record: OpenRepairRecord, in transaction: Transaction
    ) throws(RepairError) {
        let equipment = record.equipment
        let unit = try EquipmentRows.insert(
            equipment, EquipmentKeys(equipment), in: transaction)
        let id = TicketID.random()
        let event = sealed(record, as: id, unit: unit, at: transaction.now)
        let ticket = try TicketRows.insert(
            NewTicket(
                ticketId: id, customerId: nil, equipmentId: unit.id, state: .closed,
                outcome: record.outcome, priority: .normal, visitId: nil, notToExceed: nil,
                repeatOf: nil, receivedAt: record.day, closedAt: record.day, lastMessageAt: nil,
                createdAt: transaction.now, head: event.head, promises: []),
            in: transaction)
        try EventRows.insert(event, of: ticket, in: transaction)
        try TicketRows.insert(
            Symptom(id: 1, description: record.symptom ?? ""), of: ticket, in: transaction)
        try OpenRepairRows.insert(record, as: ticket, in: transaction)
        transaction.touched.note(id)
    }

    /// The only event of the ticket's chain. What it seals of the record is what the ticket shows;
    /// nothing in the standard is personal.
    private static func sealed(
        _ record: OpenRepairRecord, as id: TicketID, unit: OnFile<Equipment>, at now: Instant
    ) -> SealedEvent {
        SealedEvent.seal(
            .imported, of: id, after: .empty, by: "fettle import ords", at: now
        ) { json, _ in
            json.member(
                "equipment",
                object: { json in
                    json.member("brand", unit.brand)
                    json.member("category", unit.category.rawValue)
                    json.member("id", unit.id)
                    json.member("model", unit.model)
                })
            json.member("outcome", record.outcome?.rawValue)
            json.member(
                "record",
                object: { json in
                    json.member("dataProvider", record.dataProvider)
                    json.member("eventDate", record.eventDate)
                    json.member("id", record.id)
                    json.member("repairStatus", record.repairStatus)
                })
            json.member("state", TicketState.closed.rawValue)
            json.member(
                "symptoms",
                array: { json in
                    json.object { json in
                        json.member("description", record.symptom)
                        json.member("id", 1)
                    }
                })
        }
    }
}
