internal import Bytes

/// What national numbering plans say of a 0 after the country code.
///
/// Source: libphonenumber's metadata, release 9.0.43 (`nationalPrefix` and
/// `nationalNumberPattern` of resources/PhoneNumberMetadata.xml), which follows the ITU's national
/// numbering plans (Recommendation E.164). The numbers are country codes.
enum PhonePlan {
    /// A 0 is dialled within the country and left out from abroad.
    private static let trunkZero: Set<Int> = [
        20, 27, 31, 32, 33, 40, 41, 43, 44, 46, 49, 51, 53, 54, 55, 57, 58, 60, 61, 62, 63, 64, 66,
        81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98, 211, 212, 213, 218, 231, 232, 233, 234, 243,
        249, 250, 251, 252, 254, 255, 256, 260, 261, 262, 263, 264, 265, 291, 353, 355, 358, 359,
        370, 373, 374, 377, 380, 381, 382, 383, 385, 386, 387, 389, 421, 423, 508, 590, 591, 593,
        594, 595, 596, 598, 686, 850, 855, 856, 880, 886, 961, 962, 963, 964, 966, 967, 970, 971,
        972, 976, 977, 994, 995, 996,
    ]

    /// The 0 is part of the number, in parentheses too.
    private static let keptZero: Set<Int> = [39, 225, 241, 242, 378, 379]

    /// Numbers may begin with a 0 that nobody puts in parentheses.
    private static let leadingZero: Set<Int> = [226, 229, 992]

    /// E.164 gives codes of one digit to two zones, and of two digits to these countries; all
    /// others have three.
    private static let twoDigits: Set<Int> = [
        20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55,
        56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
    ]

    /// The country code at the front of an international number; 0 if it ends before that.
    ///
    /// - Parameter digits: ASCII digits, without the `+`.
    static func countryCode(_ digits: Span<UInt8>) -> Int {
        var code = 0
        for index in 0..<min(3, digits.count) {
            code = code * 10 + Int(digits[index] &- UInt8(ascii: "0"))
            if code == 1 || code == 7 || twoDigits.contains(code) { return code }
        }
        return code < 100 ? 0 : code
    }

    enum Zero { case isDropped, isKept, isFault }

    /// What becomes of `(0)` after a country code.
    static func parenthesisedZero(after code: Int) -> Zero {
        keptZero.contains(code) ? .isKept : trunkZero.contains(code) ? .isDropped : .isFault
    }

    /// Whether a number may begin with 0.
    static func mayBeginWithZero(_ code: Int) -> Bool {
        code == 0 || keptZero.contains(code) || leadingZero.contains(code)
    }
}
