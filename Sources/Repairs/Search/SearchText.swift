internal import Bytes

/// What a text that somebody searches for may mean: each way in which it can be read is looked up.
package struct SearchText: Sendable {
    /// An e-mail address, if there is an @ in the text.
    let email: PrefixRange?
    /// Beginnings of phones, if the text is digits and punctuation.
    let phones: [PrefixRange]
    /// Ends of phones, turned round, as they are dialled within a country or a town.
    let phoneEnds: [String]
    let serialNumber: PrefixRange?
    /// The codes of ticket IDs that begin so.
    let tickets: ClosedRange<Int64>?
    /// Words of a name, a brand, a model or a symptom; all of them must be there.
    let words: [SearchWord]

    /// Words past this many narrow a search no further.
    static let wordsMax = 8

    package init(_ text: String) {
        email = text.utf8.contains(UInt8(ascii: "@")) ? PrefixRange(EmailAddress.key(text)) : nil
        let dialled = Phone.dialled(text)
        phones = dialled.beginnings.map(PrefixRange.init)
        phoneEnds = dialled.ends
        let serialKey = Folding.serialKey(PlainText.typed(text))
        serialNumber = serialKey.utf8.count < 2 ? nil : PrefixRange(serialKey)
        tickets = TicketID.codes(beginning: text.utf8)
        words = Array(SearchWord.all(in: text).prefix(SearchText.wordsMax))
    }

    /// Whether all of its words are in a person's name, or in brand or model of a unit.
    func matches(_ name: String, _ units: [(brand: String, model: String)]) -> Bool {
        words.allSatisfy { word in
            word.isIn(name)
                || units.contains { SearchedTicket.isIn($0.brand, $0.model, word) }
        }
    }

    /// Whether all of its words are in a ticket's texts.
    func matches(_ ticket: SearchedTicket) -> Bool {
        words.allSatisfy { word in
            word.isIn(ticket.symptoms) || word.isIn(ticket.name)
                || SearchedTicket.isIn(ticket.brand, ticket.model, word)
        }
    }
}

extension TicketID {
    /// So few characters begin too many IDs to tell one.
    static let beginningMin = 4

    /// The codes of the IDs that begin with what a person typed; nil if that is no beginning.
    static func codes(beginning bytes: some Sequence<UInt8>) -> ClosedRange<Int64>? {
        var code: Int64 = 0
        var count = 0
        for byte in bytes where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
            guard count < 12, let value = value(of: byte) else { return nil }
            if count < 11 { code = code << 5 | Int64(value) }
            count += 1
        }
        if count == 12 {
            guard case .id(let id) = read(bytes) else { return nil }
            return id.code...id.code
        }
        guard count >= beginningMin else { return nil }
        let rest = Int64(11 - count) * 5
        return code << rest...(code << rest | (1 << rest - 1))
    }
}

extension Phone {
    /// So few last digits end too many numbers to tell one.
    static let endDigitsMin = 4

    /// The ways in which digits may stand for a number: beginnings of it as it is kept, and ends of
    /// it turned round. Nothing if the text is anything but digits and punctuation.
    static func dialled(_ text: String) -> (beginnings: [String], ends: [String]) {
        guard let number = searched(text) else { return ([], []) }
        if number[0] == UInt8(ascii: "+") { return (["+" + digits(number, 1)], []) }
        var (beginnings, ends) = (["+" + digits(number, 0)], [number])
        // Within a country: a 0 before the area, but 06 in Hungary, and 8 if the code is 7 or 375.
        if number.first == UInt8(ascii: "0") {
            ends.append(Array(number.dropFirst()))
            if number.starts(with: "06".utf8) { beginnings.append("+36" + digits(number, 2)) }
        } else if number.first == UInt8(ascii: "8") {
            beginnings += ["+7" + digits(number, 1), "+375" + digits(number, 1)]
        }
        return (
            beginnings,
            ends.filter { $0.count >= endDigitsMin }.map {
                String(decoding: $0.reversed(), as: UTF8.self)
            }
        )
    }

    private static func digits(_ number: [UInt8], _ left: Int) -> String {
        String(decoding: number.dropFirst(left), as: UTF8.self)
    }

    /// The digits of a number that is kept, the last first.
    static func turned(_ phone: String) -> String {
        String(decoding: phone.utf8.filter(Digits.isDigit).reversed(), as: UTF8.self)
    }
}
