/// The ways that a visit can go.
enum DemoStory: String, CaseIterable {
    // What was fixed.
    case repair = "Diagnosed, agreed on the phone, repaired, tested by somebody else"
    case partMissing = "A part has to come first"
    case reQuote = "It costs more than was agreed: a second quote"
    case depot = "The maker's workshop does it"
    case mailIn = "It comes by mail"
    case failedTest = "The first repair doesn't hold"
    case fetchedLate = "Nobody comes for it, then somebody does"
    case counter = "A fixed price, accepted at the counter"
    case ceiling = "Within what the customer agreed to beforehand"
    case goodwill = "The centre pays"
    case incident = "Scratched in our hands"
    // What was not.
    case unrepairable = "It can't be repaired"
    case unrepairableAtDepot = "The maker can't repair it either"
    case declined = "The customer declines"
    case disposed = "Declined, and nobody comes for it"
    case noFaultFound = "No fault is found"
    case cancelled = "Announced by mail, and never sent"

    private static let fixed: [DemoStory] = [
        .repair, .partMissing, .reQuote, .depot, .mailIn, .failedTest, .fetchedLate, .counter,
        .ceiling, .goodwill, .incident,
    ]

    /// The story of a record.
    ///
    /// - Parameters:
    ///   - status: how the record ended, in the standard's words.
    ///   - count: how many records before it ended so.
    static func of(_ status: String, after count: Int) -> DemoStory {
        switch status {
        case "Fixed": fixed[count % fixed.count]
        case "End of life": count % 6 == 5 ? .unrepairableAtDepot : .unrepairable
        case "Repairable": count % 10 == 9 ? .disposed : .declined
        default: count % 5 == 4 ? .cancelled : .noFaultFound
        }
    }

    /// Plays it to its end.
    ///
    /// - Parameter net: minor units of EUR that the labour costs.
    func play(_ visit: DemoVisit, net: Int64) throws(CommandError) {
        switch self {
        case .repair, .partMissing, .reQuote, .depot, .mailIn, .failedTest, .fetchedLate,
            .counter, .ceiling, .goodwill, .incident:
            try playFixed(visit, net: net)
        case .unrepairable, .unrepairableAtDepot:
            try visit.checkIn()
            try visit.diagnose()
            if self == .unrepairableAtDepot {
                try visit.sendToDepot()
                try visit.custody("Front desk", at: "Shelf")
            }
            try visit.releaseUnrepaired("unrepairable")
            try visit.giveBack()
            try visit.close()
        case .declined, .disposed: try playDeclined(visit, net: net)
        case .noFaultFound: try playNoFaultFound(visit)
        case .cancelled:
            try visit.announce()
            try visit.move(visit.staff.desk, to: "cancelled")
        }
    }

    private func playDeclined(_ visit: DemoVisit, net: Int64) throws(CommandError) {
        try visit.checkIn()
        try visit.diagnose()
        try visit.cover()
        let quote = try visit.quote(net: net)
        try visit.decide("decline", on: quote)
        try visit.releaseUnrepaired("declined")
        if self == .disposed {
            try visit.nobodyCame()
        } else {
            try visit.giveBack()
        }
        try visit.close(disposed: self == .disposed)
    }

    private func playNoFaultFound(_ visit: DemoVisit) throws(CommandError) {
        try visit.checkIn()
        try visit.diagnose(reproduced: false)
        try visit.test("notReproduced")
        try visit.move(visit.staff.technician, to: "qualityCheck")
        try visit.releaseUnrepaired("noFaultFound")
        try visit.giveBack()
        try visit.close()
    }
}
