import Foundation
import Testing

/// What was answered is on disk, whenever the process dies.
///
/// It can fail: with the answers sent before COMMIT it did in its first rounds, by a ticket that
/// was acknowledged and was not there.
@Suite(.serialized) struct TortureTests {
    private static let kills =
        ProcessInfo.processInfo.environment["FETTLE_KILLS"].flatMap { Int($0) } ?? 50

    @Test func `nothing acknowledged is lost and nothing doubled when the server is killed`() throws
    {
        var kills = 0
        while kills < TortureTests.kills {
            let torture = try Torture()
            for _ in 0..<min(Torture.killsPerDatabase, TortureTests.kills - kills) {
                try torture.round()
                kills += 1
            }
            try torture.compareWhole()
        }
        print("killed \(kills) times under \(Torture.writers) writers")
    }
}
