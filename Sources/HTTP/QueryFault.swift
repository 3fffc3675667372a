/// Why a query can't be read: 400, but for a repeated name, which is 422 at the route's choice.
package enum QueryFault: Error, Equatable {
    case malformedEncoding
    case invalidUTF8
    /// More than `Limits.queryItemsMax`.
    case tooMany
    case repeated(name: String)
}
