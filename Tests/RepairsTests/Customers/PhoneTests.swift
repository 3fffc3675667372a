import Testing

@testable import Repairs

@Suite struct PhoneTests {
    @Test(arguments: [
        ("+65 6123 4567", "+6561234567"), ("+65-6123-4567", "+6561234567"),
        ("(+65) 6123.4567", "+6561234567"), ("+49 30/901820", "+4930901820"),
        ("+1\u{2011}202\u{A0}555\u{2013}0143", "+12025550143"),
        ("+1 (418) 555-0155", "+14185550155"),
        ("+1234567", "+1234567"), ("+123456789012345", "+123456789012345"),
        ("+６５　６１２３－４５６７", "+6561234567"), ("\u{202A}+65\u{200B}6123 4567\u{202C}", "+6561234567"),
        ("\u{202A}+972 50-123-4567\u{202C}", "+972501234567"), ("+81　3　1234　5678", "+81312345678"),
        ("+81\t3 1234 5678", "+81312345678"), ("+65 61234567\r\n", "+6561234567"),
        ("0065 6123 4567", "+6561234567"), ("00 (49) 30 901820", "+4930901820"),
        ("+33_1•42·68—53’00", "+33142685300"), ("［+65］ 6123【4567】", "+6561234567"),
    ])
    func `white space and punctuation are dropped`(_ text: String, _ number: String) {
        #expect(Phone.normalize(text) == number && Phone.objection(text) == nil)
    }

    @Test(arguments: [
        ("+44 (0)20 7946 0958", "+442079460958"), ("+49(0)30 901820", "+4930901820"),
        ("0044 (0) 20 7946 0958", "+442079460958"), ("+81 （０）3 1234 5678", "+81312345678"),
        ("+39 (0)6 6982 0123", "+390669820123"), ("+39 06 6982 0123", "+390669820123"),
        ("+378 (0)549 882914", "+3780549882914"), ("+379 (0)6 69812345", "+3790669812345"),
        ("+225 (0)1 23 45 67 89", "+2250123456789"), ("+241 (0)1 74 12 34", "+2410174123" + "4"),
        ("+242 06 123 4567", "+242061234567"), ("+229 01 23 45 67 89", "+2290123456789"),
        ("+49 30 (0) 901820", "+49300901820"),
    ])
    func `a trunk zero goes where its country has one, and nowhere else`(
        _ text: String, _ number: String
    ) {
        #expect(Phone.normalize(text) == number)
    }

    @Test(arguments: [
        ("+44 020 7946 0958", "0 after +44"), ("+49-0-30 901820", "0 after +49"),
        ("+353 (01) 234 5678", "0 after +353"), ("0081 03 1234 5678", "0 after +81"),
        ("+1 (0) 418 555 0155", "(0) after +1"), ("+65 (0)6123 4567", "(0) after +65"),
        ("+34 (0)91 123 45 67", "(0) after +34"), ("+1 0418 555 015", "0 after +1"),
        ("+1 418-555-0155 x123", "“x123”"), ("+1 418-555-0155 ext. 123", "“ext. 123”"),
        ("+1 418-555-0155,123", "“,123”"), ("+1 418 555 0155;ext=123", "“;ext=123”"),
        ("+49 30 901820 Durchwahl 7", "“Durchwahl 7”"), ("+65 6123 4567 #8", "“#8”"),
    ])
    func `what is one digit too many is named`(_ text: String, _ named: String) {
        #expect(Phone.normalize(text) == nil)
        #expect(Phone.objection(text)?.contains(named) == true)
    }

    @Test(arguments: [
        "", "+", "6561234567", "06 6982 0123", "+0651234567", "+123456", "+1234567890123456",
        "+65++61234567", "+٦٥٦١٢٣٤٥٦٧", "tel:+6561234567", "+65,61234567", "65+61234567",
        "+65 6123 4567 €", "00", "000", "0000651234567",
    ])
    func `what is not E.164 is refused`(_ text: String) {
        #expect(Phone.normalize(text) == nil && Phone.objection(text) != nil)
    }

    @Test func `codes of one and two digits leave none of three that begin with them`() {
        let codes = (0..<1000).map { number in
            PhonePlan.countryCode(
                Array((String(repeating: "0", count: 3 - "\(number)".count) + "\(number)").utf8)
                    .span)
        }
        #expect(codes[441] == 44 && codes[353] == 353 && codes[123] == 1 && codes[799] == 7)
        #expect(codes[390] == 39 && codes[378] == 378 && codes[999] == 999)
    }

    @Test func `a search takes the beginning of a number with or without its plus`() {
        func searched(_ text: String) -> String? {
            Phone.searched(text).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(searched("+65 6123") == "+656123" && searched("0065 6123") == "+656123")
        #expect(searched("(65) 6123") == "656123")
        #expect(searched("65") == nil && searched("Ming") == nil)
        #expect(searched(String(repeating: "1", count: 17)) == nil)
    }
}
