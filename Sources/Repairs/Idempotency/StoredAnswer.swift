internal import Bytes

/// An `Idempotency-Key` within its scope: what a repeat is recognised by.
package struct IdempotencyKey: Sendable, Hashable {
    package enum Scope: Sendable {
        /// Staff, by their token.
        case token(Int64)
        /// Public routes, by the client's address.
        case address(String)
    }

    /// SHA-256 of scope, path and key.
    package let hash: [UInt8]

    /// - Parameters:
    ///   - path: as it was routed; holds no line feed.
    ///   - key: the header's value without quotes.
    package init(scope: Scope, path: String, key: String) {
        let name =
            switch scope {
            case .token(let id): "token \(id)"
            case .address(let address): "address \(address)"
            }
        hash = SHA256.hash(Array("\(name)\n\(path)\n\(key)".utf8))
    }
}

/// The first answer to a key, as it is given again.
package struct StoredAnswer: Sendable, Equatable {
    /// SHA-256 of the request's canonical JSON, or of a photo's bytes.
    package let fingerprint: [UInt8]
    package let status: Int
    package let location: String?
    package let etag: String?
    package let body: [UInt8]
    /// Whom the body speaks of: an erase of this person empties it.
    package let customerId: Int64?

    package init(
        fingerprint: [UInt8], status: Int, location: String?, etag: String?, body: [UInt8],
        customerId: Int64?
    ) {
        self.fingerprint = fingerprint
        self.status = status
        self.location = location
        self.etag = etag
        self.body = body
        self.customerId = customerId
    }
}
