import Foundation
import Testing

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
