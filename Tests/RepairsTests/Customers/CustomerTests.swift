import Repairs
import TestSupport
import Testing

@Suite struct CustomerTests {
    private func pointers(_ customer: Customer) -> [String] {
        customer.faults(correcting: nil).map(\.pointer)
    }

    @Test func `a name and one contact are enough`() {
        #expect(pointers(Customer(name: "Ming", email: "ming@example.com")) == [])
        #expect(pointers(Customer(name: "Ming", phone: "+65 6123 4567")) == [])
        #expect(pointers(Customer(name: "Ming")) == ["/email"])
    }

    @Test(arguments: [Channel.sms, .phone])
    func `a channel needs its contact`(_ channel: Channel) {
        let customer = Customer(
            name: "Ming", email: "ming@example.com", preferredChannel: channel)
        #expect(pointers(customer) == ["/preferredChannel"])
        let other = Customer(name: "Ming", phone: "+6561234567", preferredChannel: .email)
        #expect(pointers(other) == ["/preferredChannel"])
    }
}
