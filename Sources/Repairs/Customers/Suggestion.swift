/// What a check-in noticed and left alone, for a person to judge; nothing on file is overwritten.
package struct Suggestion: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Somebody on file has this phone under another name.
        case samePhone
        /// What is on file differs from what was given.
        case differs
    }

    package let kind: Kind
    /// The customer that it speaks of; nil where it is about a unit.
    package let customerId: Int64?
    /// The unit that it speaks of; nil where it is about a customer.
    package let equipmentId: Int64?
    /// The input's own name of the field: `name`, `phone`, `model`.
    package let field: String
    package let onFile: String?
    package let given: String?

    init(
        _ kind: Kind, customerId: Int64? = nil, equipmentId: Int64? = nil, field: String,
        onFile: String?, given: String?
    ) {
        self.kind = kind
        self.customerId = customerId
        self.equipmentId = equipmentId
        self.field = field
        self.onFile = onFile
        self.given = given
    }

    /// A suggestion where a value was given and is not, byte by byte, what is on file.
    static func difference(
        customerId: Int64? = nil, equipmentId: Int64? = nil, field: String, onFile: String?,
        given: String?
    ) -> Suggestion? {
        guard let given else { return nil }
        if let onFile, onFile.hasSameBytes(as: given) { return nil }
        return Suggestion(
            .differs, customerId: customerId, equipmentId: equipmentId, field: field,
            onFile: onFile, given: given)
    }
}
