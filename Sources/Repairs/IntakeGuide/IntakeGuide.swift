/// What the desk looks at, tries and asks when a unit comes in, and which dates it may promise.
package struct IntakeGuide: Sendable, Equatable {
    package let zones: [String]
    package let functions: [String]
    package let questions: [String]
    package let faults: [MeasuredFault]
    /// Repair programmes that may fit the unit.
    package let programmes: [String]
    package let diagnosisBy: Instant
    package let repairBy: Instant
}

/// How often a fault was found in a model and how long its repairs took, from first day to return.
package struct MeasuredFault: Sendable, Equatable {
    package let fault: String
    package let count: Int
    package let medianDays: Double
    package let p90Days: Double
}
