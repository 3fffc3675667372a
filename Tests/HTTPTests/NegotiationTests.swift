import HTTP
import Testing

@Suite struct NegotiationTests {
    private let types: [StaticString] = ["application/json", "text/csv", "text/html"]
    private let languages: [StaticString] = ["en", "de", "ja"]

    private func type(_ accept: String...) -> Int? {
        let lines = accept.map { "Accept: \($0)\r\n" }.joined()
        return parsed("GET / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n")
            .preferredMediaType(of: types)
    }

    private func language(_ accept: String) -> StaticString {
        languages[requestWith("Accept-Language: \(accept)").preferredLanguage(of: languages)]
    }

    private func expect(
        _ accept: String, _ wanted: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(
            "\(language(accept))" == wanted, "\(accept)", sourceLocation: sourceLocation)
    }

    @Test func `without an Accept the first type is chosen`() {
        #expect(type() == 0)
        #expect(requestWith("A: b").preferredMediaType(of: []) == nil)
    }

    @Test func `the type with the best quality is chosen`() {
        #expect(type("text/csv") == 1)
        #expect(type("TEXT/CSV") == 1)
        #expect(type("application/json;q=0.5, text/csv;q=0.9") == 1)
        #expect(type("text/csv;q=0.5, application/json;q=0.5") == 0)
        #expect(type("text/html", "text/csv;q=0.9") == 2)
        #expect(type("text/csv ; q=0.001 , text/html ; q=0.01") == 2)
        #expect(type("application/json;charset=utf-8") == 0)
        #expect(type("application/json; charset=\"UTF-8\"") == 0)
    }

    @Test func `the most specific range decides`() {
        #expect(type("*/*") == 0)
        #expect(type("text/*") == 1)
        #expect(type("*/*;q=0.5, application/json;q=0.1") == 1)
        #expect(type("application/json;q=0, */*") == 1)
        #expect(type("text/*;q=0.9, text/csv;q=0.1, */*;q=0.5") == 2)
    }

    @Test func `nothing acceptable is nothing`() {
        #expect(type("image/png") == nil)
        #expect(type("application/*;q=0, image/png") == nil)
        #expect(type("*/*;q=0") == nil)
        #expect(type("application/json;q=0") == nil)
        #expect(type("text/csv;header=absent, image/png") == nil)
    }

    @Test func `a malformed member counts as absent`() {
        #expect(type("json") == 0)
        #expect(type("") == 0)
        #expect(type(",,") == 0)
        #expect(type("text/csv;q=2, text/html") == 2)
        #expect(type("text/csv;q=0.1234, text/html;q=0.1") == 2)
        #expect(type("text/csv;q=a, /, a/, /b") == 0)
        #expect(type("*/json, text/html") == 2)
    }

    @Test func `a language is looked up from the longest tag down`() {
        expect("de", "de")
        expect("DE-ch", "de")
        expect("de-CH-1996", "de")
        expect("ja-Latn-x-hepburn", "ja")
        expect("fr, ja", "ja")
        expect("english", "en")
        expect("den, ja", "ja")
    }

    @Test func `the language with the best quality is chosen`() {
        expect("de;q=0.5, ja", "ja")
        expect("de;q=0.5, ja;q=0.5", "de")
        expect("ja;q=0.5, de;q=0.5", "ja")
        expect("fr-CH, fr;q=0.9, de;q=0.7, *;q=0.5", "de")
    }

    @Test func `a star stands for what no other range names`() {
        expect("*", "en")
        expect("en;q=0.1, *", "de")
        expect("*;q=0.1, ja", "ja")
        expect("fr, *", "en")
        expect("en;q=0, *", "de")
        expect("en;q=0, de;q=0, *;q=0.1", "ja")
    }

    @Test func `a language with quality 0 is not chosen, but as the default`() {
        expect("de;q=0, ja;q=0.1", "ja")
        expect("de-CH, de;q=0, ja;q=0.1", "ja")
        expect("de;q=0", "en")
        expect("en;q=0", "en")
        expect("*;q=0", "en")
    }

    @Test func `only the first 50 preferences are looked at`() {
        for (count, language, type) in [(49, "ja", 1), (50, "en", nil)] {
            expect(String(repeating: "fr,", count: count) + "ja", language)
            #expect(self.type(String(repeating: "a/b,", count: count) + "text/csv") == type)
        }
    }

    @Test func `what is malformed or unknown gets the default`() {
        for accept in ["", "fr", "de;q=2", "de;x=1", "de q=1", ";q=1", ",", "-", "--", "de_DE"] {
            expect(accept, "en")
        }
        #expect(requestWith("A: b").preferredLanguage(of: languages) == 0)
    }
}
