import HTTP
import Testing

@Suite struct QueryTests {
    private func items(_ query: String) throws(QueryFault) -> [[String]] {
        let request = parsed("GET /?\(query) HTTP/1.1\r\nHost: a\r\n\r\n")
        return try request.queryItems().items.map { [$0.name, $0.value] }
    }

    private func fault(_ query: String) -> QueryFault? {
        do throws(QueryFault) {
            _ = try items(query)
            return nil
        } catch { return error }
    }

    @Test func `pairs are decoded`() throws {
        #expect(
            try items("a=1&b=c%20d+e&f&g=&=h&&i=j=k") == [
                ["a", "1"], ["b", "c d e"], ["f", ""], ["g", ""], ["", "h"], ["i", "j=k"],
            ])
        #expect(
            try items("%C3%A9=%E2%82%AC&a%26b=c%3Dd&p=%2B") == [
                ["é", "€"], ["a&b", "c=d"], ["p", "+"],
            ])
        #expect(try items("") == [])
        #expect(try items("&") == [])
        let request = parsed("GET /?limit=5&q=x HTTP/1.1\r\nHost: a\r\n\r\n")
        let read = try request.queryItems()
        #expect(read["limit"] == "5")
        #expect(read["after"] == nil)
    }

    @Test func `what can't be decoded is a fault`() {
        for query in ["a=%", "a=%4", "a=%zz", "%+1=a", "a=%%41"] {
            #expect(fault(query) == .malformedEncoding, "\(query)")
        }
        for query in ["a=%FF", "a=%C3", "a=%ED%A0%80", "%C0%80=a", "a=%F5%80%80%80"] {
            #expect(fault(query) == .invalidUTF8, "\(query)")
        }
    }

    @Test func `a repeated name is a fault, by its bytes`() {
        #expect(fault("a=1&b=2&a=1") == .repeated(name: "a"))
        #expect(fault("a=1&%61=1") == .repeated(name: "a"))
        #expect(fault("a=1&A=1") == nil)
        // Composed and decomposed are equal as text and two names here.
        #expect(fault("%C3%A9=1&e%CC%81=1") == nil)
    }

    @Test func `a query may have 100 pairs and no more`() {
        let pairs = (0..<Limits.queryItemsMax).map { "p\($0)=1" }.joined(separator: "&")
        #expect(fault(pairs) == nil)
        #expect(fault(pairs + "&q=1") == .tooMany)
    }
}
