import HTTP
import Testing

@Suite struct ByteClassTests {
    private let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    private let digits = "0123456789"

    private func check(
        _ byteClass: ByteClass, _ characters: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let members = Set(characters.utf8)
        for byte in UInt8.min...UInt8.max {
            #expect(
                byteClass.contains(byte) == members.contains(byte), "\(byte)",
                sourceLocation: sourceLocation)
        }
    }

    @Test func `a class has the characters of its grammar`() {
        let alphanumeric = letters + digits
        check(.token, alphanumeric + "!#$%&'*+-.^_`|~")
        check(.fieldName, alphanumeric + "!#$%&'*+-.^`|~")
        check(.path, alphanumeric + "-._~!$&'()*+,;=:@%/")
        check(.query, alphanumeric + "-._~!$&'()*+,;=:@%/?")
        check(.host, alphanumeric + "-._~!$&'()*+,;=%")
        check(.digit, digits)
        check(.hexDigit, digits + "abcdefABCDEF")
    }
}
