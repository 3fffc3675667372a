/// What is wrong with a route table; found when the server starts.
package enum RouterError: Error, Equatable {
    case malformedPattern(String)
    case tooManyParameters(String)
    case repeatedRoute(method: Method, pattern: String)
}
