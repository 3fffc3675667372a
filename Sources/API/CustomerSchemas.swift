internal import JSON
internal import Repairs

/// How a customer stands in JSON.
extension CustomerRoutes {
    /// As it is put on file, here and inline at check-in.
    static let draft = Schema.object(
        "CustomerDraft",
        [
            .required("name", .line(1...200)),
            .optional("phone", .phone, "E.164, in any punctuation; required without an e-mail."),
            .optional("email", .email),
            .optional("preferredChannel", .word(Channel.self), "E-mail where there is one."),
            .optional("language", .language, "BCP 47; `en` unless said."),
        ])

    static let patch = Schema.object(
        "CustomerPatch",
        [
            .kept("name", .line(1...200)),
            .optional("phone", .phone),
            .optional("email", .email),
            .optional("preferredChannel", .word(Channel.self)),
            .optional("language", .language),
        ])

    static let customer = Schema.object(
        "Customer",
        [
            .required("id", .id),
            .required("name", .line(1...200)),
            .optional("phone", .phone, "E.164."),
            .optional("email", .email),
            .required("preferredChannel", .word(Channel.self)),
            .required("language", .language),
            .required("createdAt", .instant),
            .required("updatedAt", .instant),
            .required("version", .version),
        ])

    static func write(_ customer: Customer, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", customer.id)
            json.member("name", customer.name)
            json.member("phone", customer.phone)
            json.member("email", customer.email)
            json.member("preferredChannel", customer.preferredChannel.rawValue)
            json.member("language", customer.language)
            json.member("createdAt", customer.createdAt.text)
            json.member("updatedAt", customer.updatedAt.text)
            json.member("version", customer.version)
        }
    }

    static func result(to customer: Customer, isNew: Bool = false) -> HandlerResult {
        var json = JSONWriter()
        write(customer, to: &json)
        var result = HandlerResult.ok(json.bytes, version: customer.version)
        if isNew {
            result = .created(
                json.bytes, at: "/v1/customers/\(customer.id)", version: customer.version)
        }
        result.customerId = customer.id
        return result
    }
}

extension CustomerDraft {
    init(_ json: JSONNode) {
        self.init(
            name: json.text("name"), email: json.textGiven("email"),
            phone: json.textGiven("phone"),
            preferredChannel: json.word("preferredChannel"), language: json.text("language"))
    }
}

extension CustomerChange {
    init(_ json: JSONNode) {
        self.init(
            name: json.change("name") { $0.text("name") },
            email: json.change("email") { $0.textGiven("email") },
            phone: json.change("phone") { $0.textGiven("phone") },
            preferredChannel: json.change("preferredChannel") { $0.word("preferredChannel") },
            language: json.change("language") { $0.text("language") })
    }
}
