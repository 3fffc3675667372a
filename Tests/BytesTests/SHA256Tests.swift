import Bytes
import Testing

struct SHA256Tests {
    /// By this processor and by Swift alone, which must agree.
    private func hash(_ bytes: [UInt8]) -> String {
        let hash = SHA256.hash(bytes)
        var portable = SHA256(portably: true)
        portable.update(bytes)
        #expect(portable.finalize() == hash)
        return Hex.lower(hash)
    }

    /// FIPS 180-4's examples and NIST's short and long messages; the rest from another program.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopq"
                + "klmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func `the published examples hash as published`(text: String, hash: String) {
        #expect(self.hash(Array(text.utf8)) == hash)
    }

    @Test(arguments: [
        ("d3", "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"),
        ("11af", "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"),
        ("74ba2521", "b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e"),
        (
            "0a27847cdc98bd6f62220b046edd762b",
            "80c25ec1600587e7f28b18b1b18e3cdc89928e39cab3bc25e4d4a4c139bcedc4"
        ),
    ])
    func `NIST's short messages hash as published`(message: String, hash: String) throws {
        let bytes = try #require(Hex.parse(message))
        #expect(self.hash(bytes) == hash)
    }

    @Test func `a million letters hash as published`() {
        #expect(
            hash([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test(arguments: [
        (1, "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a"),
        (55, "16fa57a0a3423a715d594516339f36189d6b5f93754a9714fef202616a9fabfe"),
        (56, "c37b44e5f1b18554b36966f4f8e08bfbf3164c4b6c10374d12d89850892073c5"),
        (57, "12b234922502022f755ab8550a3d4e202ad39c81d961a4f59ec39d5fd83d15a7"),
        (63, "bbba992d2c85af960fb2987a1fd05e0aa82a3db3c740dd8982a9e273b75e36a3"),
        (64, "66bd4633ed6f71c4ecfa4763bf7ba1c8ec7612de9aa6c0578a7b675207c71e0b"),
        (65, "9f7dc47107b750a1f3d35db5d9547f24ef40da5b731b9540d4f43710a154f6c9"),
        (119, "a3ed307b730fa77c07531300c6e4a282330011d4d4caf6bb7b63ae05950f4b66"),
        (120, "8e3b15d9fea7472655aa069620b7f8c2e55ee1499f763200a7515fe826e99d20"),
        (127, "44480fb9672845177f5368a08b69ea263275f2a5ec42e06a933370fe0d2968a4"),
        (128, "e462c130fef8c97e34f7dc3ff3ad2f8b3533ab849af21c10531552a2852387a4"),
        (129, "aa7ea4e8bf89146aeb67ff195fd8182a0e504c9d580aa7af8d2c862e14b98405"),
        (1000, "095ecb62e30793ab4b954cd6a0586d0cc91f7ea5b1332694d8da780e98676d78"),
    ])
    func `every length around a block is padded right`(length: Int, hash: String) {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + 1) }
        #expect(self.hash(bytes) == hash)
    }

    @Test func `pieces of any size hash as the whole`() {
        let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 31) }
        let whole = SHA256.hash(bytes)
        for size in 1...130 {
            var sha = SHA256()
            for start in stride(from: 0, to: bytes.count, by: size) {
                sha.update(Array(bytes[start..<min(start + size, bytes.count)]))
                sha.update([])
            }
            #expect(sha.finalize() == whole, "pieces of \(size)")
        }
    }
}
