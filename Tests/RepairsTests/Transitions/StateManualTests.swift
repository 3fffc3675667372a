import Foundation
import TestSupport
import Testing

@testable import Repairs

/// The tables of states, moves and gates in the manual, made from `TransitionTable`.
@Suite struct StateManualTests {
    private static let path = "Sources/Manual/repair.md"

    private func manual() throws -> String { try Checkout.text(Self.path) }

    private func expect(_ lines: [String], under heading: String) throws {
        let table = lines.joined(separator: "\n")
        let section = try manual().components(separatedBy: "\n### ")
            .first { $0.hasPrefix(heading + "\n") }
        #expect(
            section?.contains("\n\n\(table)\n") == true,
            "put this table under \"### \(heading)\" of \(Self.path):\n\(table)")
    }

    private func names(_ names: [String]) -> String {
        names.isEmpty ? "-" : names.joined(separator: ", ")
    }

    @Test func `the manual's table of states is the program's`() throws {
        let rows = TicketState.allCases.map { state in
            let next = TransitionTable.next(after: state).map(\.rawValue)
            let (here, open) = (state.isHere ? "yes" : "no", state.isOpen ? "yes" : "no")
            return "| `\(state.rawValue)` | \(names(next)) | \(state.waitingOn.rawValue) "
                + "| \(here) | \(open) |"
        }
        try expect(
            ["| state | next | waits for | unit is here | open |", "|---|---|---|---|---|"] + rows,
            under: "States")
    }

    @Test func `the manual's table of moves is the program's`() throws {
        let rows = TransitionTable.entries.map { entry in
            row("`\(entry.into.rawValue)`", roles: entry.roles, gates: entry.gates)
        }
        try expect(["| into | roles | gates |", "|---|---|---|"] + rows, under: "Moves")
    }

    /// Moves whose gates are not those of every move into the state.
    @Test func `the manual's table of special moves is the program's`() throws {
        var rows: [String] = []
        for from in TicketState.allCases {
            for to in TransitionTable.next(after: from) where to != .ready {
                let usual = TransitionTable.entry(into: to)
                for outcome in [nil, .noFaultFound] as [Outcome?] {
                    let gates = TransitionTable.gates(from: from, to: to, outcome: outcome)
                    let isKnown =
                        outcome != nil && gates == TransitionTable.gates(from: from, to: to)
                    if gates == usual?.gates || isKnown { continue }
                    let note = outcome.map { " with outcome `\($0.rawValue)`" } ?? ""
                    rows.append(
                        row(
                            "`\(from.rawValue)` to `\(to.rawValue)`\(note)",
                            roles: usual?.roles ?? [], gates: gates))
                }
            }
        }
        let ready = TransitionTable.entry(into: .ready)
        for outcome in Outcome.allCases {
            let gates = TransitionTable.gates(from: .inRepair, to: .ready, outcome: outcome)
            if gates == ready?.gates { continue }
            rows.append(
                row(
                    "`ready` with outcome `\(outcome.rawValue)`", roles: ready?.roles ?? [],
                    gates: gates))
        }
        try expect(["| move | roles | gates |", "|---|---|---|"] + rows, under: "Special moves")
    }

    private func row(_ name: String, roles: [Role], gates: [Gate]) -> String {
        "| \(name) | \(names(roles.map(\.rawValue))) | \(names(gates.map(\.rawValue))) |"
    }

    @Test func `the manual explains every gate, and says if it can be overridden`() throws {
        let sections = try manual().components(separatedBy: "\n### ")
        let section = sections.first { $0.hasPrefix("Gates\n") } ?? ""
        let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        #expect(rows.map { $0.first } == Gate.allCases.map { "`\($0.rawValue)`" })
        for (gate, row) in zip(Gate.allCases, rows) {
            #expect(row.count == 3 && row[1].count > 10, "\(gate)")
            #expect(row.last == (gate.canBeOverridden ? "yes" : "no"), "\(gate)")
        }
    }
}
