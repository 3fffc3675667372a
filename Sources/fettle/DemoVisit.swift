internal import API
internal import JSON
internal import Repairs

/// One unit's visit, and what everybody does with it. The story adds what they do in its turns.
final class DemoVisit {
    let client: DemoClient
    let staff: DemoStaff
    let record: DemoRecord
    /// Makes the serial number and the customer this run's alone.
    let mark: String

    private(set) var ticketId = ""
    /// The states that it went through.
    private(set) var path: [String] = []
    private(set) var outcome: String?
    /// Minor units of EUR that the customer paid.
    var paid: Int64 = 0
    /// What was done, a line for each step.
    private(set) var steps: [String] = []
    /// How many facts of each kind were recorded.
    private(set) var facts: [String: Int] = [:]

    init(_ record: DemoRecord, mark: String, _ staff: DemoStaff, _ client: DemoClient) {
        self.record = record
        self.mark = mark
        self.staff = staff
        self.client = client
    }

    var unit: String { "\(record.brand) \(record.product)" }
    var serialNumber: String { "DEMO-\(mark)" }
    var customerName: String { "Customer \(mark)" }

    /// An instant some days from now, as JSON.
    func instant(inDays days: Int64) -> JSONValue {
        .string(Clock.system.now.later(by: days * Instant.day).text)
    }

    /// A date some days from now, as JSON.
    func date(inDays days: Int) -> JSONValue {
        let today = Int(Clock.system.now.milliseconds / Instant.day)
        return .string(CalendarDate(daysSinceEpoch: today + days).text)
    }

    /// Somebody adds a fact to the ticket.
    @discardableResult
    func add(
        _ member: DemoStaff.Member, _ place: String, _ body: JSONValue, _ saying: String,
        method: String = "POST"
    ) throws(CommandError) -> JSONValue {
        let answer = try client.send(
            method, "/v1/tickets/\(ticketId)/\(place)", body, as: member.token)
        // What becomes of a fact is no other one.
        if !place.utf8.contains(UInt8(ascii: "/")) { count(place) }
        tell(member, saying)
        return answer
    }

    func count(_ fact: String) { facts[fact, default: 0] += 1 }

    func tell(_ member: DemoStaff.Member, _ saying: String) { tell(member.shortName, saying) }

    func tell(_ name: String, _ saying: String) { steps.append("    \(name): \(saying)") }

    /// Somebody moves the ticket.
    func move(
        _ member: DemoStaff.Member, to state: String, _ more: [(String, JSONValue)] = []
    ) throws(CommandError) {
        let members = [("to", JSONValue.string(state))] + more
        let ticket = try client.send(
            "POST", "/v1/tickets/\(ticketId)/transitions",
            .object(members.map { JSONMember($0.0, $0.1) }), as: member.token)
        let reason = more.first { $0.0 == "override" }?.1["reason"]?.text
        tell(member, "-> \(state)" + (reason.map { ", though: \($0)" } ?? ""))
        enter(state)
        see(ticket)
    }

    /// A state that it is in or went through.
    private func enter(_ state: String) {
        if path.last != state { path.append(state) }
    }

    /// What the ticket says of itself.
    private func see(_ ticket: JSONValue) {
        if let state = ticket["state"]?.text { enter(state) }
        outcome = ticket["outcome"]?.text ?? outcome
    }

    /// A decision moved it.
    func approved() { enter("approved") }

    /// The sending of a quote moves the ticket, but at the counter.
    func asked() {
        if path.last != "received" { enter("awaitingApproval") }
    }

    func began(_ ticket: JSONValue) {
        ticketId = ticket["ticketId"]?.text ?? ""
        see(ticket)
    }
}
