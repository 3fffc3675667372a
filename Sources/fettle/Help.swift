/// What `--help` prints.
enum Help {
    /// The help of the command, or the group of commands, that these words begin with.
    static func text(for words: [String]) -> String {
        if let command = Command.named(words) { return text(of: command) }
        let group = Command.all.filter { $0.words.first == words.first }
        return group.isEmpty ? overview : list(group)
    }

    static var overview: String {
        """
        Fettle, a repair-ticket server.

        \(list(Command.all))

        Every option can also be set in the environment: --database as FETTLE_DATABASE.
        Exit codes: 0 done, 64 typed wrongly, 65 wrong data, 66 no such input, 73 cannot create,
        75 try again later (a server runs on the database, or none answers), 77 not permitted (a
        file of another user's, a token that is refused), 78 configuration or migrations.
        fettle COMMAND --help says more; fettle --version says which version this is.
        """
    }

    private static func list(_ commands: [Command]) -> String {
        let width = commands.map(\.title.count).max() ?? 0
        let lines = commands.map { "  \(padded($0.title, to: width))  \($0.summary)" }
        return "Commands:\n" + lines.joined(separator: "\n")
    }

    private static func text(of command: Command) -> String {
        let usage = [command.title] + command.options.map(form) + command.operands
        var text = "\(command.summary)\n\nUsage: \(usage.joined(separator: " "))\n"
        let names = command.options.map { "--\($0.name) \($0.value)" }
        let width = names.map(\.count).max() ?? 0
        for (name, option) in zip(names, command.options) {
            text += "\n  \(padded(name, to: width))  \(option.help) [\(option.variable)]"
        }
        return command.notes.isEmpty ? text : text + "\n\n" + command.notes
    }

    private static func form(_ option: Option) -> String {
        let form = "--\(option.name) \(option.value)"
        switch option.kind {
        case .required: return form
        case .optional: return "[\(form)]"
        case .repeatable: return "[\(form)]..."
        case .requiredAndRepeatable: return "\(form) [\(form)]..."
        }
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
