internal import CSHA256

extension SHA256 {
    /// The eight words that every block changes (FIPS 180-4 section 6.2).
    struct State: Sendable {
        private var state: InlineArray<8, UInt32> = [
            0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A,
            0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
        ]
        private let isPortable: Bool

        init(portably: Bool) { isPortable = portably }

        /// Takes in whole blocks of 64 bytes.
        mutating func digest(_ blocks: UnsafeRawBufferPointer) {
            var span = state.mutableSpan
            span.withUnsafeMutableBufferPointer { words in
                if isPortable {
                    csha256_digest_portably(
                        words.baseAddress, blocks.baseAddress, blocks.count / 64)
                } else {
                    csha256_digest(words.baseAddress, blocks.baseAddress, blocks.count / 64)
                }
            }
        }

        /// 32 bytes, the most significant of each word first.
        var bytes: [UInt8] {
            let words = InlineArray<8, UInt32> { state[$0].bigEndian }
            return withUnsafeBytes(of: words) { [UInt8]($0) }
        }
    }
}
