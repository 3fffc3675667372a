internal import HTTP

/// What every loop of a server is given.
struct LoopPlan: Sendable {
    var number: Int
    /// Random, one for all loops of a process.
    var seed: UInt64
    var trustedProxies: [ClientAddress]
    var limits: ServingLimits
    var addresses: AddressCounts
    var memory: ClientMemory
}
