internal import Glibc

/// The system's time zones (tzdata), one file each.
package enum ZoneDatabase {
    private static let folder = "/usr/share/zoneinfo/"
    /// Real ones have less than 4 KB.
    private static let bytesMax = 65_536

    /// The bytes of a zone's file (RFC 8536); nil if there is none.
    ///
    /// - Parameter name: such as `Europe/Berlin`. The names of the folder's other files begin with
    ///   a small letter.
    package static func bytes(of name: String) -> [UInt8]? {
        guard isName(name.utf8.span) else { return nil }
        let number = unsafe open(folder + name, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { return nil }
        let file = FileDescriptor(owning: number)
        var bytes: [UInt8] = []
        while bytes.count < bytesMax {
            var piece = [UInt8](repeating: 0, count: 4096)
            let count = try? Errno.check {
                unsafe piece.withUnsafeMutableBytes {
                    unsafe read(file.number, $0.baseAddress, $0.count)
                }
            }
            guard let count else { return nil }
            if count == 0 { return bytes }
            bytes += piece[..<count]
        }
        return nil
    }

    /// Words of letters, digits, `_`, `-` and `+` between slashes: no way out of the folder.
    private static func isName(_ name: Span<UInt8>) -> Bool {
        guard name.count > 0, name.count <= 100, isLetter(name[0], isCapital: true) else {
            return false
        }
        for index in 0..<name.count {
            let byte = name[index]
            if byte == UInt8(ascii: "/") {
                if name[index - 1] == byte || index == name.count - 1 { return false }
            } else if !isLetter(byte, isCapital: true), !isLetter(byte, isCapital: false),
                !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte),
                ![UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(byte)
            {
                return false
            }
        }
        return true
    }

    private static func isLetter(_ byte: UInt8, isCapital: Bool) -> Bool {
        isCapital
            ? (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            : (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
