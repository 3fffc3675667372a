/// A person on file.
package struct Customer: Sendable, Equatable {
    package let id: Int64
    package var version: Int64
    package var name: String
    package var email: String?
    /// E.164.
    package var phone: String?
    package var preferredChannel: Channel
    /// BCP 47.
    package var language: String
    package let createdAt: Instant
    package var updatedAt: Instant

    /// Whether a change would change nothing; by bytes, unlike `==`.
    func isSame(as other: Customer) -> Bool {
        name.hasSameBytes(as: other.name) && email.hasSameBytes(as: other.email)
            && phone.hasSameBytes(as: other.phone)
            && preferredChannel == other.preferredChannel
            && language.hasSameBytes(as: other.language)
    }
}

/// How a customer is told.
package enum Channel: String, Sendable, CaseIterable {
    case email, sms, phone
}

/// A customer as a form gives one; every field may be missing, so that all faults can be named.
package struct CustomerDraft: Sendable, Equatable {
    package var name: String?
    package var email: String?
    package var phone: String?
    package var preferredChannel: Channel?
    package var language: String?

    package init(
        name: String?, email: String? = nil, phone: String? = nil,
        preferredChannel: Channel? = nil, language: String? = nil
    ) {
        self.name = name.map(PlainText.line)
        self.email = email.map(EmailAddress.normalize)
        self.phone = phone
        self.preferredChannel = preferredChannel
        self.language = language
    }

    static let nameScalarsMax = 200

    /// Everything that is wrong with it; pointers start with `pointer` (`/customer` at check-in).
    package func faults(at pointer: String = "") -> Faults {
        var faults = Faults()
        if let fault = PlainText.fault(
            name, at: pointer + "/name", scalarsMax: CustomerDraft.nameScalarsMax)
        {
            faults.append(fault)
        }
        if let email, let objection = EmailAddress.objection(email) {
            faults.append(Fault(pointer + "/email", "must \(objection)"))
        }
        if let phone, let objection = Phone.objection(phone) {
            faults.append(Fault(pointer + "/phone", "must \(objection)"))
        }
        if email == nil, phone == nil {
            faults.append(Fault(pointer + "/email", "is required where there is no phone"))
        }
        if let objection = channelObjection {
            faults.append(Fault(pointer + "/preferredChannel", objection))
        }
        if let language, !LanguageTag.isWellFormed(language) {
            faults.append(Fault(pointer + "/language", "must be a BCP 47 language tag, such as en"))
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
        default: nil
        }
    }

    /// The phone as it is stored; nil where it is missing or faulty.
    var normalizedPhone: String? { phone.flatMap(Phone.normalize) }

    var emailKey: String? { email.map(EmailAddress.key) }

    var channel: Channel { preferredChannel ?? (email != nil ? .email : .phone) }

    static let defaultLanguage = "en"
}
