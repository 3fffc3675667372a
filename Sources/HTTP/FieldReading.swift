/// What a header field says, where it matters whether it is absent or wrong.
package enum FieldReading<Value> {
    case absent
    case malformed
    case value(Value)

    func flatMap<Other>(_ read: (Value) -> Other?) -> FieldReading<Other> {
        switch self {
        case .absent: .absent
        case .malformed: .malformed
        case .value(let value): read(value).map { .value($0) } ?? .malformed
        }
    }
}

extension FieldReading: Equatable where Value: Equatable {}
extension FieldReading: Sendable where Value: Sendable {}
