/// A pragma as the connection answers it.
package struct Setting: Sendable, Equatable {
    package let name: String
    package let value: String
}
