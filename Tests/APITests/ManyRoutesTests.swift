import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// The table grows: nothing in the frame has room for so many routes and no more.
@Suite struct ManyRoutesTests {
    private static let count = 300

    private static let routes: [Route] = (0..<count).map { number in
        .answer(
            "/v1/many/\(number)/{name}", .open,
            .view("Answers \(number)", .object([])) { call in
                var json = JSONWriter()
                json.object { $0.member("name", "\(number) \(call.parameter("name"))") }
                return .ok(json.bytes)
            })
    }

    @Test func `three hundred routes are found, answered and counted`() throws {
        let desk = try TestDesk()
        let service = try APIService(store: desk.store, routes: Self.routes)
        let loop = try APIRequestHandler(service: service)
        for number in 0..<Self.count {
            var request = Request()
            var parser = RequestParser()
            let text = "GET /v1/many/\(number)/x HTTP/1.1\r\nHost: a\r\n\r\n"
            guard case .complete = parser.parse(Array(text.utf8).span, into: &request) else {
                Issue.record("not a request")
                return
            }
            loop.route(&request)
            var output = ResponseOutput()
            let isAnswered = loop.answer(request, into: &output) {
                TestPort(landing: Landing<Response>())
            }
            let answer = try TestAnswer(output.bytes, isHead: false)
            #expect(isAnswered && answer["name"]?.text == "\(number) x")
        }
        let text = service.metrics.text()
        for number in 0..<Self.count {
            let line = #"{route="GET /v1/many/\#(number)/{name}",status="2xx"} 1"#
            #expect(text.contains("fettle_requests_total" + line + "\n"))
        }
        #expect(!text.contains(#"route="none""#))
    }
}
