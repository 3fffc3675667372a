internal import CSHA256

extension SHA256 {
    /// The eight words that every block changes (FIPS 180-4 section 6.2).
    struct State: Sendable {
        /// Four times as fast where the processor has instructions for it.
        private static let isInProcessor = csha256_is_here()

        private var state: InlineArray<8, UInt32> = [
            0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A,
            0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
        ]
        private let isPortable: Bool

        init(portably: Bool) { isPortable = portably || !Self.isInProcessor }

        /// Takes in whole blocks of 64 bytes.
        mutating func digest(_ blocks: UnsafeRawBufferPointer) {
            guard !isPortable else { return digestPortably(blocks) }
            var span = state.mutableSpan
            span.withUnsafeMutableBufferPointer { words in
                csha256_digest(words.baseAddress, blocks.baseAddress, blocks.count / 64)
            }
        }

        private mutating func digestPortably(_ blocks: UnsafeRawBufferPointer) {
            var offset = 0
            while offset &+ 64 <= blocks.count {
                var words = InlineArray<16, UInt32> { index in
                    UInt32(
                        bigEndian: blocks.loadUnaligned(
                            fromByteOffset: offset &+ 4 &* index, as: UInt32.self))
                }
                digest(&words)
                offset &+= 64
            }
        }

        @inline(__always)
        private mutating func digest(_ words: inout InlineArray<16, UInt32>) {
            var (a, b, c, d) = (state[0], state[1], state[2], state[3])
            var (e, f, g, h) = (state[4], state[5], state[6], state[7])
            for start in stride(from: 0, to: 64, by: 16) {
                if start > 0 { Self.extend(&words) }
                for index in stride(from: 0, to: 16, by: 8) {
                    let k = start &+ index
                    Self.round(a, b, c, &d, e, f, g, &h, roundConstants[k] &+ words[index])
                    Self.round(
                        h, a, b, &c, d, e, f, &g, roundConstants[k &+ 1] &+ words[index &+ 1])
                    Self.round(
                        g, h, a, &b, c, d, e, &f, roundConstants[k &+ 2] &+ words[index &+ 2])
                    Self.round(
                        f, g, h, &a, b, c, d, &e, roundConstants[k &+ 3] &+ words[index &+ 3])
                    Self.round(
                        e, f, g, &h, a, b, c, &d, roundConstants[k &+ 4] &+ words[index &+ 4])
                    Self.round(
                        d, e, f, &g, h, a, b, &c, roundConstants[k &+ 5] &+ words[index &+ 5])
                    Self.round(
                        c, d, e, &f, g, h, a, &b, roundConstants[k &+ 6] &+ words[index &+ 6])
                    Self.round(
                        b, c, d, &e, f, g, h, &a, roundConstants[k &+ 7] &+ words[index &+ 7])
                }
            }
            let after: InlineArray<8, UInt32> = [a, b, c, d, e, f, g, h]
            for index in 0..<8 { state[index] &+= after[index] }
        }

        /// The next sixteen words of the message schedule, in the place of the last.
        @inline(__always)
        private static func extend(_ words: inout InlineArray<16, UInt32>) {
            for index in 0..<16 {
                let early = words[(index &+ 1) & 15]
                let late = words[(index &+ 14) & 15]
                let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
                let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
                words[index] = words[index] &+ first &+ words[(index &+ 9) & 15] &+ second
            }
        }

        /// One round; instead of moving all eight words on, the caller names them one further.
        @inline(__always)
        private static func round(
            _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
            _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ input: UInt32
        ) {
            let choice = g ^ (e & (f ^ g))
            let majority = (a & b) ^ (c & (a ^ b))
            let mixed = h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice &+ input
            d = d &+ mixed
            h = mixed &+ (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
        }

        @inline(__always)
        private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
            word &>> count | word &<< (32 &- count)
        }

        /// 32 bytes, the most significant of each word first.
        var bytes: [UInt8] {
            let words = InlineArray<8, UInt32> { state[$0].bigEndian }
            return withUnsafeBytes(of: words) { [UInt8]($0) }
        }
    }
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants: InlineArray<64, UInt32> = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
    0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
    0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
    0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
    0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
    0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
    0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
    0xC671_78F2,
]
