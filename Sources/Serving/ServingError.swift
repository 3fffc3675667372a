package import System

/// Why a server did not start.
package enum ServingError: Error, CustomStringConvertible {
    /// Not `HOST:PORT`, or a host that has no address.
    case address(String)
    /// A system call that was refused, and what it was to do.
    case system(doing: String, Errno)
    /// The service could not set up an event loop's handler.
    case service(any Error)

    package var description: String {
        switch self {
        case .address(let text): "not an address to listen on: \(text)"
        case .system(let doing, let error): "cannot \(doing): \(error)"
        case .service(let error): "\(error)"
        }
    }
}
