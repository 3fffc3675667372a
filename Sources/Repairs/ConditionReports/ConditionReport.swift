/// The condition of a unit at one moment of custody, frozen by an event of the timeline.
package struct ConditionReport: Sendable, Equatable {
    package enum Stage: String, Sendable, CaseIterable { case intake, depot, handover }

    package enum Condition: String, Sendable, CaseIterable {
        case ok, scratched, dented, cracked, corroded, missing, other
    }

    package enum Result: String, Sendable, CaseIterable { case pass, fail, notTested }

    package struct Zone: Sendable, Equatable {
        package var zone: String
        package var condition: Condition
        package var note: String?

        package init(zone: String, condition: Condition, note: String?) {
            (self.zone, self.condition, self.note) = (zone, condition, note)
        }
    }

    package struct Function: Sendable, Equatable {
        package var function: String
        package var result: Result
        package var note: String?

        package init(function: String, result: Result, note: String?) {
            (self.function, self.result, self.note) = (function, result, note)
        }
    }

    package struct Accessory: Structured, Equatable {
        package var name = ""
        package var quantity: Int64 = 0

        package init() {}

        package init(name: String, quantity: Int64) {
            (self.name, self.quantity) = (name, quantity)
        }

        package mutating func members(_ list: inout some MemberWalk) {
            list.member("name", &name, .line)
            list.member("quantity", &quantity, .integer(from: 1, to: 1_000_000))
        }
    }

    /// 1, 2, … within the ticket; a later one of a stage is its new version.
    package let number: Int64
    package let stage: Stage
    package let zones: [Zone]
    package let functions: [Function]
    package let accessories: [Accessory]
    /// Who agreed to it; nil where nobody did, or who did is erased.
    package let agreedBy: String?
    /// Why the customer would not agree.
    package let refusedToAgree: String?
    package let at: Instant
    package let by: String
    /// The hash of the event that froze it.
    package let seal: [UInt8]
}
