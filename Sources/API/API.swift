internal import HTTP
internal import Repairs

/// Every method and path, with who may use it and how it reaches the data. OpenAPI is made from
/// this table, and so is what is answered to `OPTIONS`.
enum RouteTable {
    static let staff = Access.roles([.frontDesk, .technician, .manager])
    static let anyToken = Access.roles(Role.allCases)
    static let admin = Access.roles([.admin])

    static let routes: [Route] =
        .tagged(
            "Operations",
            [
                .read(.get, "/livez", .open, OperationRoutes.live),
                .read(.get, "/readyz", .open, OperationRoutes.ready),
                .read(.get, "/metrics", .open, OperationRoutes.metrics),
                .read(.get, "/openapi.json", .open, OperationRoutes.openAPI),
                .read(.get, "/problems", .open, ProblemRoutes.list),
                .read(.get, "/problems/{name}", .open, ProblemRoutes.one),
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
                .read(.get, "/v1/customers", staff, CustomerRoutes.list),
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
}
