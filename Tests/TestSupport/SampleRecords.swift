internal import JSON
package import Repairs

extension Customer {
    /// Reads a customer as a request gives one.
    package init(
        name: String?, email: String? = nil, phone: String? = nil,
        preferredChannel: Channel? = nil, language: String? = nil
    ) {
        self.init(
            given: [
                ("name", .line, name), ("email", .email, email), ("phone", .phone, phone),
                ("preferredChannel", .any, preferredChannel?.rawValue),
                ("language", .language, language),
            ])
    }
}

extension Equipment {
    /// Reads a unit as a request gives one.
    package init(
        category: Category?, brand: String?, model: String?, serialNumber: String? = nil,
        purchasedOn: CalendarDate? = nil
    ) {
        self.init(
            given: [
                ("category", .any, category?.rawValue), ("brand", .line, brand),
                ("model", .line, model), ("serialNumber", .serialNumber, serialNumber),
                ("purchasedOn", .date, purchasedOn?.text),
            ])
    }
}

extension Token {
    package init(_ name: String, _ roles: [Role]) {
        self.init()
        self.name = name
        self.roles = roles
    }
}

extension Structured {
    /// - Parameter texts: in the spelling that a schema makes of them.
    fileprivate init(given texts: [(name: String, format: TextFormat, text: String?)]) {
        let members = texts.map { name, format, text in
            JSONMember(name, text.map { .string(format.normalized($0)) } ?? .null)
        }
        self.init(taken: JSONValue.object(members).node)
    }
}
