internal import Glibc

/// Where options come from that the command line doesn't name.
struct Environment: Sendable {
    let value: @Sendable (String) -> String?

    /// A variable that is set to nothing counts as not set.
    static let process = Environment { name in
        guard let text = getenv(name).map({ String(cString: $0) }), !text.isEmpty else {
            return nil
        }
        return text
    }
}
