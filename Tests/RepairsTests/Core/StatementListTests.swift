import SQLite
import TestSupport
import Testing

@testable import Repairs

/// SQL is a literal, so a list of states, types or kinds stands in it a second time: each is held
/// against the rule of its enum.
@Suite struct StatementListTests {
    /// Lists of words in statements, by file and column, as the rules give them.
    private static let lists: Set<String> = [
        "TicketRows.swift: state NOT IN " + words { (state: TicketState) in !state.isHere },
        "ReplacementRows.swift: state NOT IN " + words { (state: TicketState) in !state.isHere },
        "CoverageRows.swift: coverage IN " + words { (kind: Coverage.Kind) in kind.hasEndOnFile },
        "CoverageRows.swift: outcome IN " + words { (outcome: Outcome) in outcome.startsWarranty },
        "EventRows.swift: type OR " + publicTypes,
        "NotificationRows.swift: state IN "
            + words { (state: Notification.State) in
                state.hasReached
            },
        "OutboxRows.swift: state IN "
            + words { (state: Notification.State) in
                state.mayBeDelivered
            },
        "QuoteRows.swift: state IN " + words { (state: TicketState) in state.takesDecision },
        "PromiseRows.swift: kind OR " + words { (_: Promise.Kind) in true },
    ]

    /// Types of the index `eventsPublic`: the first event is read for itself.
    private static let publicTypes = words { (type: EventType) in
        type.isPublic && type != .checkIn && type != .imported
    }

    private static func words<Word: CaseIterable & RawRepresentable<String>>(
        _ isListed: (Word) -> Bool
    ) -> String { sorted(Word.allCases.filter(isListed).map(\.rawValue)) }

    private static func sorted(_ words: some Sequence<String>) -> String {
        words.sorted().joined(separator: " ")
    }

    @Test func `each list of words in a statement says what the rule of its enum says`() throws {
        var found: Set<String> = []
        for path in Checkout.paths(under: "Sources", suffix: "Rows.swift") {
            let file = String(path.split(separator: "/").last ?? "")
            // No statement holds a double quote.
            for literal in try Checkout.text(path).split(separator: "\"") {
                let lists = StatementListTests.lists(in: String(literal))
                found.formUnion(lists.map { file + ": " + $0 })
            }
        }
        #expect(found == StatementListTests.lists)
    }

    @Test func `the index over public events holds the types that are public`() throws {
        let shop = try TestShop()
        let sql = try shop.connection.all(
            "SELECT sql FROM sqlite_schema WHERE name = 'eventsPublic'"
        ) { row in row.text(0) }
        let lists = StatementListTests.lists(in: try #require(sql.first))
        #expect(lists == ["type OR " + StatementListTests.publicTypes])
    }

    @Test func `a list is recognised in each of its forms`() {
        let lists = StatementListTests.lists(
            in: """
                WHERE t.state NOT IN ('a', 'b') AND kind IN ('c',
                    'd') AND word = 'e' AND type = 'f'
                    OR e.type = 'g' AND id IN (SELECT 1)
                """)
        #expect(lists == ["state NOT IN a b", "kind IN c d", "type OR f g"])
    }

    /// Lists of words, by column and form. Conditions that a column equals two words are one too.
    private static func lists(in sql: String) -> Set<String> {
        var lists: Set<String> = []
        for match in sql.matches(of: /(\w+) (NOT )?IN \(('\w+'(?:,\s*'\w+')*)\)/) {
            let words = match.3.matches(of: /\w+/).map { String($0.0) }
            lists.insert("\(match.1) \(match.2 ?? "")IN " + sorted(words))
        }
        var equal: [String: Set<String>] = [:]
        for match in sql.matches(of: /(?:WHERE|AND|OR)\s+\(?(?:\w+\.)?(\w+) = '(\w+)'/) {
            equal[String(match.1), default: []].insert(String(match.2))
        }
        for (column, words) in equal where words.count > 1 {
            lists.insert("\(column) OR " + sorted(words))
        }
        return lists
    }
}
