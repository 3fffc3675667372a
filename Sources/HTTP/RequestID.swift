/// What `Request-Id` carries: 16 hexadecimal digits, unique in a server's life, beyond by chance.
package struct RequestID: Sendable {
    package static let length = 16
    package var value: UInt64 = 0

    package init() {}
    package init(_ value: UInt64) { self.value = value }
}
