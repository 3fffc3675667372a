/// Whether the last try to write went through; for `/readyz`.
package enum WriteHealth: Sendable, Equatable {
    case ok
    /// The last batch, or the last probe after it, was lost to this; or nothing is written any
    /// more until a restart, as the files were moved or are damaged.
    case failing(SQLiteError)
}
