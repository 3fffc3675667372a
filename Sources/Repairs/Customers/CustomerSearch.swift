/// What a search text may mean: each way that it can be read is looked up, exactly or by prefix.
package struct CustomerSearch: Sendable {
    /// An e-mail address, once there is an @ in the text.
    let email: PrefixRange?
    /// A phone, where the text is digits and punctuation.
    let phone: PrefixRange?
    let serialNumber: PrefixRange?
    /// A ticket ID is found whole or not at all.
    let ticket: TicketID?
    /// Words of the name, all of which must be there, the longest first.
    let words: [PrefixRange]

    /// Words past this many narrow a search no further.
    static let wordsMax = 4
    /// A longer text is nobody's name or number.
    package static let bytesMax = 512

    package init(_ text: String) {
        email = text.utf8.contains(UInt8(ascii: "@")) ? PrefixRange(EmailAddress.key(text)) : nil
        phone = Phone.prefix(text).map(PrefixRange.init)
        let serialKey = Folding.unitKey(text)
        serialNumber = serialKey.utf8.count < 2 ? nil : PrefixRange(serialKey)
        if case .id(let id) = TicketID.read(text.utf8) { ticket = id } else { ticket = nil }
        words = Folding.words(text).sorted { $0.utf8.count > $1.utf8.count }
            .prefix(CustomerSearch.wordsMax).map(PrefixRange.init)
    }

    func word(_ place: Int) -> PrefixRange? { place < words.count ? words[place] : nil }
}
