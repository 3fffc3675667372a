/// A fact that another event ends: a hold released, a loan returned, an incident resolved.
struct EndingFact {
    let number: Int64
    let stored: StoredEvent
    /// Nil while it stands.
    let ended: StoredEvent?
}
