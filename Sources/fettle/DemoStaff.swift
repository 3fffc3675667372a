internal import API
internal import JSON

/// Who plays: people with tokens of this run alone, which end with it.
struct DemoStaff {
    struct Member {
        /// As in every record.
        let name: String
        let token: String
        /// As in the demo's output.
        var shortName: String { String(name.prefix { $0 != "-" }) }
    }

    let desk: Member
    let technician: Member
    /// The second pair of eyes.
    let tester: Member
    let manager: Member

    private let admin: String

    init(
        of run: String, admin: String, _ client: DemoClient
    ) throws(CommandError) {
        func hire(_ name: String, _ role: String) throws(CommandError) -> Member {
            let full = "\(name)-\(run)"
            let made = try client.send(
                "POST", "/v1/tokens", ["name": .string(full), "roles": [.string(role)]],
                as: admin)
            return Member(name: full, token: made["token"]?.text ?? "")
        }
        self.admin = admin
        desk = try hire("Dana", "frontDesk")
        technician = try hire("Theo", "technician")
        tester = try hire("Tia", "technician")
        manager = try hire("Mara", "manager")
    }

    /// Ends their tokens.
    func leave(_ client: DemoClient) throws(CommandError) {
        for member in [desk, technician, tester, manager] {
            try client.send("DELETE", "/v1/tokens/\(member.name)", as: admin)
        }
    }
}
