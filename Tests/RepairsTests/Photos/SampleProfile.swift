import TestSupport

@testable import Repairs

/// ICC profiles, made byte by byte.
enum SampleProfile {
    /// One of a single tag, which reaches to its end.
    static func whole(count: Int = 160) -> [UInt8] {
        SampleImage.big(count, 4) + [UInt8](repeating: 0, count: 32) + SampleImage.text("acsp")
            + [UInt8](repeating: 0, count: 88) + SampleImage.big(1, 4)
            + SampleImage.text("desc") + SampleImage.big(144, 4) + SampleImage.big(count - 144, 4)
            + [UInt8](repeating: 0, count: count - 144)
    }

    /// What is none, though much of it looks like one.
    static let broken: [[UInt8]] = [
        [], SampleImage.text("52.5 N 13.4 E"), Array(whole().prefix(128)),
        // Its length is another.
        Array(whole().dropLast()), whole() + SampleImage.text("home"), changed(3, 161),
        // Its signature is another.
        changed(39, UInt8(ascii: "q")),
        // More tags than it has room for; tags that begin in the table or end outside.
        changed(131, 2), changed(128, 0xFF), changed(139, 143), changed(136, 0xFF),
        changed(143, 17), changed(140, 0xFF),
        whole(count: ICCProfile.bytesMax + 1),
    ]

    private static func changed(_ place: Int, _ byte: UInt8) -> [UInt8] {
        var profile = whole()
        profile[place] = byte
        return profile
    }

    /// As a JPEG has it.
    ///
    /// - Parameter numbers: of each piece, its own and how many there are.
    static func segments(_ profile: [UInt8], _ numbers: [(Int, Int)] = [(1, 1)]) -> [[UInt8]] {
        let length = max(1, (profile.count + numbers.count - 1) / numbers.count)
        return numbers.enumerated().map { index, number in
            SampleImage.segment(
                0xE2,
                SampleImage.text("ICC_PROFILE\0") + [UInt8(number.0), UInt8(number.1)]
                    + profile.dropFirst(index * length).prefix(length))
        }
    }

    /// As a PNG has it.
    static func chunk(_ profile: [UInt8], name: String = "Display P3") -> [UInt8] {
        chunk(deflated: deflated(profile), name: name)
    }

    static func chunk(deflated: [UInt8], name: String = "Display P3") -> [UInt8] {
        SampleImage.chunk("iCCP", SampleImage.text(name) + [0, 0] + deflated)
    }

    /// zlib's form, by one block of fixed codes in which long runs of zeros are short.
    static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var (output, bits, count): ([UInt8], Int, Int) = ([0x78, 0x01], 0b011, 3)
        func put(_ code: Int, _ length: Int) {
            // Codes begin with their highest bit.
            for place in (0..<length).reversed() {
                bits |= (code >> place & 1) << count
                count += 1
                if count == 8 {
                    output.append(UInt8(bits))
                    (bits, count) = (0, 0)
                }
            }
        }
        var position = 0
        while position < bytes.count {
            let run = bytes[position...].prefix(258)
            if position > 0, bytes[position - 1] == 0, run.count == 258,
                run.allSatisfy({ $0 == 0 })
            {
                put(0b1100_0101, 8)
                put(0, 5)
                position += 258
            } else {
                let byte = Int(bytes[position])
                if byte < 144 { put(0x30 + byte, 8) } else { put(0x190 + byte - 144, 9) }
                position += 1
            }
        }
        put(0, 7)
        if count > 0 { output.append(UInt8(bits)) }
        var (low, high) = (1, 0)
        for byte in bytes {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return output + SampleImage.big(high << 16 | low, 4)
    }
}
