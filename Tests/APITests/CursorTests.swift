import Testing

@testable import API

@Suite struct CursorTests {
    private let list = Array("/v1/customers".utf8)

    @Test(arguments: [[1], [Int64.max], [0, -5], [1_700_000_000_000, 42]])
    func `a cursor is read as it was written`(_ key: [Int64]) {
        #expect(Cursor.key(Cursor.text(key, list: list), list: list) == key)
    }

    @Test func `any other letter anywhere makes it no cursor`() {
        let text = Array(Cursor.text([7], list: list).utf8)
        for index in text.indices {
            for letter in "AB-_ =é".utf8 where letter != text[index] {
                var other = text
                other[index] = letter
                #expect(Cursor.key(String(decoding: other, as: UTF8.self), list: list) == nil)
            }
            let cut = String(decoding: text.prefix(index), as: UTF8.self)
            #expect(Cursor.key(cut, list: list) == nil)
        }
    }

    @Test func `a cursor is of one list with its filters`() {
        var page = ListQuery()
        page.path = "/v1/tickets"
        page.filters = [("state", "ready"), ("assignee", "jo")]
        let cursor = page.cursor(after: [7])
        page.filters.reverse()
        #expect(page.key(of: cursor) == [7])
        page.filters = [("state", "ready")]
        #expect(page.key(of: cursor) == nil)
        page.path = "/v1/customers"
        #expect(page.key(of: cursor) == nil)
    }
}
