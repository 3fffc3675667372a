internal import API
internal import JSON

/// The stories of what was fixed: in, agreed, repaired, out.
extension DemoStory {
    func playFixed(_ visit: DemoVisit, net: Int64) throws(CommandError) {
        let total = try agreed(visit, net: net)
        let owed = try repaired(visit, total: total, net: net)
        if self == .incident { try incident(visit) } else { try visit.release() }
        if self == .depot { try visit.takeLoanerBack() }
        // The deposit for the dearer repair is paid on the way.
        let deposit = self == .reQuote ? owed / 3 : 0
        try visit.pay(deposit)
        try visit.pay(owed - deposit)
        if self == .fetchedLate { try visit.nobodyCame() }
        try visit.giveBack()
        try afterwards(visit)
    }

    /// What the customer thinks of it, and the end.
    private func afterwards(_ visit: DemoVisit) throws(CommandError) {
        if self == .failedTest {
            try visit.rate(2, resolved: false, "It does it again")
            return try visit.closeDespite("Talked on the phone: it comes back for another look")
        }
        if self == .repair { try visit.rate(5, resolved: true, "Works like new") }
        try visit.close()
    }

    /// Up to the customer's yes: what was agreed to, in minor units of EUR.
    private func agreed(_ visit: DemoVisit, net: Int64) throws(CommandError) -> Int64 {
        switch self {
        case .counter:
            try visit.checkIn()
            let quote = try visit.quote(net: net)
            try visit.decide("approve", on: quote)
            return quote.total
        case .ceiling:
            try visit.checkIn(ceiling: net * 2)
            try visit.diagnose()
            try visit.cover()
            let quote = try visit.quote(net: net)
            return quote.total
        case .mailIn:
            try visit.announce()
            try visit.arrive()
        default: try visit.checkIn()
        }
        try meanwhile(visit)
        try visit.diagnose()
        try visit.cover(self == .goodwill ? "goodwill" : "outOfWarranty")
        let part: Int64 = self == .partMissing ? 4500 : 0
        return try visit.agree(net: self == .goodwill ? 0 : net, part: part)
    }

    /// What some stories need before anybody looks at the unit.
    private func meanwhile(_ visit: DemoVisit) throws(CommandError) {
        switch self {
        case .depot: try visit.lend()
        case .incident: try visit.photograph("the top plate")
        case .mailIn:
            try visit.pause("No charger came with it", telling: "Please send us the charger.")
        default: break
        }
    }

    /// From the yes to the quality check: what the customer owes, in minor units of EUR.
    private func repaired(
        _ visit: DemoVisit, total: Int64, net: Int64
    ) throws(CommandError) -> Int64 {
        if self == .partMissing {
            try visit.move(
                visit.staff.technician, to: "awaitingParts",
                [("partExpectedOn", visit.date(inDays: 4))])
        }
        if self == .depot { try visit.sendToDepot() }
        try visit.move(visit.staff.technician, to: "inRepair")
        if self == .depot {
            try visit.custody("Workshop", at: "Bench 2")
            try visit.report("depot", works: true, agreedBy: "Maker's workshop")
        }
        var owed = total
        if self == .reQuote {
            owed = try visit.agree(net: net, part: 3900)
            try visit.move(visit.staff.technician, to: "inRepair")
        }
        try visit.repair(price: owed, part: self == .partMissing ? "Shutter unit" : nil)
        if self == .failedTest {
            try visit.test("fail")
            try visit.move(visit.staff.technician, to: "inRepair")
            try visit.repair(price: 0)
        }
        return owed
    }

    /// The handover report shows a scratch that was not there: ours, and settled.
    private func incident(_ visit: DemoVisit) throws(CommandError) {
        try visit.test("pass")
        try visit.report("handover", works: true, scratched: true)
        try visit.explainRepair()
        try visit.photograph("the scratch")
        try visit.add(
            visit.staff.tester, "incidents",
            ["kind": "damage", "description": "Slipped with a tool", "zone": "Top plate"],
            "reports the scratch")
        try visit.add(
            visit.staff.manager, "incidents/1/resolve",
            [
                "resolution": "Shown to the customer", "liability": "centre",
                "remedy": "A new top plate at the next visit",
            ], "settles it")
        try visit.add(
            visit.staff.tester, "condition-reports/explanations",
            ["zone": "Top plate", "explanation": "Scratched here, see the incident"],
            "explains the scratch")
        try visit.move(visit.staff.tester, to: "ready", [("outcome", "repaired")])
    }
}
