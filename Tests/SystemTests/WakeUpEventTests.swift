import Synchronization
import System
import Testing

@Suite struct WakeUpEventTests {
    @Test func `a wait that begins after the wake-up ends at once`() throws {
        let event = try WakeUpEvent()
        event.wake()
        event.wake()
        event.wait()
        // Both wake-ups ended the one wait: nothing is left for this.
        event.wait(milliseconds: 0)
    }

    @Test func `a thread that waits is woken by another`() throws {
        let (there, back) = (try WakeUpEvent(), try WakeUpEvent())
        let rounds = Atomic<Int>(0)
        let thread = try Thread(name: "echo") {
            for _ in 0..<100 {
                there.wait()
                rounds.add(1, ordering: .relaxed)
                back.wake()
            }
        }
        for _ in 0..<100 {
            there.wake()
            back.wait()
        }
        thread.join()
        #expect(rounds.load(ordering: .relaxed) == 100)
    }
}
