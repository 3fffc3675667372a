/// A body that lies in storage. An answer names it; the event loop asks its handler for pieces as
/// the client takes them.
package struct StoredBody: Sendable, Equatable {
    /// The handler knows it by this.
    package let id: Int64
    package let byteCount: Int

    package init(id: Int64, byteCount: Int) {
        self.id = id
        self.byteCount = byteCount
    }
}
