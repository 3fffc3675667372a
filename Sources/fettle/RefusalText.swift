internal import Repairs
internal import SQLite

extension CommandError {
    /// What the rules or the storage refused, as a command says it.
    init(_ error: RepairError) {
        switch error {
        case .invalid(let faults):
            var lines = faults.map { "\($0.pointer.dropFirst()) \($0.detail)" }
            if faults.moreCount > 0 { lines.append("and \(faults.moreCount) more") }
            self.init(.data, lines.joined(separator: "\n        "))
        case .conflict(.tokenNameTaken(let name)):
            self.init(
                .data,
                "\(name) has a token already. Renew it (fettle token renew --name \"\(name)\"), or "
                    + "take another name.")
        case .conflict(.tokenNameInRecord(let name)):
            self.init(
                .data,
                "\(name) stands in records, and no other person gets the name. For the same "
                    + "person: fettle token renew --name \"\(name)\"")
        case .mistypedTicket: self.init(.data, "There is no such ticket: its ID is mistyped.")
        case .notFound(let what): self.init(.data, "There is no such \(what).")
        case .storage(let failure):
            let status: ExitStatus =
                switch failure.kind {
                case .full, .readOnly, .busy: .cannotCreate
                case .failed: .inputOutput
                case .moved: .configuration
                case .damaged: .data
                }
            self.init(status, "The database could not be used: \(failure.message)")
        default: self.init(.software, "Refused: \(error)")
        }
    }

    /// Why a database could not be used, and what to do about it.
    ///
    /// - Parameter instead: what to do while somebody has it.
    init(
        _ refusal: DatabaseRefusal, database: String,
        instead: String = "wait until it has finished"
    ) {
        switch refusal {
        case .held(let holder):
            self.init(.temporary, "\(database) is in use by \(holder): \(instead).")
        case .exists(let path):
            self.init(.cannotCreate, "\(path) exists already: name a file that is new.")
        case .missing(let path):
            let hint =
                path == database
                ? " A new one is made by: fettle migrate up --database \(path)" : ""
            self.init(.noInput, "There is no file \(path).\(hint)")
        case .notCreated(let path, let error):
            self.init(.cannotCreate, "\(path) can't be written: \(error.message)")
        case .notPermitted(let path, let error): self.init(error, at: path)
        case .otherNames: self.init(.configuration, "\(refusal).")
        case .foreign: self.init(.data, "\(refusal).")
        case .damaged(let path, let lines):
            self.init(.data, (["\(path) is damaged:"] + lines).joined(separator: "\n        "))
        case .migrations(let entries):
            let lines =
                entries.map { "migration \($0.name) is \($0.status)" }
                + [advice(entries, database)]
            self.init(.configuration, lines.joined(separator: "\n        "))
        case .migrationFailed(let name, let error):
            self.init(
                .configuration,
                "migration \(name) failed and nothing of it was done: \(error.message)")
        case .failed(let error):
            self.init(.inputOutput, "\(database): SQLite \(error.extendedCode): \(error.message)")
        }
    }

    /// What the system, or SQLite without naming a reason, did not let us open.
    private init(_ error: SQLiteError, at path: String) {
        if let fault = AccessFault(path, .reading) ?? AccessFault(path, .writing) {
            self.init(.noPermission, fault.text)
        } else if error.isNotPermitted {
            self.init(.noPermission, "\(path): \(error.message), and \(AccessFault.you)")
        } else {
            self.init(.inputOutput, "\(path): SQLite \(error.extendedCode): \(error.message)")
        }
    }
}

private func advice(_ entries: [MigrationEntry], _ database: String) -> String {
    if entries.contains(where: { $0.status == .unknown }) {
        return "The database was made by a newer Fettle: use that one."
    }
    if entries.contains(where: { $0.status == .edited || $0.status == .outOfOrder }) {
        return "What was applied must stay as it was: use a Fettle with those migrations."
    }
    return "Apply what is pending: fettle migrate up --database \(database)"
}
