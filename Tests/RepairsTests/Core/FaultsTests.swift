import Repairs
import Testing

@Suite struct FaultsTests {
    private func faults(_ count: Int) -> Faults {
        var faults = Faults()
        for index in 0..<count { faults.append(Fault("/\(index)", "is wrong")) }
        return faults
    }

    @Test func `a hundred are listed, the others counted and not even made`() {
        var faults = faults(100)
        #expect(faults.count == 100 && faults.moreCount == 0)
        var made = 0
        func another() -> Fault {
            made += 1
            return Fault("/x", "is wrong")
        }
        for _ in 0..<1000 { faults.append(another()) }
        #expect(faults.count == 100 && faults.moreCount == 1000 && made == 0)
    }

    @Test func `sums list a hundred and count the rest`() {
        let all = faults(70) + faults(70) + faults(170)
        #expect(all.count == 100 && all.moreCount == 210)
        let others = Faults([Fault("/x", "is wrong")]) + faults(1)
        #expect(faults(2).with(others).map(\.pointer) == ["/0", "/1", "/x"])
        #expect(faults(100).with(faults(300)).moreCount == 200, "100 repeat")
    }

    @Test func `a pointer ends after 200 bytes, between two letters`() {
        let long = "/" + String(repeating: "é", count: 100)
        #expect(Fault(long, "").pointer == "/" + String(repeating: "é", count: 99) + "…")
        let exact = String(repeating: "x", count: 200)
        #expect(Fault(exact, "").pointer == exact)
        #expect(PlainText.quoted(exact + "x") == exact + "…")
        let flags = String(repeating: "\u{1F1F8}\u{1F1EC}", count: 100)
        #expect(PlainText.quoted(flags).utf8.count == 203)
    }
}

extension Faults {
    fileprivate init(_ faults: [Fault]) {
        self.init()
        for fault in faults { append(fault) }
    }
}
