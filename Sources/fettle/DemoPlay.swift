/// Plays the visits one after the other. The first of each story is told step by step.
struct DemoPlay {
    private let client: DemoClient
    private let staff: DemoStaff
    private let run: String

    init(_ client: DemoClient, _ staff: DemoStaff, run: String) {
        (self.client, self.staff, self.run) = (client, staff, run)
    }

    func play(_ records: [DemoRecord]) throws(CommandError) -> DemoTotals {
        var totals = DemoTotals()
        var counts: [String: Int] = [:]
        var told: Set<DemoStory> = []
        for (index, record) in records.enumerated() {
            let count = counts[record.status, default: 0]
            counts[record.status] = count + 1
            let story = DemoStory.of(record.status, after: count)
            let visit = DemoVisit(record, mark: "\(run)-\(index + 1)", staff, client)
            try story.play(visit, net: 6000 + Int64(index % 17) * 450)
            if told.insert(story).inserted { tell(story, visit) }
            Console.say(line(of: visit, number: index + 1, among: records.count))
            totals.add(visit)
        }
        return totals
    }

    private func tell(_ story: DemoStory, _ visit: DemoVisit) {
        Console.say("\n\(story.rawValue):")
        for step in visit.steps { Console.say(step) }
    }

    /// `12/314 7K3Q-9M2X-4RTD repaired 119.00 EUR received > … > closed (Canon …)`
    private func line(of visit: DemoVisit, number: Int, among count: Int) -> String {
        let money = visit.paid > 0 ? DemoMoney.text(visit.paid) : "-"
        return [
            "\(number)/\(count)", visit.ticketId, visit.outcome ?? "none", money,
            visit.path.joined(separator: " > "), "(\(visit.unit))",
        ].joined(separator: "  ")
    }
}
