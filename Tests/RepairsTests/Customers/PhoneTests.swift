import Repairs
import Testing

@Suite struct PhoneTests {
    @Test(arguments: [
        ("+65 6123 4567", "+6561234567"), ("+65-6123-4567", "+6561234567"),
        ("(+65) 6123.4567", "+6561234567"), ("+44 (0)20 7946 0958", "+442079460958"),
        ("+49 30/901820", "+4930901820"), ("+1\u{2011}202\u{A0}555\u{2013}0143", "+12025550143"),
        ("+1234567", "+1234567"), ("+123456789012345", "+123456789012345"),
        ("+６５　６１２３－４５６７", "+6561234567"), ("\u{202A}+65\u{200B}6123 4567\u{202C}", "+6561234567"),
    ])
    func `spaces and punctuation are dropped`(_ text: String, _ number: String) {
        #expect(Phone.normalize(text) == number)
    }

    @Test(arguments: [
        "", "+", "6561234567", "0065 6123 4567", "+0651234567", "+123456", "+1234567890123456",
        "+65 6123 4567 ext 2", "+65++61234567", "+65 61234567\r\n", "+٦٥٦١٢٣٤٥٦٧",
        "tel:+6561234567", "+65,61234567", "+65 6123 4567; 8", "65+61234567",
    ])
    func `what is not E.164 is refused`(_ text: String) {
        #expect(Phone.normalize(text) == nil)
    }

    @Test func `a search takes the beginning of a number with or without its plus`() {
        #expect(Phone.prefix("+65 6123") == "+656123")
        #expect(Phone.prefix("(65) 6123") == "+656123")
        #expect(Phone.prefix("65") == nil)
        #expect(Phone.prefix("Ming") == nil)
        #expect(Phone.prefix(String(repeating: "1", count: 16)) == nil)
    }
}
