import Testing

@testable import API

/// What holds for every route. Each has a case, so a new one is held to it from its first day.
@Suite struct RouteRuleTests {
    private static let reads = RouteCases.all.filter { $0.name.hasPrefix("GET ") }
    private static let writes = RouteCases.all.filter { !$0.name.hasPrefix("GET ") }

    @Test func `every route has one case, and every exception a route`() {
        let routes = RouteTable.routes.map(RouteCase.name)
        let cases = RouteCases.all.map(\.name)
        #expect(cases.sorted() == routes.sorted())
        let exceptions = RuleExceptions.all.values.flatMap(\.keys)
        #expect(Set(exceptions).isSubset(of: routes))
        #expect(exceptions.count <= RuleExceptions.countMax, "a new route is no exception")
    }

    @Test(arguments: writes)
    func `every write`(_ routeCase: RouteCase) throws {
        var trial = try WriteTrial(routeCase)
        try trial.run()
        trial.found.judge(trial.rules, of: routeCase.name)
    }

    @Test func `every read`() throws {
        var scenes: [Stage: Scene] = [:]
        for routeCase in Self.reads {
            let scene = try scenes[routeCase.stage] ?? Scene(routeCase.stage)
            scenes[routeCase.stage] = scene
            var trial = try ReadTrial(routeCase, on: scene)
            try trial.run()
            trial.found.judge(trial.rules, of: routeCase.name)
        }
    }
}
