import JSON
import Repairs
import Testing

@testable import API

@Suite struct OperationRoutesTests {
    @Test func `a server is ready until it drains`() throws {
        let desk = try TestDesk()
        #expect(try desk.send(.get("/livez")).text == #"{"status":"live"}"#)
        #expect(try desk.send(.get("/readyz")).status == 200)
        desk.service.drainBegan()
        let draining = try desk.send(.get("/readyz"))
        #expect(draining.status == 503 && draining.json?["draining"]?.bool == true)
        #expect(try desk.send(.get("/livez")).status == 200)
    }

    @Test func `the writer's settings are shown to who asks for more`() throws {
        let desk = try TestDesk()
        #expect(try desk.send(.get("/readyz")).json?["settings"] == nil)
        let more = try desk.send(.get("/readyz?verbose"))
        let settings = (more.json?["settings"]?.items ?? []).map {
            "\($0["name"]?.text ?? "") \($0["value"]?.text ?? "")"
        }
        #expect(settings.contains("journal_mode wal") && settings.contains("synchronous 2"))
    }

    @Test func `metrics count by route and status, and name nobody`() throws {
        let desk = try TestDesk()
        let body = #"{"name": "Ming Tan", "email": "ming@example.com"}"#
        _ = try desk.send(.post("/v1/customers", as: .frontDesk, body))
        _ = try desk.send(.post("/v1/customers", as: .frontDesk, body))
        _ = try desk.send(.get("/v1/customers/1", as: .frontDesk))
        _ = try desk.send(.get("/nowhere"))
        let answer = try desk.send(.get("/metrics"))
        #expect(answer.header("Content-Type")?.hasPrefix("text/plain; version=0.0.4") == true)
        for line in [
            #"fettle_requests_total{route="POST /v1/customers",status="2xx"} 1"#,
            #"fettle_requests_total{route="POST /v1/customers",status="4xx"} 1"#,
            #"fettle_requests_total{route="GET /v1/customers/{id}",status="2xx"} 1"#,
            #"fettle_requests_total{route="none",status="4xx"} 1"#,
            "fettle_write_seconds_count 2", "fettle_oldest_read_milliseconds 0",
            "fettle_wal_bytes ", "fettle_writes_failing 0", "# TYPE fettle_read_seconds histogram",
        ] { #expect(answer.text.contains(line), "\(line)") }
        #expect(!answer.text.contains("ming") && !answer.text.contains("Tan"))
    }

    @Test func `every kind of problem is listed and explained`() throws {
        let desk = try TestDesk()
        let list = try desk.send(.get("/problems"))
        #expect(list.json?["items"]?.items?.count == ProblemType.allCases.count)
        for type in ProblemType.allCases {
            let one = try desk.send(.get(type.path))
            #expect(one.json?["title"]?.text == type.title)
        }
        let unknown = try desk.send(.get("/problems/bad-luck"))
        #expect(unknown.status == 404 && unknown.problem == "not-found")
    }

    @Test func `a person who follows a problem's type gets a page`() throws {
        let desk = try TestDesk()
        let accept = ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
        for path in ["/problems", "/problems/gate-not-met"] {
            let page = try desk.send(.get(path, headers: [accept]))
            #expect(page.header("Content-Type") == "text/html; charset=utf-8")
            #expect(page.header("Vary") == "Accept")
            #expect(page.header("Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
            #expect(page.text.contains("<code>unmet</code> lists every gate that doesn&#39;t hold"))
        }
        #expect(try desk.send(.get("/problems", headers: [("Accept", "text/csv")])).status == 406)
    }

    @Test func `the intake guide suits the category`() throws {
        let desk = try TestDesk()
        let path = "/v1/catalogue/intake-guide?brand=Leica&model=M9-P&category="
        let camera = try desk.send(.get(path + "camera", as: .frontDesk))
        #expect(camera.json?["zones"]?.items?.isEmpty == false)
        let lens = try desk.send(.get(path + "lens", as: .frontDesk))
        #expect(lens.status == 200 && lens.body != camera.body)
        let unknown = try desk.send(.get(path + "phone", as: .frontDesk))
        #expect(unknown.status == 422 && unknown.pointers == ["?category"])
    }
}
