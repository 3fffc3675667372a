internal import HTTP
internal import JSON
internal import Repairs

/// Links say which operations go on from what one has made, so that a client, or a tester such as
/// schemathesis, finds its way from a new ticket to all that is done with it.
extension OpenAPI {
    /// The links of a route's success; nil where it makes nothing that another route takes.
    func links(of route: Route) -> JSONValue? {
        guard route.description.status == 201,
            case .structure(let made) = route.description.output
        else { return nil }
        let links = routes.compactMap { next -> (String, JSONValue)? in
            guard next.parameters.count == 1, let parameter = next.parameters.first,
                made.fields.contains(where: { $0.name == parameter }),
                isNamed(parameter, of: route, in: next)
            else { return nil }
            let operation = OpenAPI.identifier(of: next)
            return (
                operation,
                [
                    "operationId": .string(operation),
                    "parameters": .pairs([
                        (parameter, .string("$response.body#/" + parameter))
                    ]),
                ]
            )
        }
        return links.isEmpty ? nil : .pairs(links)
    }

    /// Whether a parameter is of the thing that a route makes: it stands below that route's path,
    /// or its name says so (`ticketId`, but not `id` or `name`).
    private func isNamed(_ parameter: String, of route: Route, in next: Route) -> Bool {
        next.path.hasPrefix(route.path + "/{")
            || parameter.hasSuffix("Id") && route.parameters.isEmpty
    }
}
