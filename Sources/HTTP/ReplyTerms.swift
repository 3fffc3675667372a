/// What an answer must know of its request: small enough to outlive it.
package struct ReplyTerms: Sendable {
    package var id: RequestID
    /// The answer to HEAD has the head that GET would get, and no body.
    package var isHead = false
    package var keepsAlive = true
    package var isVersion10 = false

    /// The terms of an answer without a request, or to one that was refused.
    package init(id: RequestID) { self.id = id }
}

extension Request {
    package var terms: ReplyTerms {
        var terms = ReplyTerms(id: id)
        terms.isHead = method == .head
        terms.keepsAlive = keepsAlive
        terms.isVersion10 = isVersion10
        return terms
    }
}
