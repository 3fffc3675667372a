/// A person whose units come in.
package struct Customer: Record, Equatable {
    package static let kind = RecordKind(
        "Customer", "customer", path: "/v1/customers", draft: "CustomerDraft")

    package var name = ""
    package var email: String?
    /// E.164.
    package var phone: String?
    /// Nil only where a request leaves it out.
    package var preferredChannel: Channel?
    /// BCP 47; nil only where a request leaves it out.
    package var language: String?
    package var address: Address?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("name", &name, .line(1...200), .personal())
        list.member(
            "phone", &phone, .phone,
            .personal(
                "E.164, in any punctuation; required without an e-mail.", answered: "E.164."))
        list.member("email", &email, .email, .personal())
        list.member(
            "preferredChannel", &preferredChannel, .word(Channel.self),
            .defaulted("E-mail where there is one."))
        list.member(
            "language", &language, .language, .defaulted("BCP 47; `en` unless said."))
        list.member("address", &address, .structure("Address"), .personal("For letters."))
    }

    package func faults(correcting old: Customer?) -> Faults {
        var faults = Faults()
        if email == nil, phone == nil {
            faults.append(Fault("/email", "is required where there is no phone"))
        }
        if let objection = channelObjection {
            faults.append(Fault("/preferredChannel", objection))
        }
        return faults
    }

    private var channelObjection: String? {
        switch preferredChannel {
        case .email where email == nil && phone != nil:
            "is email, and there is no email"
        case .sms where phone == nil && email != nil:
            "is sms, and there is no phone"
        case .phone where phone == nil && email != nil:
            "is phone, and there is no phone"
        case .email, .sms, .phone, nil: nil
        }
    }

    /// The same with what a request may leave out.
    var completed: Customer {
        var customer = self
        customer.preferredChannel = channel
        customer.language = language ?? Customer.defaultLanguage
        return customer
    }

    fileprivate var channel: Channel { preferredChannel ?? (email != nil ? .email : .phone) }

    fileprivate static let defaultLanguage = "en"
    static let nameScalarsMax = 200

    package static func customerId(of record: OnFile<Customer>) -> Int64? { record.id }
}

/// The way in which a customer is told.
package enum Channel: String, Sendable, CaseIterable {
    case email, sms, phone
}

extension OnFile<Customer> {
    package var preferredChannel: Channel { value.channel }
    package var language: String { value.language ?? Customer.defaultLanguage }
}
