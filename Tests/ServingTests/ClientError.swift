/// What a test's client meets instead of what it waits for.
enum ClientError: Error {
    /// The connection ended.
    case ended
    /// Nothing came for 20 seconds.
    case silent
    case system(Int32)
    case notAnAnswer(String)
}
