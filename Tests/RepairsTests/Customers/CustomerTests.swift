import Repairs
import Testing

@Suite struct CustomerTests {
    private func pointers(_ draft: CustomerDraft, at pointer: String = "") -> [String] {
        draft.faults(at: pointer).map(\.pointer)
    }

    @Test func `a name and one contact are enough`() {
        #expect(pointers(CustomerDraft(name: "Ming", email: "ming@example.com")) == [])
        #expect(pointers(CustomerDraft(name: "Ming", phone: "+65 6123 4567")) == [])
    }

    @Test func `every fault is named at once, where it stands`() {
        let draft = CustomerDraft(
            name: " ", email: "ming", phone: "12", preferredChannel: .sms, language: "e")
        #expect(
            pointers(draft, at: "/customer") == [
                "/customer/name", "/customer/email", "/customer/phone", "/customer/language",
            ])
        #expect(pointers(CustomerDraft(name: nil)) == ["/name", "/email"])
    }

    @Test(arguments: [Channel.sms, .phone])
    func `a channel needs its contact`(_ channel: Channel) {
        let draft = CustomerDraft(
            name: "Ming", email: "ming@example.com", preferredChannel: channel)
        #expect(pointers(draft) == ["/preferredChannel"])
        let other = CustomerDraft(name: "Ming", phone: "+6561234567", preferredChannel: .email)
        #expect(pointers(other) == ["/preferredChannel"])
    }

    @Test func `a name may have 200 characters and no controls`() {
        let longest = String(repeating: "é", count: 200)
        #expect(pointers(CustomerDraft(name: longest, email: "a@b.co")) == [])
        #expect(pointers(CustomerDraft(name: longest + "e", email: "a@b.co")) == ["/name"])
        #expect(pointers(CustomerDraft(name: "Ming\u{1}Tan", email: "a@b.co")) == ["/name"])
    }
}
