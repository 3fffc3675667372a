/// Which guide a desk gets for a unit.
package enum IntakeGuides {
    /// Working days until a diagnosis that a desk may promise unasked.
    static let diagnosisWorkingDays = 3
    static let repairWorkingDays = 14

    /// The guide of a model: without an entry of its own, its category's as a suggestion.
    package static func suggest(
        category: Category, in transaction: Transaction
    ) throws(RepairError) -> IntakeGuide {
        let checklist = IntakeChecklist.of(category)
        return IntakeGuide(
            zones: checklist.zones, functions: checklist.functions,
            questions: checklist.questions, faults: [], programmes: [],
            diagnosisBy: later(transaction.now, workingDays: diagnosisWorkingDays),
            repairBy: later(transaction.now, workingDays: repairWorkingDays))
    }

    /// Every day is a working day until a centre says otherwise, and counts in UTC. A full hour is
    /// easier to promise, and the guide stays the same for as long.
    private static func later(_ now: Instant, workingDays: Int) -> Instant {
        let hour = Instant.day / 24
        let due = now.later(by: Int64(workingDays) * Instant.day + hour - 1)
        return Instant(milliseconds: due.milliseconds.floorDivided(by: hour) * hour)
    }
}
