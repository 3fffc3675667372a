internal import Repairs

extension CommandError {
    /// What the rules or the storage refused, as a command says it.
    init(_ error: RepairError) {
        switch error {
        case .invalid(let faults):
            let lines = faults.map { "\($0.pointer.dropFirst()) \($0.detail)" }
            self.init(.data, lines.joined(separator: "\n        "))
        case .conflict(.tokenNameTaken(let name)):
            self.init(
                .data,
                "\(name) has a token already. Revoke it first (fettle token revoke --name "
                    + "\"\(name)\"), or take another name.")
        case .notFound(let what): self.init(.data, "There is no such \(what).")
        case .storage(let failure):
            self.init(
                failure.kind == .failed ? .inputOutput : .cannotCreate,
                "The database could not be used: \(failure.message)")
        default: self.init(.software, "Refused: \(error)")
        }
    }
}
