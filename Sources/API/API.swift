internal import HTTP
internal import Repairs

/// Every method and path, with who may use it and how it reaches the data. OpenAPI is made from
/// this table, and so is what is answered to `OPTIONS`.
enum RouteTable {
    static let staff = Access.roles([.frontDesk, .technician, .manager])
    static let anyToken = Access.roles(Role.allCases)
    static let desk = Access.roles(Role.desk)
    static let bench = Access.roles([.technician])
    static let management = Access.roles([.manager, .admin])
    static let admin = Access.roles([.admin])

    static let routes: [Route] = byConcept.flatMap { concept, routes in
        routes.map { route in
            var route = route
            route.tag = concept
            return route
        }
    }

    private static func ticket(_ part: String = "") -> String { "/v1/tickets/{ticketId}" + part }

    private static let byConcept: KeyValuePairs<String, [Route]> = [
        "Operations": [
            .answer("/livez", .open, OperationRoutes.live),
            .answer("/readyz", .open, OperationRoutes.ready),
            .answer("/metrics", .open, OperationRoutes.metrics),
            .answer("/openapi.json", .open, OperationRoutes.openAPI),
            .answer("/evidence", .open, EvidenceRoutes.page),
            .answer("/problems", .open, ProblemRoutes.list),
            .answer("/problems/{name}", .open, ProblemRoutes.one),
        ],
        "Tokens": [
            .read("/v1/tokens", admin, TokenRoutes.list),
            .post("/v1/tokens", admin, TokenRoutes.create),
            .read("/v1/tokens/{name}", admin, TokenRoutes.read),
            .delete("/v1/tokens/{name}", admin, TokenRoutes.revoke),
            .post("/v1/tokens/{name}/renew", admin, TokenRoutes.renew),
            .read("/v1/me", anyToken, TokenRoutes.me),
        ],
        "Settings": [
            .read("/v1/settings", admin, SettingsRoutes.read),
            .put("/v1/settings", admin, SettingsRoutes.set),
        ],
        "Audit": [
            .read("/v1/audit", management, AuditRoutes.list),
            .stream("/v1/audit/proof", management, AuditRoutes.proof),
        ],
        "Customers": [
            .scan("/v1/customers", staff, CustomerRoutes.list),
            .post("/v1/customers", staff, CustomerRoutes.create),
            .read("/v1/customers/{id}", staff, CustomerRoutes.read),
            .patch("/v1/customers/{id}", staff, CustomerRoutes.change),
        ],
        "Equipment": [
            .read("/v1/equipment", staff, EquipmentRoutes.list),
            .read("/v1/equipment/{id}", staff, EquipmentRoutes.read),
            .patch("/v1/equipment/{id}", staff, EquipmentRoutes.change),
        ],
        "Tickets": [
            .post("/v1/tickets", desk, TicketRoutes.checkIn),
            .scan("/v1/tickets", staff, TicketRoutes.list),
            .read(ticket(), staff, TicketRoutes.read),
            .post(ticket("/arrival"), desk, ArrivalRoutes.take),
            .read(ticket("/receipt"), staff, PaperRoutes.receipt),
            .read(ticket("/report"), staff, PaperRoutes.report),
            .patch(ticket(), staff, TicketRoutes.change),
        ],
        "Transitions": [
            .read(ticket("/transitions"), anyToken, TransitionRoutes.list),
            .post(ticket("/transitions"), anyToken, TransitionRoutes.move),
        ],
        "Condition reports": [
            .read(ticket("/condition-reports"), staff, ConditionReportRoutes.list),
            .post(ticket("/condition-reports"), staff, ConditionReportRoutes.add),
            .read(ticket("/condition-reports/comparison"), staff, ComparisonRoutes.compare),
            .read(ticket("/condition-reports/explanations"), staff, ComparisonRoutes.explanations),
            .post(ticket("/condition-reports/explanations"), staff, ComparisonRoutes.explain),
        ],
        "Photos": [
            .read(ticket("/photos"), staff, PhotoRoutes.list),
            .upload(ticket("/photos"), staff, PhotoRoutes.add),
            .post(ticket("/photos/{number}/void"), staff, PhotoRoutes.void),
            .read("/v1/photos/{id}", staff, PhotoRoutes.read),
        ],
        "Incidents": [
            .read(ticket("/incidents"), staff, IncidentRoutes.list),
            .post(ticket("/incidents"), staff, IncidentRoutes.add),
            .read(ticket("/incidents/{number}"), staff, IncidentRoutes.read),
            .post(ticket("/incidents/{number}/resolve"), staff, IncidentRoutes.resolve),
        ],
        "Symptoms": [
            .read(ticket("/symptoms"), staff, SymptomRoutes.list),
            .post(ticket("/symptoms"), staff, SymptomRoutes.add),
        ],
        "Findings": [
            .read(ticket("/findings"), staff, FindingRoutes.list),
            .post(ticket("/findings"), staff, FindingRoutes.add),
        ],
        "Coverage": [
            .read(ticket("/coverage"), staff, CoverageRoutes.read),
            .put(ticket("/coverage"), staff, CoverageRoutes.set),
        ],
        "Work": [
            .read(ticket("/work"), staff, WorkRoutes.list),
            .post(ticket("/work"), bench, WorkRoutes.add),
            .post(ticket("/work/{number}/void"), bench, WorkRoutes.void),
        ],
        "Tests": [
            .read(ticket("/tests"), staff, TestRoutes.list),
            .post(ticket("/tests"), bench, TestRoutes.add),
        ],
        "Quotes": [
            .read(ticket("/quotes"), staff, QuoteRoutes.list),
            .post(ticket("/quotes"), staff, QuoteRoutes.add),
            .read(ticket("/quotes/{number}"), staff, QuoteRoutes.read),
            .put(ticket("/quotes/{number}"), staff, QuoteRoutes.change),
            .post(ticket("/quotes/{number}/send"), desk, QuoteRoutes.send),
            .post(ticket("/quotes/{number}/decision"), desk, QuoteRoutes.decide),
            .write(.get, "/v1/status/{ticketId}/quote", .open, StatusQuoteRoutes.read),
            .post("/v1/status/{ticketId}/decision", .open, StatusQuoteRoutes.decide),
        ],
        "Custody": [
            .read(ticket("/custody"), staff, CustodyRoutes.list),
            .post(ticket("/custody"), staff, CustodyRoutes.add),
        ],
        "Shipments": [
            .read(ticket("/shipments"), staff, ShipmentRoutes.list),
            .post(ticket("/shipments"), staff, ShipmentRoutes.add),
        ],
        "Holds": [
            .read(ticket("/holds"), staff, HoldRoutes.list),
            .post(ticket("/holds"), staff, HoldRoutes.add),
            .post(ticket("/holds/release"), staff, HoldRoutes.release),
        ],
        "Loaners": [
            .read("/v1/loaners", staff, LoanerRoutes.list),
            .post("/v1/loaners", staff, LoanerRoutes.create),
            .patch("/v1/loaners/{id}", staff, LoanerRoutes.change),
            .read("/v1/loaners/{id}", staff, LoanerRoutes.read),
            .read(ticket("/loans"), staff, LoanRoutes.list),
            .post(ticket("/loans"), staff, LoanRoutes.add),
            .post(ticket("/loans/return"), staff, LoanRoutes.takeBack),
        ],
        "Replacements": [
            .read(ticket("/replacement"), staff, ReplacementRoutes.list),
            .post(ticket("/replacement"), staff, ReplacementRoutes.add),
        ],
        "Payments": [
            .read(ticket("/payments"), staff, PaymentRoutes.list),
            .post(ticket("/payments"), desk, PaymentRoutes.add),
            .post(ticket("/payments/{number}/void"), desk, PaymentRoutes.void),
            .read(ticket("/refunds"), staff, RefundRoutes.list),
            .post(ticket("/refunds"), desk, RefundRoutes.add),
        ],
        "Handovers": [
            .read(ticket("/handover"), staff, HandoverRoutes.list),
            .post(ticket("/handover"), desk, HandoverRoutes.add),
        ],
        "Feedback": [
            .post("/v1/status/{ticketId}/feedback", .open, FeedbackRoutes.give),
            .read(ticket("/feedback"), staff, FeedbackRoutes.list),
        ],
        "Complaints": [
            .read("/v1/complaints", desk, ComplaintRoutes.list),
            .read("/v1/complaints/{id}", desk, ComplaintRoutes.read),
            .post("/v1/complaints/{id}/resolve", desk, ComplaintRoutes.resolve),
        ],
        "Promises": [
            .read(ticket("/promises"), staff, PromiseRoutes.list),
            .post(ticket("/promises"), staff, PromiseRoutes.make),
        ],
        "Updates": [
            .read(ticket("/updates"), staff, UpdateRoutes.list),
            .post(ticket("/updates"), staff, UpdateRoutes.add),
        ],
        "Notes": [
            .read(ticket("/notes"), staff, NoteRoutes.list),
            .post(ticket("/notes"), staff, NoteRoutes.add),
        ],
        "Timeline": [
            .read(ticket("/timeline"), staff, TimelineRoutes.list),
            .stream(ticket("/timeline/proof"), staff, TimelineRoutes.proof),
        ],
        "Notifications": [
            .read(ticket("/notifications"), staff, NotificationRoutes.list),
            .post(ticket("/notifications/{number}/retry"), staff, NotificationRoutes.retry),
        ],
        "Status": [
            .poll("/v1/status/{ticketId}", .open, StatusRoutes.poll),
            .answer("/status/{ticketId}", .open, StatusRoutes.lead),
        ],
        "Catalogue": [
            .read("/v1/catalogue/intake-guide", staff, IntakeGuideRoutes.suggest)
        ],
    ]
}
