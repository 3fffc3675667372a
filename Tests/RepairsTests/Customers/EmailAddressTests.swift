import Repairs
import TestSupport
import Testing

@Suite struct EmailAddressTests {
    @Test(arguments: [
        "ming@example.com", "a@b.co", "o'brien+repairs@mail.example.co.uk",
        "x_y-z.1@xn--mller-kva.de",
        "!#$%&'*+-/=?^_`{|}~@example.com", "1@1.example", "a.b.c@a-b.example",
        "a..b@docomo.ne.jp", "ming.@docomo.ne.jp", ".ming@example.com", "\"a..b\"@docomo.ne.jp",
        "\"ming tan\"@example.com", "\"a@b\"@example.com", #""a\"b\\"@example.com"#,
    ])
    func `plain addresses are taken`(_ text: String) {
        #expect(EmailAddress.objection(text) == nil)
    }

    @Test(arguments: [
        "", "ming", "@example.com", "ming@", "ming@localhost", "ming@@example.com",
        "a@b@example.com", "\"@example.com", "\"\"@example.com", "\"a\"b@example.com",
        #""a\"@example.com"#, "\"a\u{7}b\"@example.com", "a\"b\"@example.com",
        "ming@-example.com", "ming@example-.com", "ming@.com", "ming@example..com",
        "ming@example.com.", "ming tan@example.com", "ming@[127.0.0.1]",
        "ming@1.2.3.4", "ming@example.com\r\nBcc: x@example.com", "ming@exam\u{0}ple.com",
        "josé@example.com", "ming@müller.de", "Ming <ming@example.com>", "ming@example.com,a@b.co",
        "ming@exam_ple.com",
    ])
    func `everything else is refused`(_ text: String) {
        #expect(EmailAddress.objection(text) != nil)
    }

    @Test func `the local part ends at 64 bytes and the address at 254`() {
        let local = String(repeating: "a", count: 64)
        #expect(EmailAddress.isValid(local + "@example.com"))
        #expect(!EmailAddress.isValid(local + "a@example.com"))
        let label = String(repeating: "b", count: 61)
        let domain = [label, label, label].joined(separator: ".")
        #expect(EmailAddress.isValid(local + "@" + domain + ".cc"))
        #expect((local + "@" + domain + ".cc").utf8.count == 253)
        #expect(EmailAddress.isValid(local + "@" + domain + ".ccc"))
        #expect(!EmailAddress.isValid(local + "@" + domain + ".cccc"))
        #expect(!EmailAddress.isValid("a@" + String(repeating: "b", count: 64) + ".com"))
    }

    @Test func `an address is taken as it would be typed`() {
        for text in [
            " ming@example.com ", "\u{200B}ming@example.com\u{FEFF}", "ｍｉｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ",
            "ming\u{FE0F}@\u{200E}example.com",
        ] {
            #expect(EmailAddress.normalize(text) == "ming@example.com")
            #expect(Customer(name: "Ming", email: text).email == "ming@example.com")
        }
        #expect(EmailAddress.key("Ming@example.com\u{200B}") == "ming@example.com")
    }

    @Test func `case doesn't tell two addresses apart`() {
        #expect(EmailAddress.key("Ming@Example.COM") == "ming@example.com")
    }

    @Test(arguments: [
        ("ming@example.com", "ming@example.com"), ("a..b@docomo.ne.jp", "\"a..b\"@docomo.ne.jp"),
        ("\"a..b\"@docomo.ne.jp", "\"a..b\"@docomo.ne.jp"), ("x.@a.example", "\"x.\"@a.example"),
    ])
    func `a header has quotes where RFC 5321 asks for them`(_ text: String, _ header: String) {
        #expect(EmailAddress.headerText(text) == header)
    }

    @Test(arguments: [
        ("\"a..b\"@Docomo.ne.jp", "a..b@docomo.ne.jp"),
        (#""M\ing"@example.com"#, "ming@example.com"),
        ("\"A b\"@example.com", "\"a b\"@example.com"), ("\"a@b\"@c.example", "\"a@b\"@c.example"),
    ])
    func `one mailbox has one key`(_ text: String, _ key: String) {
        #expect(EmailAddress.key(text) == key)
    }
}
