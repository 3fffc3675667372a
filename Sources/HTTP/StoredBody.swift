/// A body that lies in storage: an answer names it, and the event loop asks its desk for pieces as
/// the client takes them.
package struct StoredBody: Sendable, Equatable {
    /// The desk knows it by this.
    package let id: Int64
    package let byteCount: Int

    package init(id: Int64, byteCount: Int) {
        self.id = id
        self.byteCount = byteCount
    }
}
