/// A draft's fields as they are compared and searched; made before its transaction begins.
struct CustomerKeys: Sendable {
    let name: String
    let email: String?
    /// E.164.
    let phone: String?
    /// The name's words, each once.
    let words: [String]

    init(_ draft: CustomerDraft) {
        name = Folding.fold(draft.name ?? "")
        email = draft.emailKey
        phone = draft.normalizedPhone
        words = Folding.words(folded: name)
    }
}
