import Bytes
import Testing

@Suite struct Base64Tests {
    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", "", ""), ("f", "Zg==", "Zg"), ("fo", "Zm8=", "Zm8"), ("foo", "Zm9v", "Zm9v"),
        ("foob", "Zm9vYg==", "Zm9vYg"), ("fooba", "Zm9vYmE=", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy", "Zm9vYmFy"),
    ])
    func `the published examples read as published`(text: String, padded: String, url: String) {
        #expect(Base64.padded.text(Array(text.utf8)) == padded)
        #expect(Base64.url.text(Array(text.utf8)) == url)
    }

    @Test func `the alphabets differ in their last two letters`() {
        #expect(Base64.padded.text([0xFB, 0xFF]) == "+/8=")
        #expect(Base64.url.text([0xFB, 0xFF]) == "-_8")
    }

    @Test(arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar", "\u{FF}\u{FE}"])
    func `base64url reads what it wrote`(_ text: String) {
        #expect(Base64.url.bytes(Base64.url.text(Array(text.utf8))) == Array(text.utf8))
    }

    @Test(arguments: ["Zm8=", "Zm9", "Z", "Zg+_", "Zé8", "Zm 8"])
    func `padding, spare bits and other letters are refused`(_ text: String) {
        #expect(Base64.url.bytes(text) == nil)
    }
}
