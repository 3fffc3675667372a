internal import HTTP
internal import Repairs

/// Every method and path, with who may use it and how it reaches the data. OpenAPI is made from
/// this table, and so is what is answered to `OPTIONS`.
enum RouteTable {
    static let staff = Access.roles([.frontDesk, .technician, .manager])
    static let anyToken = Access.roles(Role.allCases)
    static let desk = Access.roles(Role.desk)
    static let bench = Access.roles([.technician])
    static let admin = Access.roles([.admin])

    static let routes: [Route] =
        .tagged(
            "Operations",
            [
                .answer(.get, "/livez", .open, OperationRoutes.live),
                .answer(.get, "/readyz", .open, OperationRoutes.ready),
                .answer(.get, "/metrics", .open, OperationRoutes.metrics),
                .answer(.get, "/openapi.json", .open, OperationRoutes.openAPI),
                .answer(.get, "/evidence", .open, EvidenceRoutes.page),
                .answer(.get, "/problems", .open, ProblemRoutes.list),
                .answer(.get, "/problems/{name}", .open, ProblemRoutes.one),
            ])
        + .tagged(
            "Tokens",
            [
                .read(.get, "/v1/tokens", admin, TokenRoutes.list),
                .write(.post, "/v1/tokens", admin, TokenRoutes.create),
                .read(.get, "/v1/tokens/{name}", admin, TokenRoutes.read),
                .write(.delete, "/v1/tokens/{name}", admin, TokenRoutes.revoke),
            ])
        + .tagged(
            "Customers",
            [
                .scan(.get, "/v1/customers", staff, CustomerRoutes.list),
                .write(.post, "/v1/customers", staff, CustomerRoutes.create),
                .read(.get, "/v1/customers/{id}", staff, CustomerRoutes.read),
                .write(.patch, "/v1/customers/{id}", staff, CustomerRoutes.change),
            ])
        + .tagged(
            "Equipment",
            [
                .read(.get, "/v1/equipment", staff, EquipmentRoutes.list),
                .read(.get, "/v1/equipment/{id}", staff, EquipmentRoutes.read),
                .write(.patch, "/v1/equipment/{id}", staff, EquipmentRoutes.change),
            ])
        + .tagged(
            "Tickets",
            [
                .write(.post, "/v1/tickets", desk, TicketRoutes.checkIn),
                .scan(.get, "/v1/tickets", staff, TicketRoutes.list),
                .read(.get, "/v1/tickets/{ticketId}", staff, TicketRoutes.read),
                .read(.get, "/v1/tickets/{ticketId}/receipt", staff, PaperRoutes.receipt),
                .read(.get, "/v1/tickets/{ticketId}/report", staff, PaperRoutes.report),
                .write(.patch, "/v1/tickets/{ticketId}", staff, TicketRoutes.change),
            ])
        + .tagged(
            "Transitions",
            [
                .read(.get, "/v1/tickets/{ticketId}/transitions", anyToken, TransitionRoutes.list),
                .write(
                    .post, "/v1/tickets/{ticketId}/transitions", anyToken, TransitionRoutes.move),
            ])
        + .tagged(
            "Condition reports",
            [
                .read(
                    .get, "/v1/tickets/{ticketId}/condition-reports", staff,
                    ConditionReportRoutes.list),
                .write(
                    .post, "/v1/tickets/{ticketId}/condition-reports", staff,
                    ConditionReportRoutes.add),
                .read(
                    .get, "/v1/tickets/{ticketId}/condition-reports/comparison", staff,
                    ComparisonRoutes.compare),
                .read(
                    .get, "/v1/tickets/{ticketId}/condition-reports/explanations", staff,
                    ComparisonRoutes.explanations),
                .write(
                    .post, "/v1/tickets/{ticketId}/condition-reports/explanations", staff,
                    ComparisonRoutes.explain),
            ])
        + .tagged(
            "Photos",
            [
                .read(.get, "/v1/tickets/{ticketId}/photos", staff, PhotoRoutes.list),
                .upload(.post, "/v1/tickets/{ticketId}/photos", staff, PhotoRoutes.add),
                .read(.get, "/v1/photos/{id}", staff, PhotoRoutes.read),
            ])
        + .tagged(
            "Incidents",
            [
                .read(.get, "/v1/tickets/{ticketId}/incidents", staff, IncidentRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/incidents", staff, IncidentRoutes.add),
                .read(
                    .get, "/v1/tickets/{ticketId}/incidents/{number}", staff, IncidentRoutes.read),
                .write(
                    .post, "/v1/tickets/{ticketId}/incidents/{number}/resolve", staff,
                    IncidentRoutes.resolve),
            ])
        + .tagged(
            "Findings",
            [
                .read(.get, "/v1/tickets/{ticketId}/findings", staff, FindingRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/findings", staff, FindingRoutes.add),
            ])
        + .tagged(
            "Coverage",
            [
                .read(.get, "/v1/tickets/{ticketId}/coverage", staff, CoverageRoutes.read),
                .write(.put, "/v1/tickets/{ticketId}/coverage", staff, CoverageRoutes.set),
            ])
        + .tagged(
            "Work",
            [
                .read(.get, "/v1/tickets/{ticketId}/work", staff, WorkRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/work", bench, WorkRoutes.add),
            ])
        + .tagged(
            "Tests",
            [
                .read(.get, "/v1/tickets/{ticketId}/tests", staff, TestRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/tests", bench, TestRoutes.add),
            ])
        + .tagged(
            "Quotes",
            [
                .read(.get, "/v1/tickets/{ticketId}/quotes", staff, QuoteRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/quotes", staff, QuoteRoutes.add),
                .read(.get, "/v1/tickets/{ticketId}/quotes/{number}", staff, QuoteRoutes.read),
                .write(.put, "/v1/tickets/{ticketId}/quotes/{number}", staff, QuoteRoutes.change),
                .write(
                    .post, "/v1/tickets/{ticketId}/quotes/{number}/send", desk, QuoteRoutes.send),
                .write(
                    .post, "/v1/tickets/{ticketId}/quotes/{number}/decision", desk,
                    QuoteRoutes.decide),
                .write(.get, "/v1/status/{ticketId}/quote", .open, StatusQuoteRoutes.read),
                .write(.post, "/v1/status/{ticketId}/decision", .open, StatusQuoteRoutes.decide),
            ])
        + .tagged(
            "Custody",
            [
                .read(.get, "/v1/tickets/{ticketId}/custody", staff, CustodyRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/custody", staff, CustodyRoutes.add),
            ])
        + .tagged(
            "Holds",
            [
                .read(.get, "/v1/tickets/{ticketId}/holds", staff, HoldRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/holds", staff, HoldRoutes.add),
                .write(.post, "/v1/tickets/{ticketId}/holds/release", staff, HoldRoutes.release),
            ])
        + .tagged(
            "Loaners",
            [
                .read(.get, "/v1/loaners", staff, LoanerRoutes.list),
                .write(.post, "/v1/loaners", staff, LoanerRoutes.create),
                .read(.get, "/v1/loaners/{id}", staff, LoanerRoutes.read),
                .read(.get, "/v1/tickets/{ticketId}/loans", staff, LoanRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/loans", staff, LoanRoutes.add),
                .write(.post, "/v1/tickets/{ticketId}/loans/return", staff, LoanRoutes.takeBack),
            ])
        + .tagged(
            "Payments",
            [
                .read(.get, "/v1/tickets/{ticketId}/payments", staff, PaymentRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/payments", staff, PaymentRoutes.add),
            ])
        + .tagged(
            "Handovers",
            [
                .read(.get, "/v1/tickets/{ticketId}/handover", staff, HandoverRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/handover", desk, HandoverRoutes.add),
            ])
        + .tagged(
            "Feedback",
            [
                .write(.post, "/v1/status/{ticketId}/feedback", .open, FeedbackRoutes.give),
                .read(.get, "/v1/tickets/{ticketId}/feedback", staff, FeedbackRoutes.list),
            ])
        + .tagged(
            "Promises",
            [
                .read(.get, "/v1/tickets/{ticketId}/promises", staff, PromiseRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/promises", staff, PromiseRoutes.make),
            ])
        + .tagged(
            "Updates",
            [
                .read(.get, "/v1/tickets/{ticketId}/updates", staff, UpdateRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/updates", staff, UpdateRoutes.add),
            ])
        + .tagged(
            "Notes",
            [
                .read(.get, "/v1/tickets/{ticketId}/notes", staff, NoteRoutes.list),
                .write(.post, "/v1/tickets/{ticketId}/notes", staff, NoteRoutes.add),
            ])
        + .tagged(
            "Timeline",
            [
                .read(.get, "/v1/tickets/{ticketId}/timeline", staff, TimelineRoutes.list),
                .scan(.get, "/v1/tickets/{ticketId}/timeline/proof", staff, TimelineRoutes.proof),
            ])
        + .tagged(
            "Notifications",
            [
                .read(
                    .get, "/v1/tickets/{ticketId}/notifications", staff, NotificationRoutes.list),
                .write(
                    .post, "/v1/tickets/{ticketId}/notifications/{number}/retry", staff,
                    NotificationRoutes.retry),
            ])
        + .tagged(
            "Status",
            [.poll(.get, "/v1/status/{ticketId}", .open, StatusRoutes.poll)])
        + .tagged(
            "Catalogue",
            [
                .read(
                    .get, "/v1/catalogue/intake-guide", staff, IntakeGuideRoutes.suggest)
            ])
}
