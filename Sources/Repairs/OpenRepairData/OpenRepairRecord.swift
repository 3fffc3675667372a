/// One record of the Open Repair Data Standard v0.3, its fields as they were published.
///
/// https://standard.openrepair.org
package struct OpenRepairRecord: Sendable, Equatable {
    /// The line of its file that it begins on.
    package let line: Int
    package let id: String
    package let dataProvider: String
    package let country: String
    package let partnerProductCategory: String
    package let productCategory: String
    package let productCategoryId: String
    package let brand: String
    package let yearOfManufacture: String
    package let productAge: String
    package let repairStatus: String
    package let repairBarrier: String
    package let groupIdentifier: String
    package let eventDate: String
    package let problem: String

    /// The standard's names of the columns, in its order.
    package static let columns = [
        "id", "data_provider", "country", "partner_product_category", "product_category",
        "product_category_id", "brand", "year_of_manufacture", "product_age", "repair_status",
        "repair_barrier_if_end_of_life", "group_identifier", "event_date", "problem",
    ]

    /// - Parameter fields: one for each of `columns`, in that order.
    init(line: Int, fields: [String]) {
        self.line = line
        id = fields[0]
        dataProvider = fields[1]
        country = fields[2]
        partnerProductCategory = fields[3]
        productCategory = fields[4]
        productCategoryId = fields[5]
        brand = fields[6]
        yearOfManufacture = fields[7]
        productAge = fields[8]
        repairStatus = fields[9]
        repairBarrier = fields[10]
        groupIdentifier = fields[11]
        eventDate = fields[12]
        problem = fields[13]
    }

    static let idBytesMax = 200

    /// Why it can't become a ticket; nil where it can. Years, ages and barriers are taken as they
    /// are: they only have to come back.
    var objection: String? {
        if id.utf8.isEmpty { return "has no id" }
        if id.utf8.count > OpenRepairRecord.idBytesMax {
            return "has an id of more than \(OpenRepairRecord.idBytesMax) bytes"
        }
        if id.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) {
            return "has an id with spaces or control characters"
        }
        if status == nil {
            let shown = PlainText.excerpt(repairStatus)
            return "has the repair_status \(shown), which is none of the standard's"
        }
        if CalendarDate(eventDate) == nil {
            let shown = PlainText.excerpt(eventDate)
            return "has the event_date \(shown), which is no YYYY-MM-DD"
        }
        return symptom == nil ? "has neither a problem nor a product category" : nil
    }
}

/// What a record says, in our words.
extension OpenRepairRecord {
    enum Status: String {
        case fixed = "Fixed"
        case repairable = "Repairable"
        case endOfLife = "End of life"
        case unknown = "Unknown"
    }

    var status: Status? { Status(rawValue: repairStatus) }

    /// Nil where the visit ended without one, or nobody wrote it down.
    var outcome: Outcome? {
        switch status {
        case .fixed: .repaired
        case .endOfLife: .unrepairable
        case .repairable, .unknown, nil: nil
        }
    }

    /// The customer's words, or what the partner called the thing where there are none.
    var symptom: String? {
        [problem, partnerProductCategory, productCategory].first { text in
            text.unicodeScalars.contains { !$0.properties.isWhitespace }
        }
    }

    /// The unit; the standard knows no models, its product category stands for one.
    var equipment: Equipment {
        var unit = Equipment()
        unit.category = OpenRepairRecord.cameras.contains(productCategory) ? .camera : .other
        unit.brand = brand.utf8.isEmpty ? "Unknown" : PlainText.line(brand)
        unit.model = PlainText.line(productCategory)
        return unit
    }

    private static let cameras: Set<String> = ["Digital compact camera", "DSLR/video camera"]

    /// The day of the repair, at midnight UTC.
    var day: Instant? {
        CalendarDate(eventDate).map {
            Instant(milliseconds: Int64($0.daysSinceEpoch) * Instant.day)
        }
    }
}
