internal import Repairs

/// Who mails are from: `repairs@example.com` or `Name <repairs@example.com>`.
package struct MailAddress: Sendable {
    /// What stands before the address; nil where it is the address alone.
    let name: String?
    let address: String

    /// Nil where it is no address that mail can come from.
    package init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        var name: String?
        if bytes.last == UInt8(ascii: ">"), let open = bytes.lastIndex(of: UInt8(ascii: "<")) {
            let before = bytes[..<open].utf8Text.trimmedSpaces
            let isPlain = PlainText.fault(before, at: "", scalarsMax: 100) == nil
            guard before.utf8.isEmpty || isPlain else { return nil }
            name = before.utf8.isEmpty ? nil : before
            bytes = bytes[(open + 1)..<(bytes.endIndex - 1)]
        }
        let address = bytes.utf8Text
        guard EmailAddress.isValid(address) else { return nil }
        (self.name, self.address) = (name, address)
    }

    /// What stands behind the `@`.
    var domain: String {
        let bytes = Array(address.utf8)
        let at = bytes.lastIndex(of: UInt8(ascii: "@")) ?? bytes.startIndex
        return bytes[(at + 1)...].utf8Text
    }

    /// As it stands in a header: RFC 5322, 3.4 (`name-addr`), RFC 2047 where not ASCII.
    var headerText: String {
        let address = EmailAddress.headerText(address)
        guard let name else { return address }
        return HeaderText.phrase(name) + " <" + address + ">"
    }
}

extension ArraySlice<UInt8> {
    var utf8Text: String { String(decoding: self, as: UTF8.self) }
}

extension String {
    /// Without the spaces at both ends.
    fileprivate var trimmedSpaces: String {
        var bytes = Array(utf8)[...]
        while bytes.first == UInt8(ascii: " ") { bytes = bytes.dropFirst() }
        while bytes.last == UInt8(ascii: " ") { bytes = bytes.dropLast() }
        return bytes.utf8Text
    }
}
