/// Why a text is refused as JSON, and at which byte.
package struct JSONError: Error, Equatable, CustomStringConvertible {
    /// Bytes before the one that is wrong; the text's length where the text ended too early.
    package let offset: Int
    package let cause: Cause

    /// A sentence for the sender, without anything of what was sent.
    package var reason: String { cause.rawValue }

    package var description: String { "\(reason) (byte \(offset))" }

    init(_ cause: Cause, at offset: Int) {
        self.offset = offset
        self.cause = cause
    }
}

extension JSONError {
    /// The ways to be no JSON, each with its sentence.
    package enum Cause: String, Sendable {
        case empty = "The text is empty."
        case byteOrderMark = "The text must not start with a byte order mark."
        case endsEarly = "The text ends before its value does."
        case valueExpected = "A value is expected here."
        case nameExpected = "A name in double quotes is expected here."
        case colonExpected = "A colon is expected here."
        case commaOrBraceExpected = "A comma or a closing brace is expected here."
        case commaOrBracketExpected = "A comma or a closing bracket is expected here."
        case endExpected = "Nothing may follow the value."
        case digitExpected = "A digit is expected here."
        case leadingZero = "A number must not have a leading zero."
        case controlCharacter = "A control character in a string must be escaped."
        case unknownEscape = "A backslash is followed by something that is no escape."
        case loneSurrogate = "An escaped surrogate is not one of a pair."
        case invalidUTF8 = "The text is not UTF-8."
        case tooDeep = "Arrays and objects are nested more than 32 deep."
        case repeatedName = "A name appears more than once in one object."
    }
}
