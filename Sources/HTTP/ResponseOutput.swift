/// The bytes that go out to one connection, and what each answer needs besides its own.
package struct ResponseOutput: ~Copyable {
    package var bytes: [UInt8] = []

    package init() {}
}
