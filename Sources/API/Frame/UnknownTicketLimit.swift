internal import HTTP
internal import Repairs
internal import Synchronization

/// How many unknown or mistyped ticket IDs one address may ask for: 30 in a fixed window of a
/// minute. Shared by all loops; asked only once an ID turned out to be unknown.
final class UnknownTicketLimit: Sendable {
    static let countMax = 30
    static let windowMilliseconds: Int64 = 60_000
    /// Addresses remembered at once; past it the oldest knowledge goes, all at once: what stands
    /// against guessing are the 55 bits, and memory must not grow with a flood of addresses.
    static let addressesMax = 65_536

    /// The answer of the limit to one more unknown ID.
    enum Verdict: Equatable, Sendable {
        case allowed
        /// The whole seconds until the window ends, from 1 to 60.
        case exceeded(secondsLeft: Int)
    }

    private struct Window {
        let endsAt: SteadyInstant
        var count: Int
    }

    private struct State {
        var windows: [ClientAddress: Window] = [:]
        var sweepsFrom = SteadyInstant(milliseconds: .min)
    }

    private let state = Mutex(State())

    init() {}

    /// Counts one unknown ID against its sender: an IPv4 address, or an IPv6 /64.
    func count(_ client: ClientAddress, now: SteadyInstant) -> Verdict {
        let network = client.network
        return state.withLock { state in
            if var window = state.windows[network], now < window.endsAt {
                guard window.count < Self.countMax else {
                    let left = window.endsAt.milliseconds(since: now)
                    return .exceeded(secondsLeft: Int((left + 999) / 1000))
                }
                window.count += 1
                state.windows[network] = window
                return .allowed
            }
            Self.makeRoom(&state, now: now)
            state.windows[network] = Window(
                endsAt: now.later(by: Self.windowMilliseconds), count: 1)
            return .allowed
        }
    }

    /// Sweeps ended windows at most once a window, so that a flood pays for itself.
    private static func makeRoom(_ state: inout State, now: SteadyInstant) {
        guard state.windows.count >= addressesMax else { return }
        if now >= state.sweepsFrom {
            state.windows = state.windows.filter { now < $0.value.endsAt }
            state.sweepsFrom = now.later(by: windowMilliseconds)
        }
        if state.windows.count >= addressesMax { state.windows.removeAll() }
    }
}

extension UnknownTicketLimit {
    /// 429 as RFC 6585 section 4 and the RateLimit header fields' draft have it.
    static func result(secondsLeft: Int, for id: RequestID) -> HandlerResult {
        Problem(.tooMany(.unknownTicket, secondsLeft: secondsLeft)).result(for: id)
    }
}

extension UnknownTicketLimit {
    /// An unknown or mistyped ticket, or too many of those from there.
    func counted(_ error: RepairError, _ client: ClientAddress, now: SteadyInstant) -> RepairError {
        switch count(client, now: now) {
        case .allowed: error
        case .exceeded(let secondsLeft): .tooMany(.unknownTicket, secondsLeft: secondsLeft)
        }
    }
}
