/// The word of a PATCH on one field: nothing, a value, or `null`.
package enum Change<Value: Sendable>: Sendable {
    case keep
    case set(Value?)

    package func applied(to value: Value?) -> Value? {
        if case .set(let new) = self { new } else { value }
    }

    package var isSet: Bool { if case .set = self { true } else { false } }
}
