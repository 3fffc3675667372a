import HTTP
import JSON
import Repairs
import Testing

@testable import API

@Suite struct ConventionTests {
    private func customer(_ number: Int) -> String {
        #"{"name": "Person \#(number)", "email": "p\#(number)@example.com"}"#
    }

    @Test func `every path answers OPTIONS with what it has, and HEAD where GET is`() throws {
        let desk = try TestDesk()
        for route in RouteTable.routes {
            let path = route.path.replacing("{", with: "").replacing("}", with: "")
            let options = try desk.send(TestRequest("OPTIONS", path))
            #expect(options.status == 204 && options.body.isEmpty)
            let allowed = options.header("Allow") ?? ""
            #expect(allowed.contains(route.method.rawValue))
            #expect(allowed.contains("HEAD") == allowed.contains("GET"))
            let other = try desk.send(TestRequest("PUT", path))
            for method in ["TRACE", "QUERY"] {
                #expect(try desk.send(TestRequest(method, path)).status == 405)
            }
            if !allowed.contains("PUT") {
                #expect(other.status == 405 && other.header("Allow") == allowed)
            }
        }
        let all = try desk.send(TestRequest("OPTIONS", "*"))
        #expect(all.status == 204 && all.header("Allow")?.contains("PATCH") == true)
        #expect(try desk.send(TestRequest("OPTIONS", "/nowhere")).status == 404)
    }

    @Test func `a version that the client has is 304, one that it had is 412`() throws {
        let desk = try TestDesk()
        _ = try desk.send(.post("/v1/customers", as: .frontDesk, customer(1)))
        func get(_ name: String, _ tag: String) throws -> Int {
            try desk.send(.get("/v1/customers/1", as: .frontDesk, headers: [(name, tag)])).status
        }
        #expect(try get("If-None-Match", "\"v1\"") == 304)
        #expect(try get("If-None-Match", "W/\"v1\", \"v0\"") == 304)
        #expect(try get("If-None-Match", "\"v2\"") == 200)
        #expect(try get("If-None-Match", "v1") == 400)
        #expect(try get("If-Match", "\"v1\"") == 200)
        #expect(try get("If-Match", "\"v2\"") == 412)
        let german = #"{"language": "de"}"#
        func change(_ tag: String) throws -> Int {
            try desk.send(
                .patch("/v1/customers/1", as: .frontDesk, german, headers: [("If-Match", tag)])
            ).status
        }
        #expect(try change("\"v2\"") == 412)
        #expect(try change("W/\"v1\"") == 412)
        #expect(try change("\"v1\"") == 200)
        #expect(try change("\"v1\"") == 412)
        #expect(try change("*") == 200)
    }

    @Test func `lists go on where they ended, by cursor and by link`() throws {
        let desk = try TestDesk()
        for number in 1...5 {
            _ = try desk.send(.post("/v1/customers", as: .frontDesk, customer(number)))
        }
        var path = "/v1/customers?q=person&limit=2"
        var seen: [Int64] = []
        var pages = 0
        while pages < 5 {
            let page = try desk.send(.get(path, as: .frontDesk))
            seen += (page.json?["items"]?.items ?? []).compactMap { $0["id"]?.integer }
            pages += 1
            guard let link = page.header("Link") else {
                #expect(page.json?["next"]?.isNull == true)
                break
            }
            #expect(link.hasSuffix(">; rel=\"next\""))
            let cursor = try #require(page.json?["next"]?.text)
            #expect(link.contains("after=\(cursor)"))
            path = String(link.dropFirst().prefix { $0 != ">" })
        }
        #expect(seen == [1, 2, 3, 4, 5] && pages == 3)
    }

    @Test(arguments: [
        ("limit=0", "?limit"), ("limit=201", "?limit"), ("limit=+5", "?limit"),
        ("limit=", "?limit"), ("after=", "?after"), ("after=AAAA", "?after"), ("page=2", "?page"),
        ("limit=2&limit=2", "?limit"), ("q=", "?q"), ("q=%00", "?q"),
    ])
    func `a parameter that is wrong is named`(_ query: String, _ pointer: String) throws {
        let answer = try TestDesk().send(.get("/v1/customers?" + query, as: .frontDesk))
        #expect(answer.status == 422 && answer.pointers == [pointer])
    }

    @Test(arguments: ["q=%", "q=%zz", "q=%ff"])
    func `a query that can't be read is 400`(_ query: String) throws {
        let answer = try TestDesk().send(.get("/v1/customers?" + query, as: .frontDesk))
        #expect(answer.status == 400 && answer.problem == "malformed-request")
    }

    @Test func `a cursor serves its own list and filters alone`() throws {
        let desk = try TestDesk()
        for number in 1...3 {
            _ = try desk.send(.post("/v1/customers", as: .frontDesk, customer(number)))
        }
        let page = try desk.send(.get("/v1/customers?limit=1", as: .frontDesk))
        let cursor = try #require(page.json?["next"]?.text)
        #expect(
            try desk.send(.get("/v1/customers?limit=7&after=\(cursor)", as: .frontDesk)).status
                == 200)
        for path in ["/v1/customers?q=person&after=", "/v1/equipment?after="] {
            let answer = try desk.send(.get(path + cursor, as: .frontDesk))
            #expect(answer.status == 422 && answer.pointers == ["?after"])
        }
    }

    @Test func `staff answers are no cache's to keep`() throws {
        let desk = try TestDesk()
        for request in [
            TestRequest.get("/v1/customers", as: .frontDesk), .get("/v1/customers"),
            .post("/v1/customers", as: .frontDesk, "{}"),
        ] {
            #expect(try desk.send(request).header("Cache-Control") == "no-store")
        }
    }

    @Test func `a body may be absent only where it may be empty`() throws {
        let desk = try TestDesk()
        let none = try desk.send(.post("/v1/customers", as: .frontDesk, nil))
        #expect(none.status == 400 && none.problem == "malformed-json")
        let empty = try desk.send(.post("/v1/customers", as: .frontDesk, ""))
        #expect(empty.status == 400)
        let charset = [("Content-Type", "application/json; charset=utf-8")]
        let right = try desk.send(
            .post("/v1/customers", as: .frontDesk, customer(1), headers: charset))
        #expect(right.status == 201)
        let latin = [("Content-Type", "application/json; charset=iso-8859-1")]
        let wrong = try desk.send(
            .post("/v1/customers", as: .frontDesk, customer(2), headers: latin))
        #expect(wrong.status == 415)
    }

    @Test func `every refusal of the parser is a problem that is explained alike`() {
        for refusal in Refusal.allCases {
            let type = ProblemType(rawValue: "\(refusal.problem)")
            #expect(type?.status == refusal.status, "\(refusal)")
            #expect(type?.title == "\(refusal.title)", "\(refusal)")
        }
    }
}
